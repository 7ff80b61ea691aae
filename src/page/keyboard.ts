import type { Tooltip } from './tooltip/tooltip';

/** Esc closes the card, and only the card: the page doesn't hear of it. */
export function watchKeyboard(tooltip: Tooltip, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !tooltip.isShown) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tooltip.dismiss();
    },
    { capture: true, signal },
  );
}
