/** In less space than this a card can't be read, in CSS pixels. */
const LEAST = { width: 260, height: 200 };

/**
 * Whether a card has room in this frame: the frame is large enough, and no frame around it cuts a part of it off, which
 * it can't see by its own measures.
 */
export async function hasRoom(): Promise<boolean> {
  if (innerWidth < LEAST.width || innerHeight < LEAST.height) return false;
  const { boundingClientRect: all, intersectionRect: seen } = await lookAtRoot();
  const width = Math.min(all.right, innerWidth) - Math.max(all.left, 0);
  const height = Math.min(all.bottom, innerHeight) - Math.max(all.top, 0);
  return seen.width > width - 1 && seen.height > height - 1;
}

/** What of the root element is on the screen: the observer looks through all frames around, of other origins too. */
function lookAtRoot(): Promise<IntersectionObserverEntry> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry as IntersectionObserverEntry);
    });
    observer.observe(document.documentElement);
  });
}
