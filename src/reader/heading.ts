/** The id of each page's heading: it gets the focus when the reader moves. */
export const HEADING = 'heading';
