/** What happens to a page as a whole, told in words: it is seen, states its language, comes back, is written anew. */

export interface PageLife {
  /** It has come in view, for the first time or again, or the root element's `lang` has come or changed. */
  changed(): void;
  /** The browser had kept it for going back, and in Firefox it wasn't told what happened meanwhile. */
  cameBack(): void;
  /** Its root element is another one. What was heard of its window and document is heard no more. */
  writtenAnew(): void;
}

/** @param signal ends all watching */
export function watchPageLife(life: PageLife, signal: AbortSignal): void {
  let root: Element | null = null;

  const onVisibility = () => document.hidden || life.changed();
  const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && life.cameBack();

  const watchRoot = () => {
    root = document.documentElement;
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { attributeFilter: ['lang'] });
    // The same functions again: where they are listening still, nothing changes.
    addEventListener('visibilitychange', onVisibility, { signal });
    addEventListener('pageshow', onPageShow, { signal });
  };

  const observer = new MutationObserver(() => {
    if (document.documentElement === root) {
      life.changed();
    } else {
      // document.open removes all listeners, those of extensions too; observers stay.
      // https://html.spec.whatwg.org/#document-open-steps
      watchRoot();
      life.writtenAnew();
    }
  });

  watchRoot();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
