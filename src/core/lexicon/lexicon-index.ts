/** Looking words up in a lexicon. What has been read once is kept: a page repeats its words. */
import type { Category } from '../pack/pack';
import { type FormsOfHead, FormTable } from './heads';
import type { Lexicon } from './lexicon';
import { type OtherSense, readOtherSenses } from './other-senses';
import { lineOf } from './sorted-lines';
import { nextInFilter } from './word-filter';

export interface EntryOfForm {
  id: string;
  category: Category;
}

export class LexiconIndex {
  readonly #lexicon: Lexicon;
  readonly #beginnings: RegExp | null;
  #table: FormTable | null = null;
  readonly #forms = new Map<string, FormsOfHead | null>();
  readonly #otherSenses = new Map<string, readonly OtherSense[]>();
  readonly #entries = new Map<string, EntryOfForm>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#beginnings = lexicon.filter ? null : new RegExp(lexicon.pattern, 'g');
  }

  /**
   * The first place from `from` on where a form may begin, or -1. A candidate: the form itself is still to be
   * compared.
   * @param lower a text of small letters
   */
  next(lower: string, from: number): number {
    const beginnings = this.#beginnings;
    if (!beginnings) return nextInFilter(this.#lexicon.filter, lower, from);
    beginnings.lastIndex = from;
    return beginnings.test(lower) ? beginnings.lastIndex : -1;
  }

  /** The forms that begin with a word, or null where there are none. */
  formsOf(head: string): FormsOfHead | null {
    let forms = this.#forms.get(head);
    if (forms === undefined) {
      this.#table ??= new FormTable(this.#lexicon.forms);
      forms = this.#table.formsOf(head);
      this.#forms.set(head, forms);
    }
    return forms;
  }

  /** The phrases in which a form means something else. */
  otherSensesOf(key: string): readonly OtherSense[] {
    let senses = this.#otherSenses.get(key);
    if (!senses) {
      senses = readOtherSenses(lineOf(this.#lexicon.otherSenses, key) ?? '');
      this.#otherSenses.set(key, senses);
    }
    return senses;
  }

  /** @throws where the lexicon is damaged */
  entry(name: string): EntryOfForm {
    let entry = this.#entries.get(name);
    if (!entry) {
      const [id, category] = lineOf(this.#lexicon.entries, name)?.split('\t') ?? [];
      if (!id || !category) throw new Error(`The lexicon holds no entry ${name}, but a form of it.`);
      entry = { id, category: category as Category };
      this.#entries.set(name, entry);
    }
    return entry;
  }
}
