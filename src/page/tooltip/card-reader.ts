/** Reads the cards of entries, one ahead where a reader may be about to ask for it. */
import type { Card, CardChoices } from '../../core/page-data';

export interface ReadCard {
  card: Card;
  /** What the reader has chosen for all cards. */
  choices: CardChoices;
}

/** Milliseconds for which an answer holds: what is stored may change, and so may what the reader chooses. */
const HOLDS = 2000;

export class CardReader {
  readonly #readCard: (entry: string) => Promise<ReadCard>;
  #ahead: { entry: string; at: number; answer: Promise<ReadCard> } | null = null;

  /** @param readCard reads the card of an entry; throws where it can't */
  constructor(readCard: (entry: string) => Promise<ReadCard>) {
    this.#readCard = readCard;
  }

  /** Begins to read a card that may be asked for next. @throws where it can't be read */
  readAhead(entry: string): Promise<ReadCard> {
    const answer = this.#readCard(entry);
    this.#ahead = { entry, at: performance.now(), answer };
    return answer;
  }

  /** @throws where it can't be read */
  read(entry: string): Promise<ReadCard> {
    const ahead = this.#ahead;
    this.#ahead = null;
    const holds = ahead?.entry === entry && performance.now() - ahead.at < HOLDS;
    return holds ? ahead.answer : this.#readCard(entry);
  }
}
