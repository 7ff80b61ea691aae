/** Pages that change with every frame, each in a way of its own. */
const place = document.getElementById('place');
const TERMS = ['sciatica', 'tea', 'a herniated disc', 'the garden', 'bursitis', 'a train'];
const ROWS = 500;

/** Frames in which the page has changed. */
let turn = 0;
let lines = 0;

const line = () => `Turn ${turn}, line ${++lines}: ${TERMS[lines % 6]} and ${TERMS[(lines + turn) % 6]}.`;
const paragraph = () => Object.assign(document.createElement('p'), { textContent: line() });
const fill = () => place.append(...Array.from({ length: ROWS }, paragraph));

const KINDS = {
  /** Every text gets other words. */
  ticker() {
    for (const { firstChild } of place.children) firstChild.data = line();
  },
  /** Lines come below, and go above. */
  chat() {
    place.append(paragraph(), paragraph());
    place.firstElementChild.remove();
    place.firstElementChild.remove();
  },
  /** What leaves the list above is filled with other words and put in below, as virtual lists do. */
  list() {
    for (let i = 0; i < 5; i++) {
      const row = place.firstElementChild;
      row.firstChild.data = line();
      place.append(row);
    }
  },
  /** Nothing lives longer than a frame. */
  fleeting() {
    place.replaceChildren();
    fill();
  },
};

window.endlessPage = {
  get turn() {
    return turn;
  },

  /** Changes with every frame from now on. */
  start(kind) {
    const frame = () => {
      turn++;
      KINDS[kind]();
      requestAnimationFrame(frame);
    };
    fill();
    frame();
  },

  /** The highest turn whose words are marked. */
  get markedTurn() {
    let highest = 0;
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer: text } of highlight) {
        if (text.isConnected) highest = Math.max(highest, Number(/Turn (\d+)/.exec(text.data)?.[1] ?? 0));
      }
    }
    return highest;
  },
};

let pressed = 0;
document.querySelector('button').addEventListener('click', ({ target }) => {
  target.textContent = `Pressed ${++pressed} times`;
});
