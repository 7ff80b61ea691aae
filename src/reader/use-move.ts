/**
 * The reader's way from place to place. The page is drawn after the address has changed, so the browser can't know when to
 * bring back how far one had scrolled: left to itself it does so on the page that is being left. The Navigation API
 * says so beforehand and waits for the page to be drawn; Chrome has it since 102, Firefox since 147, and we ask for 128
 * and 150. With history.state the distance would have to be written at every scroll, as nothing is said before one
 * leaves. `NavigateEvent.scroll()` would do all of it, but Chromium 150 scrolls to other places than it was at.
 * A page that is loaded again is scrolled by the browser.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { leaveEntry } from './left-entry';

export interface Move {
  /** What stands behind the "#". */
  hash: string;
  /** A page that was opened, or loaded again; a link that was followed; a place that one comes back to. */
  by: 'arrival' | 'reload' | 'link' | 'return';
  /** Says that the page is drawn and stands where it should. */
  settle(): void;
}

export function useMove(): Move {
  const [move, setMove] = useState(arrive);
  useLayoutEffect(() => {
    const follow = (event: NavigateEvent) => {
      if (!event.hashChange || !event.canIntercept) return;
      leaveEntry();
      event.intercept({
        scroll: 'manual',
        focusReset: 'manual',
        handler: () =>
          new Promise((settle) => {
            const by = event.navigationType === 'traverse' ? 'return' : 'link';
            setMove({ hash: location.hash, by, settle });
          }),
      });
    };
    navigation.addEventListener('navigate', follow);
    return () => navigation.removeEventListener('navigate', follow);
  }, []);
  return move;
}

function arrive(): Move {
  const how = navigation.activation?.navigationType;
  const by = how === 'reload' || how === 'traverse' ? 'reload' : 'arrival';
  return { hash: location.hash, by, settle: () => {} };
}
