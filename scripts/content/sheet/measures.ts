/** The measures of the contact sheet, in CSS pixels. A picture shows two columns. */
export const SHEET = {
  width: 1536,
  height: 1600,
  /** From the start of one column to the start of the next. */
  column: 760,
  columnsOfAPicture: 2,
} as const;

/** The narrowest a figure is drawn: in a card of 320 pixels. */
export const FIGURE_WIDTH = 280;
/** Smaller letters than these are hard to read. */
export const SMALLEST_LETTERS = 10.5;
