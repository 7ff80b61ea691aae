import type { Spot } from './state';

/** What the card's own controls do to pin, move and close it. */
export interface PinActions {
  /** Keeps the card where it is until it is closed. */
  pin(): void;
  /** Moves a pinned card; it stays in view wherever it is dragged to. */
  move(to: Spot): void;
  /** Puts the card back beside its word. */
  unpin(): void;
  close(): void;
}
