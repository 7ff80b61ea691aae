import { rectsOf } from './rects';

/** Scrolls a mark to the middle of the view, through whatever scrolls around it. */
export function revealMark(range: StaticRange): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = rectsOf(range)[0];
  // A paragraph higher than the view can have the word out of view still.
  if (line && (line.top < 0 || line.bottom > innerHeight)) {
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
  }
}

/** Milliseconds that a frame around this one may take to scroll; after them the reader is elsewhere. */
const PATIENCE = 1000;

/**
 * Waits until what is around a mark is in view: frames around this one, of other origins, scroll in their own time.
 * @returns whether it came into view
 */
export function untilInView({ startContainer }: StaticRange): Promise<boolean> {
  const element = startContainer.parentElement;
  if (!element || window === window.top) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isInView: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isInView);
    };
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) end(true);
    });
    const timer = setTimeout(() => end(false), PATIENCE);
    observer.observe(element);
  });
}
