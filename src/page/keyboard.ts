import type { Tooltip } from './tooltip/tooltip';

/** Esc closes the card, or what lies over it, and only that: the page doesn't hear of it. */
export function watchKeyboard(tooltip: Tooltip, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !tooltip.isShown) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tooltip.stepBack();
    },
    { capture: true, signal },
  );
}
