/** The depth at which cards open: the last one that the reader chose, on this page or another. */
import type { CardDepth } from '../../../core/settings/settings';
import { contentApi } from '../../../platform/native';
import { changeSettings } from '../../../platform/settings-store';

/** What was chosen in this frame, until the records that cards are read with say so too. */
let chosen: CardDepth | null = null;

/** @param read the depth that came with a card */
export function depthNow(read: CardDepth): CardDepth {
  if (read === chosen) chosen = null;
  return chosen ?? read;
}

/** Keeps a depth for the next cards. Where storage refuses, it still holds for this page. */
export function keepDepth(depth: CardDepth): void {
  chosen = depth;
  changeSettings(contentApi(), { cardDepth: depth }).catch(() => {});
}
