import type { Tooltip } from './tooltip/tooltip';

/** The keys of the card: Esc closes it, Tab leads through it and out of it. The page doesn't hear of either. */
export function watchKeyboard(tooltip: Tooltip, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || !tooltip.isOpen) return;
    const isTab = event.key === 'Tab' && event.type === 'keydown';
    if (event.key === 'Escape') tooltip.dismiss();
    else if (!isTab || !tooltip.leaveByTab(event.shiftKey)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  // A page that listened before us may keep the key's way down to itself.
  addEventListener('keyup', onKey, { capture: true, signal });
}
