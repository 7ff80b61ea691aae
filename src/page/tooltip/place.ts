import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Pixels between the line of the word and the card. */
const GAP = 6;
/** Pixels between the card and the edge of the view. */
const MARGIN = 8;

/**
 * Where the card goes: below the line of the word, above it where there is more room, never over it, always in
 * view. It is as high as there is room for; longer cards scroll inside.
 * @param line the line of the mark, in pixels of the view
 */
export async function placeCard(
  line: DOMRect,
  host: HTMLElement,
  setMaxHeight: (height: number) => void,
): Promise<{ x: number; y: number }> {
  setMaxHeight(Number.POSITIVE_INFINITY);
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
      shift({ padding: MARGIN, crossAxis: false }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => setMaxHeight(Math.max(availableHeight, 96)) }),
    ],
  });
  return { x, y };
}
