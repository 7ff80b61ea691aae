/** Where reading begins in a page that is opened further down, as after going back in history. */

import { textAt } from './hit-test';

/** So many elements are asked at most. */
const STEPS = 64;

/**
 * The first element in view, or one not far before it; undefined where the page stands at its top: then the order
 * of the page will do, and layout isn't asked for.
 */
export function firstInView(): Element | undefined {
  if (scrollY === 0) return undefined;
  let at: Element | null = textAt(innerWidth / 2, innerHeight / 4)?.parentElement ?? null;
  for (let step = 0; at && step < STEPS && at.getBoundingClientRect().top > 0; step++) {
    at = at.previousElementSibling ?? at.parentElement;
  }
  return at && at !== document.documentElement && at !== document.body ? at : undefined;
}
