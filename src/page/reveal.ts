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

/** Settles when what is around a mark is in view: frames around this one, of other origins, scroll in their own time. */
export function untilInView({ startContainer }: StaticRange): Promise<void> {
  const element = startContainer.parentElement;
  return new Promise((resolve) => {
    if (!element || window === window.top) return resolve();
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}
