import type { Tooltip } from './tooltip/tooltip';

/** Whatever a page opens in the top layer comes to lie above the card, or makes all around it inert. */
export function watchLayers(tooltip: Tooltip, signal: AbortSignal): void {
  const onToggle = ({ target }: Event) => {
    if (tooltip.isOwn(target) || target instanceof HTMLDetailsElement) return;
    tooltip.raise();
  };
  // Dialogs and popovers tell of it; the event doesn't bubble.
  addEventListener('toggle', onToggle, { capture: true, signal });
  document.addEventListener('fullscreenchange', () => tooltip.raise(), { signal });
}
