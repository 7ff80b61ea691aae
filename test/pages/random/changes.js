/** Random changes of a page, of every kind that pages and their frameworks make. */
import { textMaker } from './texts.js';

const INLINE = ['b', 'i', 'span', 'a', 'em', 'u', 'mark'];
const BLOCKS = ['p', 'div', 'li', 'section', 'h3', 'td', 'x-note'];
const LEFT_ALONE = ['code', 'pre', 'textarea', 'svg', 'style'];
const LANGUAGES = ['en', 'en-GB', 'fr', 'de', ''];
/** Where the page has grown to so many nodes, they are taken out rather than put in. */
const MOST_NODES = 500;
const FEWEST_NODES = 60;

/**
 * @param {Element} area what may be changed: all that is in it
 * @returns a function that makes one change and says what it was
 */
export function changeMaker(area, random, calm) {
  const { pick, below, percent } = random;
  const text = textMaker(random, calm);

  const nodes = () => nodesBelow(area);
  const some = (isWanted) => pick(nodes().filter(isWanted));
  const someText = () => some((node) => node.nodeType === Node.TEXT_NODE);
  const someElement = () => some((node) => node.nodeType === Node.ELEMENT_NODE);
  const somePlace = () => {
    const parent =
      some((node) => node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.COMMENT_NODE) ?? area;
    return [parent, parent.childNodes[below(parent.childNodes.length + 1)] ?? null];
  };
  const element = (depth = 0) => {
    const name = percent(5) ? pick(LEFT_ALONE) : pick(percent(50) ? INLINE : BLOCKS);
    const made = document.createElement(name);
    let inside = made;
    if (percent(6) && ['p', 'div', 'span', 'section', 'x-note'].includes(name)) inside = shadowOf(made);
    for (let count = below(4); count > 0; count--) {
      inside.append(depth < 3 && percent(40) ? element(depth + 1) : text());
    }
    return made;
  };
  const shadowOf = (host) => {
    // Clonable, so that the copy that the truth is found in has it too.
    const root = host.attachShadow({ mode: 'open', clonable: true });
    root.append(text());
    if (percent(50)) root.append(document.createElement('slot'));
    return root;
  };
  const put = (node) => {
    const [parent, before] = somePlace();
    if (!holds(node, parent) && node !== before) parent.insertBefore(node, before);
  };

  const kinds = {
    insertElement: () => put(element()),
    insertText: () => put(document.createTextNode(text())),
    insertMany: () => {
      const fragment = document.createDocumentFragment();
      for (let count = 1 + below(5); count > 0; count--) fragment.append(percent(50) ? element() : text());
      put(fragment);
    },
    insertNothing: () =>
      put(
        pick([
          document.createComment('herniated'),
          document.createElement('br'),
          document.createTextNode(''),
        ]),
      ),
    remove: () => pick(nodes())?.remove?.(),
    move: () => {
      const moved = some((node) => !(node instanceof ShadowRoot));
      if (moved) put(moved);
    },
    swap: () => {
      const node = some((each) => each.nextSibling);
      node?.nextSibling.after(node);
    },
    splitText: () => {
      const node = someText();
      node?.splitText(below(node.length + 1));
    },
    normalize: () => (someElement() ?? area).normalize(),
    setData: () => {
      const node = someText();
      if (node) node.data = text();
    },
    editData: () => {
      const node = someText();
      if (!node) return;
      if (percent(50)) node.insertData(below(node.length + 1), text());
      else node.deleteData(below(node.length + 1), below(8));
    },
    appendData: () => someText()?.appendData(text()),
    replace: () =>
      some((node) => !(node instanceof ShadowRoot))?.replaceWith(percent(50) ? element() : text()),
    wrap: () => {
      const node = some((each) => !(each instanceof ShadowRoot));
      if (!node) return;
      const wrapper = document.createElement(pick(percent(60) ? INLINE : BLOCKS));
      node.replaceWith(wrapper);
      wrapper.append(node);
    },
    unwrap: () => {
      const node = someElement();
      node?.replaceWith(...node.childNodes);
    },
    innerHTML: () => {
      const node = someElement();
      if (node)
        node.innerHTML = `${text()}<${pick(INLINE)}>${text()}</${pick(INLINE)}>${text()}<p>${text()}</p>`;
    },
    textContent: () => {
      const node = someElement();
      if (node) node.textContent = text();
    },
    shuffle: () => {
      const node = someElement();
      node?.append(...[...node.childNodes].reverse());
    },
    lang: () => toggle('lang', pick(LANGUAGES)),
    contentEditable: () => toggle('contenteditable', pick(['', 'true', 'false', 'plaintext-only'])),
    hidden: () => toggle('hidden', ''),
    attachShadow: () => {
      const made = document.createElement(pick(['div', 'x-note']));
      made.append(text());
      put(made);
      shadowOf(made);
    },
  };
  const toggle = (name, value) => {
    const node = someElement();
    if (node?.hasAttribute(name)) node.removeAttribute(name);
    else node?.setAttribute(name, value);
  };

  const names = Object.keys(kinds);
  return () => {
    const size = nodes().length;
    let name = pick(names);
    if (size > MOST_NODES) name = 'remove';
    else if (size < FEWEST_NODES) name = 'insertMany';
    kinds[name]();
    return name;
  };
}

/** Whether a node is another or holds it, in a shadow root too. */
function holds(node, other) {
  for (let at = other; at; at = at.parentNode ?? at.host) if (at === node) return true;
  return false;
}

/** All nodes below one, those in its open shadow roots too, in the order of the page. */
function nodesBelow(parent) {
  const found = [];
  for (const node of parent.childNodes) {
    found.push(node);
    if (node.shadowRoot) found.push(node.shadowRoot, ...nodesBelow(node.shadowRoot));
    found.push(...nodesBelow(node));
  }
  return found;
}
