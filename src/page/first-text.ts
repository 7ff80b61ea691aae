/**
 * Whether a frame holds anything to read. Frames for advertisements, counters and videos often never do, and a page
 * may have dozens of them.
 */
import { isText, NEVER_READ } from './text-rules';

/** Whether a subtree holds text to read, or an element whose shadow root may. */
export function holdsText(root: Node): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) {
      if (/\S/.test(node.data) && !NEVER_READ.has(node.parentElement?.localName ?? '')) return true;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.shadowRoot || element.localName.includes('-')) return true;
    }
  }
  return false;
}

/** Calls back once, as soon as the document holds text. */
export function onFirstText(act: () => void): void {
  const observer = new MutationObserver((records) => {
    const changed = records.flatMap(({ target, addedNodes }) => [
      ...addedNodes,
      ...(isText(target) ? [target] : []),
    ]);
    if (!changed.some(holdsText)) return;
    observer.disconnect();
    act();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
}
