/** Reads the cards of entries, one ahead where a reader may be about to ask for it. */
import type { Card, CardChoices } from '../../core/page-data';
import { isAlive, readCard } from '../../platform/page-link';

export interface ReadCard {
  card: Card;
  /** What the reader has chosen for all cards. */
  choices: CardChoices;
}

export class CardReader {
  #ahead: { entry: string; answer: Promise<ReadCard> } | null = null;

  /** Begins to read a card that may be asked for next. @throws where it can't be read */
  readAhead(entry: string): Promise<ReadCard> {
    const answer = read(entry);
    this.#ahead = { entry, answer };
    return answer;
  }

  /** @throws where it can't be read */
  read(entry: string): Promise<ReadCard> {
    const ahead = this.#ahead;
    // Once and no more: what is stored may change, and so may what the reader chooses.
    this.#ahead = null;
    return ahead?.entry === entry ? ahead.answer : read(entry);
  }
}

async function read(entry: string): Promise<ReadCard> {
  if (!isAlive()) throw new Error('Medigloss was updated or switched off. Reload the page to use it again.');
  return readCard(entry);
}
