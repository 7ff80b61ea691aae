/** A list that never rests: each frame, some of its texts are replaced. */

const ITEMS = 60;
/** So many of them are in view. */
const IN_VIEW = 20;
/** A term that is marked wherever it stands. */
const TERM = 'sciatica';
/** The class of the list. */
export const STREAM_LIST = 'stream';

const TEXTS = [
  'Nothing new from the harbour this morning',
  'Three minutes late at the second stop',
  'A knee injury keeps the captain off the field',
  'The price of bread has not changed since',
  'More rain is on its way to the islands',
  `Doctors treat the ${TERM} of a famous pianist`,
  'The next train stops at all stations',
];

/** The list that changes, before its first change. */
export function streamList(): string {
  const items = Array.from({ length: ITEMS }, (_, index) => `<li>${TEXTS[index % TEXTS.length]}</li>`);
  return `<ul class="${STREAM_LIST}">${items.join('')}</ul>`;
}

/** Changes texts of the list, so many a frame, and settles behind the last frame. */
export async function streamChanges(total: number, aFrame: number): Promise<void> {
  const items = [...document.querySelectorAll(`.${STREAM_LIST} li`)];
  for (let done = 0; done < total; ) {
    await new Promise(requestAnimationFrame);
    for (let i = 0; i < aFrame; i++, done++) {
      const item = items[(done * 7) % items.length] as Element;
      const text = `${TEXTS[(done * 5) % TEXTS.length]} (${done})`;
      // As frameworks do it, one way or the other.
      if (done % 2 === 0) (item.firstChild as Text).data = text;
      else item.textContent = text;
    }
  }
}

/** How many items in view hold a term that isn't marked. */
export function staleItems(): number {
  const marked = new Set([...CSS.highlights.values()].flatMap((marks) => [...marks].map(startOf)));
  const items = [...document.querySelectorAll(`.${STREAM_LIST} li`)].slice(0, IN_VIEW);
  return items.filter(({ firstChild }) => firstChild?.textContent?.includes(TERM) && !marked.has(firstChild))
    .length;
}

function startOf({ startContainer }: AbstractRange): Node {
  return startContainer;
}
