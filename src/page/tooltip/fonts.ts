/**
 * Has the browser look up the fonts of the card while the pointer still rests: a third of the time of a first layout goes
 * into that. A canvas does it without anything being put into the page.
 */
import { cardSheet } from '../../card-sheet';

/** As tooltip.css and entry.css use them. */
const STYLES = { serif: ['700 20px', 'italic 14px'], sans: ['15px', '14px', '13px', '12px'] };

let isDone = false;

/** Does it in a moment, once in a frame. @param card the first one: its letters are drawn with what is found */
export function lookUpFonts(card: Element): void {
  if (isDone) return;
  isDone = true;
  setTimeout(() => measure(card.textContent ?? ''));
}

function measure(text: string): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  for (const [kind, styles] of Object.entries(STYLES)) {
    const families = new RegExp(`--${kind}:([^;]+);`).exec(cardSheet)?.[1];
    for (const style of styles) {
      pen.font = `${style} ${families}`;
      pen.measureText(text);
    }
  }
}
