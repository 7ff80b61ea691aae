/** Milliseconds from look to look. */
const BEAT = 1000;

/**
 * Looks for what a page does without telling anybody: it clears our highlights, or makes all of itself editable.
 * Once a second is soon enough for a reader, and a look takes some microseconds.
 * @param look puts right what has happened, and returns whether there is anything to look after
 * @returns looks now, and every second from then on, for as long as there is something to look after and the page is
 * seen
 */
export function lookout(look: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const again = () => {
    clearTimeout(timer);
    if (look() && !document.hidden) timer = setTimeout(again, BEAT);
  };
  return again;
}
