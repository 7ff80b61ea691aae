/**
 * Keys among the rows of an outline, beside Tab and Enter: up and down move, Home and End go to the ends, the arrow
 * that points along the text opens a row or goes into it, the other closes it or leads out, letters lead to the next
 * row that begins so. Rows are buttons that open something, or links.
 */
import { rowFor, type Typed, typeOn } from './type-ahead';

type RowKeyEvent = KeyboardEvent & { currentTarget: HTMLElement };

/** @returns the listener for one outline: it keeps what is being typed */
export function makeRowKeys(): (event: RowKeyEvent) => void {
  let typed: Typed = { text: '', at: Number.NEGATIVE_INFINITY };

  return (event) => {
    const { currentTarget: outline, key } = event;
    const rows = [...outline.querySelectorAll<HTMLElement>('.outline-row')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (/^[\p{L}\p{N}]$/u.test(key) || (key === ' ' && isTyping(event.timeStamp))) {
      typed = typeOn(typed, key, event.timeStamp);
      take(event, rows[rowFor(rows.map(titleOf), at, typed.text)]);
      // A space within a word must not press the row.
      event.preventDefault();
      return;
    }
    const [on, back] = getComputedStyle(outline).direction === 'rtl' ? LEFT_RIGHT : RIGHT_LEFT;
    if (key === on && row.ariaExpanded === 'false') press(event, row);
    else if (key === back && row.ariaExpanded === 'true') press(event, row);
    else if (key === on && row.ariaExpanded === 'true') take(event, firstWithin(row));
    else if (key === back) take(event, rowAround(row));
    else take(event, rows[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key] ?? -1]);
  };

  function isTyping(now: number): boolean {
    return typeOn(typed, ' ', now).text !== ' ';
  }
}

const RIGHT_LEFT = ['ArrowRight', 'ArrowLeft'];
const LEFT_RIGHT = ['ArrowLeft', 'ArrowRight'];

function take(event: Event, row: HTMLElement | null | undefined): void {
  if (!row) return;
  event.preventDefault();
  row.focus();
}

function press(event: Event, row: HTMLElement): void {
  event.preventDefault();
  row.click();
}

const titleOf = (row: HTMLElement): string => row.querySelector('.outline-title')?.textContent ?? '';

/** The first topic of a section; a topic has no rows in it. */
function firstWithin(row: HTMLElement): HTMLElement | null | undefined {
  const section = row.closest('.outline-section');
  const rows = section?.querySelectorAll<HTMLElement>('.outline-row');
  return rows?.[0] === row ? rows[1] : null;
}

/** The section that a topic stands in. */
function rowAround(row: HTMLElement): HTMLElement | null {
  const around = row.closest('.outline-section')?.querySelector<HTMLElement>('.outline-row');
  return around && around !== row ? around : null;
}
