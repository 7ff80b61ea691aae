/** Text sizes of the sheet in points, the most readable first. Nobody should have to read less than the last. */
const SIZES = [11, 10, 9, 8];

/** What both A4 and Letter have room for inside the margins of sheet.css, in CSS pixels. */
const PAGE_HEIGHT = (24.5 / 2.54) * 96;

/**
 * Gives the sheet the largest text with which it fits on one page.
 * @returns whether it does; else it has the smallest, and runs on
 */
export function fitToPage(sheet: HTMLElement): boolean {
  return SIZES.some((size) => {
    sheet.style.fontSize = `${size}pt`;
    return sheet.scrollHeight <= PAGE_HEIGHT;
  });
}
