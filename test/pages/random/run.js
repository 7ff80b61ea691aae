/** What the test calls: random changes in batches, and the question whether the marks are those of a fresh scan. */
import { changeMaker } from './changes.js';
import { seeded } from './seeded.js';
import { copyPage, marksOf } from './truth.js';

/** So many changes at once: the page may have rested, or been busy, before the marks follow. */
const BATCHES = [1, 1, 2, 3, 5, 8, 20, 60, 150];

let random;
let change;
let batches = 0;

window.randomPage = {
  /**
   * Changes the page in batches, and after each waits until the marks are those of a fresh scan.
   * @param {number} seed an odd one makes a page that is hardly about health
   * @param {number} changes how many in all
   * @param {number} patience milliseconds after which marks that still differ are taken to stay so
   * @returns what differs, and after which changes; null where nothing ever does
   */
  async run(seed, changes, patience) {
    random = seeded(seed);
    change = changeMaker(document.getElementById('area'), random, seed % 2 === 1);
    for (let left = changes; left > 0; ) {
      const made = changeSome(left);
      left -= made.length;
      const differs = await difference(patience);
      if (differs) return { ...differs, after: changes - left, last: made };
    }
    return null;
  },
};

/** Makes the next batch of changes, `most` at most, and says which they were. */
function changeSome(most) {
  const made = [];
  for (let left = Math.min(most, random.pick(BATCHES)); left > 0; left--) made.push(change());
  const last = document.createElement('p');
  last.id = 'last';
  // A term of its own, so that it is seen when the batch has been taken up.
  last.textContent = `End of batch ${++batches}: discectomy.`;
  document.getElementById('last').replaceWith(last);
  return made;
}

async function difference(patience) {
  const copy = await copyPage();
  const deadline = performance.now() + patience;
  const end = `End of batch ${batches}: *`;
  for (;;) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const here = marksOf(window);
    const there = marksOf(copy);
    const missing = [...there].filter((mark) => !here.has(mark));
    const extra = [...here].filter((mark) => !there.has(mark));
    const isOver = [here, there].every((marks) => [...marks].some((mark) => mark.includes(end)));
    if (isOver && missing.length + extra.length === 0) return null;
    if (performance.now() > deadline) return { isOver, missing, extra };
  }
}
