/** Sees from outside what a reader sees: the marks in a page and the card that explains one. The product has no hook for it. */
export { findCard, readCard, type SeenCard, waitForCard, waitForNoCard } from './card';
export { listMarks, type Rect, restOnMark, type SeenMark, scrollToMark, waitForMarks } from './marks';
