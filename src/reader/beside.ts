import type { VNode } from 'preact';
import type { MetPage } from '../core/my-terms/records';

/** What the reader has more of where it stands beside a page, as in the browser's side panel. */
export interface Beside {
  /** The first of its views: what is on that page. */
  view: VNode;
  /** Among the actions of an entry: the way to where it stands on that page. */
  placesOf: (entry: string) => VNode;
  /** How to ask for that page, where an entry stands on it and is saved. */
  metPageOf: (entry: string) => (() => Promise<MetPage | null>) | undefined;
  /** Stays at the bottom. */
  bar: VNode;
}
