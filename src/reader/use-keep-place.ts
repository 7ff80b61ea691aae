import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { paragraphAtTop } from '../core/reading-place';
import { keptPlace } from '../platform/reading-place';

/**
 * Keeps how far one has come in a topic. To see a topic is to read in it: many are so short that nobody scrolls. A tab that
 * is not looked at keeps nothing, so that tabs which the browser opens again don't put their place over a newer one.
 * @param column holds the paragraphs
 */
export function useKeepPlace(topic: string, column: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keep = () => {
      const paragraphs = column.current?.querySelectorAll('.topic-paragraph') ?? [];
      const ends = [...paragraphs].map((each) => each.getBoundingClientRect().bottom);
      keptPlace.keep({ topic, paragraph: paragraphAtTop(ends, topOfView()) });
    };
    const keepIfSeen = () => {
      if (!document.hidden) keep();
    };
    keepIfSeen();
    document.addEventListener('scrollend', keepIfSeen);
    // Comes with the tab to the front, and last of all when the tab goes, even in the middle of scrolling.
    document.addEventListener('visibilitychange', keep);
    return () => {
      document.removeEventListener('scrollend', keepIfSeen);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [topic]);
}

/** Below the bar that stays: where a paragraph comes to stand when one goes to it. */
function topOfView(): number {
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  // Half a pixel more: places are rounded when one scrolls to them.
  return (Number.parseFloat(scrollPaddingBlockStart) || 0) + 0.5;
}
