/**
 * How such extensions are usually made: one regular expression of all forms, a walk over the text nodes, and a span
 * around each match. Runs as a content script behind one that gives it the forms.
 */
export {};

declare const benchForms: readonly string[];

const SKIPPED = new Set(['script', 'style', 'noscript', 'textarea', 'code', 'pre', 'select', 'svg']);

const longestFirst = benchForms.toSorted((a, b) => b.length - a.length);
const escaped = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
const terms = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!SKIPPED.has(node.parentElement?.localName ?? '')) found.push(node as Text);
  }
  return found;
}

function wrapTerms(node: Text): void {
  const text = node.data;
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { 0: term, index } of text.matchAll(terms)) {
    const span = document.createElement('span');
    span.className = 'bench-term';
    span.textContent = term;
    fragment.append(text.slice(done, index), span);
    done = index + term.length;
  }
  if (done === 0) return;
  fragment.append(text.slice(done));
  node.replaceWith(fragment);
}

const style = document.createElement('style');
style.textContent = '.bench-term { text-decoration: underline dotted }';
document.head.append(style);
for (const node of textNodes()) wrapTerms(node);
