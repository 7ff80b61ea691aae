/**
 * What the two scripts of a frame know of each other. The first finds and marks, in every frame; the second shows
 * cards, only where a reader asks for one. Both run in the same world of the extension, which pages don't see into.
 */
import type { FrameMessage } from '../core/frame-messages';
import type { Hit } from './hit-test';
import type { Mark } from './marked-block';

/** What the script of the card is given. */
export interface CardOwner {
  /** The mark at a point of the frame's view. */
  hit(x: number, y: number): Hit | null;
  /** The marks that can be seen, in the order of the page. */
  drawn(): Mark[];
  /** Draws the mark of the open card stronger; null where none is open. */
  showOpen(range: StaticRange | null): void;
  /** Switches a term off or on for good; is refused where the choice can't be kept. */
  switchTerm(entry: string, on: boolean): Promise<void>;
  /** Milliseconds of rest before a card opens. */
  openDelay(): number;
  /** Whether anything is to be done still. */
  isAlive(): boolean;
  /** Ends it all. */
  readonly signal: AbortSignal;
}

/** An event that is over knows no more which elements it went through. */
export interface PastEvent {
  event: PointerEvent;
  path: readonly EventTarget[];
}

/** What the script of the card gives. */
export interface CardControls {
  /** Explains a mark. One that is explained already stays as it is. */
  open(hit: Hit, takesFocus: boolean): void;
  /** Does what the background or another frame says. @returns whether it did */
  hear(message: FrameMessage): boolean;
  /** Keeps an open card beside its word, which may have moved or gone. */
  follow(): void;
  /** Takes up what the pointer did before this script was there. */
  pointerDid(did: PastEvent): void;
}

/** What both scripts find in their global scope. */
interface World {
  /** The first script has run. A tab that loads during the installation gets it twice. */
  mediglossStarted?: boolean;
  /** Is there once the second script has run. */
  mediglossCards?: (owner: CardOwner) => CardControls;
}

export const world = globalThis as World;
