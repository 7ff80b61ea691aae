/** The id of each page's heading: it gets the focus when the reader moves. */
export const HEADING = 'heading';
/** Of a topic's paragraph, counted from 1. */
export const paragraphId = (number: number): string => `paragraph-${number}`;
