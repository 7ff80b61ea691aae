import type { Tooltip } from './tooltip/tooltip';

/**
 * The keys of the card: Esc closes it, or first what lies over it; Tab leads through it and out of it. The page doesn't
 * hear of either.
 */
export function watchKeyboard(tooltip: Tooltip, signal: AbortSignal): void {
  /** Esc has closed something on its way down, and closes nothing more on its way up. */
  let isDone = false;
  const onKey = ({ type, key, isComposing, shiftKey }: KeyboardEvent): boolean => {
    const isUp = type === 'keyup';
    const wasDone = isUp && isDone;
    isDone = false;
    if (isComposing || !tooltip.isOpen) return false;
    if (key !== 'Escape') return !isUp && key === 'Tab' && tooltip.leaveByTab(shiftKey);
    if (!wasDone) tooltip.stepBack();
    isDone = !isUp;
    return true;
  };
  const listener = (event: KeyboardEvent) => {
    if (!onKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', listener, { capture: true, signal });
  // A page that listened before us may keep the key's way down to itself.
  addEventListener('keyup', listener, { capture: true, signal });
}
