/**
 * The reader's way from place to place. The page is drawn after the address has changed, so the browser can't know when to
 * bring back how far one had scrolled: by itself it does so on the page that is being left. The Navigation API is told
 * when the new page stands, and keeps the distances itself, over a reload too; with `scrollRestoration = 'manual'` we would
 * have to write each into history.state. Chrome has it since 102, Firefox since 147; we ask for 128 and 150.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { focusedLink, type LinkPlace } from './focused-link';

export interface Move {
  /** What stands behind the "#". */
  hash: string;
  /** A page that was opened; a link that was followed; a place that one comes back to. */
  by: 'arrival' | 'link' | 'return';
  /** The link that one left a place by which one comes back to. */
  leftBy: LinkPlace | null;
  /** Scrolls to where one was: for a return, once its page is drawn. */
  scrollBack(): void;
  /** Says that the page is drawn and stands where it should. */
  settle(): void;
}

export function useMove(): Move {
  const [move, setMove] = useState(arrive);
  useLayoutEffect(() => {
    const leftBy = new Map<string, LinkPlace | null>();
    const follow = (event: NavigateEvent) => {
      if (!event.hashChange || !event.canIntercept) return;
      if (navigation.currentEntry) leftBy.set(navigation.currentEntry.key, focusedLink());
      event.intercept({
        scroll: 'manual',
        focusReset: 'manual',
        handler: () =>
          new Promise((settle) => {
            setMove({
              hash: location.hash,
              by: event.navigationType === 'traverse' ? 'return' : 'link',
              leftBy: leftBy.get(navigation.currentEntry?.key ?? '') ?? null,
              scrollBack: () => event.scroll(),
              settle,
            });
          }),
      });
    };
    navigation.addEventListener('navigate', follow);
    return () => navigation.removeEventListener('navigate', follow);
  }, []);
  return move;
}

/** A page that is loaded again, or gone back to from another, is scrolled by the browser. */
function arrive(): Move {
  const how = navigation.activation?.navigationType;
  return {
    hash: location.hash,
    by: how === 'reload' || how === 'traverse' ? 'return' : 'arrival',
    leftBy: null,
    scrollBack: () => {},
    settle: () => {},
  };
}
