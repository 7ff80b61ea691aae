/** What the names of marks begin with. */
export const START = 'bench start ';
export const END = 'bench end ';
