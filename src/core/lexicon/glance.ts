/**
 * A first look at texts that follow each other in a page: in which of them may a form begin? One native search goes
 * over all of them at once; blocks of text are put together and read only where it stops. It never passes a form
 * over; what it names may hold none after all.
 */
import { needsFolding } from '../text/fold';
import { hasKeyLike } from './heads';
import type { LexiconIndex } from './lexicon-index';
import { smallLetters } from './spelling';
import { longestForm, plainReach } from './standing';
import { HEAD_CHARACTERS, headEnd, isHead } from './word';

/** Stands between two texts: no letter, so that words begin and end there, and nothing that people type. */
const SEAM = '\u0001';
/** Letters on both sides of a seam: a word may go on from one text to the next, as in `<b>S</b>ciatica`. */
const WORD_OVER_SEAM = new RegExp(`${SEAM}(?=[${HEAD_CHARACTERS}])(?<=[${HEAD_CHARACTERS}]${SEAM}+)`, 'g');
/** No word that a form begins with is longer. */
const LONGEST_WORD = 64;
const WORD_BEFORE_SEAM = new RegExp(`([${HEAD_CHARACTERS}]+)${SEAM}+$`);

export class Glance {
  readonly #index: LexiconIndex;
  readonly #texts: readonly string[];
  /** All texts in small letters. */
  readonly #lower: string;
  /** Texts to be read whatever the search finds, in ascending order. */
  readonly #always: readonly number[];
  #starts: readonly number[] | null = null;
  /** Where the search goes on. */
  #at = 0;
  #alwaysAt = 0;

  constructor(index: LexiconIndex, texts: readonly string[]) {
    this.#index = index;
    this.#texts = texts;
    const joined = texts.join(SEAM);
    this.#lower = smallLetters(joined);
    this.#always = this.#wordsOverSeams();
    if (needsFolding(joined)) {
      const hidden = texts.flatMap((text, i) => (needsFolding(text) ? [i] : []));
      this.#always = [...this.#always, ...hidden].sort((a, b) => a - b);
    }
  }

  /**
   * The first text from `from` on in which a form may begin, or -1. Never goes back.
   * @param from the index of a text
   */
  next(from: number): number {
    const always = this.#nextAlways(from);
    if (from > 0) this.#at = Math.max(this.#at, this.#startsOfTexts()[from] ?? this.#lower.length);
    let place = this.#index.next(this.#lower, this.#at);
    while (place >= 0 && !this.#mayBegin(place)) place = this.#index.next(this.#lower, place + 1);
    this.#at = place < 0 ? this.#lower.length : place;
    const found = place < 0 ? -1 : this.#textAt(place);
    return found < 0 || always < 0 ? Math.max(found, always) : Math.min(found, always);
  }

  #nextAlways(from: number): number {
    while ((this.#always[this.#alwaysAt] ?? from) < from) this.#alwaysAt++;
    return this.#always[this.#alwaysAt] ?? -1;
  }

  #mayBegin(place: number): boolean {
    const lower = this.#lower;
    const forms = this.#index.formsOf(lower.slice(place, headEnd(lower, place)));
    if (!forms) return false;
    const reach = plainReach(forms, lower, place);
    if (longestForm(forms, reach, Number.POSITIVE_INFINITY)) return true;
    const seam = reach.indexOf(SEAM);
    // The rest of the form may stand in the next text.
    return seam > 0 && hasKeyLike(forms, reach.slice(0, seam));
  }

  /** Texts in which a head begins that ends in another one. Any of the seams may be the end of a block. */
  #wordsOverSeams(): number[] {
    const found: number[] = [];
    const lower = this.#lower;
    WORD_OVER_SEAM.lastIndex = 0;
    while (WORD_OVER_SEAM.test(lower)) {
      const { lastIndex } = WORD_OVER_SEAM;
      const before = WORD_BEFORE_SEAM.exec(lower.slice(Math.max(0, lastIndex - LONGEST_WORD), lastIndex));
      let word = before?.[1] ?? '';
      for (let at = lastIndex; isHead(lower, at) && word.length < LONGEST_WORD; ) {
        const end = headEnd(lower, at);
        word += lower.slice(at, end);
        if (this.#index.formsOf(word)) {
          found.push(this.#textAt(lastIndex - 1));
          break;
        }
        at = end;
        while (lower[at] === SEAM) at++;
        if (at === end) break;
      }
    }
    return found;
  }

  #textAt(place: number): number {
    const starts = this.#startsOfTexts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #startsOfTexts(): readonly number[] {
    if (this.#starts) return this.#starts;
    let start = 0;
    this.#starts = this.#texts.map(({ length }) => {
      const own = start;
      start += length + SEAM.length;
      return own;
    });
    return this.#starts;
  }
}
