/**
 * Where a frame stands among the frames of its page, and whether the reader is in it. Every window numbers its frames
 * and shows the numbers to other origins too, so no word to the page is needed, which could listen.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#accessing-other-browsing-contexts
 */
export interface FrameState {
  /** [1, 0] is the first frame in the second frame of the page, [] the page itself. */
  path: number[];
  /** The focus is in its own document, not in a frame of it. */
  hasFocus: boolean;
}

/** @returns null for a frame in a shadow tree, which has no number, and those in it */
export function frameState(): FrameState | null {
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    const { parent } = at;
    // Of another origin's window only its length and its frames may be read.
    const frames = Array.from({ length: parent.length }, (_, index) => parent[index]);
    path.unshift(frames.indexOf(at));
  }
  const active = document.activeElement as Partial<HTMLIFrameElement> | null;
  return path.includes(-1) ? null : { path, hasFocus: document.hasFocus() && !active?.contentWindow };
}
