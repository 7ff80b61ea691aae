/** The marks of this page, and those of a copy of it that was scanned from scratch: the same page in a frame. */

const COPY = `<!doctype html><html lang="en"><head>
  <style>.as-block { display: block; }</style></head><body><script>
    // While the frame is being read, and so before any content script looks at it.
    document.currentScript.replaceWith(document.importNode(parent.document.getElementById('page'), true));
  </script></body></html>`;

/** Puts a copy of the page into a new frame, in the place of the one before. */
export async function copyPage() {
  const frame = document.createElement('iframe');
  frame.srcdoc = COPY;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.getElementById('truth').replaceChildren(frame);
  await loaded;
  return frame.contentWindow;
}

/**
 * The marks of a window, each with the text around it; it is named by its place, counted in characters from the
 * beginning of the page, so that a mark here and the same in the copy have one name.
 * @param {Window} view this window, or that of the copy
 * @returns {Set<string>}
 */
export function marksOf(view) {
  const { text, starts } = flatten(view.document.getElementById('page'));
  const marks = new Set();
  for (const highlight of view.CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (hasNoBox(view.document.createRange(), startContainer, startOffset, endContainer, endOffset))
        continue;
      // A text that has gone has no start, and its mark must have gone too.
      const start = starts.get(startContainer) + startOffset;
      const end = starts.get(endContainer) + endOffset;
      const around = [text.slice(start - 20, start), text.slice(start, end), text.slice(end, end + 20)];
      marks.add(`${start}-${end} ${around.join('*')}`);
    }
  }
  return marks;
}

/** Whether a mark is in a part that isn't shown: there it is drawn or not, as it comes. */
function hasNoBox(range, startContainer, startOffset, endContainer, endOffset) {
  // Of a text that has just become shorter; the mark must go yet.
  if (startOffset > startContainer.length || endOffset > endContainer.length) return false;
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getClientRects().length === 0;
}

/** The texts of a page, in one string, and where each begins in it. */
function flatten(page) {
  const starts = new Map();
  let text = '';
  const visit = (node) => {
    if (node.nodeType === 3) {
      starts.set(node, text.length);
      text += node.data;
    }
    if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child);
    for (const child of node.childNodes) visit(child);
  };
  visit(page);
  return { text, starts };
}
