/**
 * Medigloss in one frame, from its first look at the text to its end: scans, marks and explains with one
 * lexicon, and starts over when the lexicon changes.
 */
import type { FrameMessage } from '../core/frame-messages';
import { createCueFinder } from '../core/lexicon/cues';
import type { Lexicon } from '../core/lexicon/lexicon';
import { LexiconIndex } from '../core/lexicon/lexicon-index';
import { createMatcher } from '../core/lexicon/match';
import type { FrameSettings } from '../core/page-data';
import type { FrameReport, Jump } from '../core/page-terms';
import { isAlive } from '../platform/page-link';
import type { CardOwner } from './card-script';
import { hitTest } from './hit-test';
import { LazyCard } from './lazy-card';
import { Marks } from './marks';
import { PageScan } from './page-scan';
import { Painter } from './paint';
import { revealMark, untilInView } from './reveal';

export interface FrameSessionOptions {
  settings: FrameSettings;
  lexicon: Lexicon;
  /** Is called when marks have come or gone. */
  onChange: () => void;
  /** Is called when this script has been cut off from its extension. */
  onCutOff: () => void;
  /** Switches a term off or on for good; is refused where the choice can't be kept. */
  switchTerm: (entry: string, on: boolean) => Promise<void>;
}

export class FrameSession {
  readonly #options: FrameSessionOptions;
  readonly #painter = new Painter();
  readonly #ended = new AbortController();
  readonly #card: LazyCard;
  #settings: FrameSettings;
  #marks: Marks;
  #scan: PageScan;

  constructor(options: FrameSessionOptions) {
    this.#options = options;
    this.#settings = options.settings;
    this.#card = this.#startCard();
    this.#painter.setStyle(options.settings.markStyle);
    [this.#marks, this.#scan] = this.#startScan(options.lexicon);
  }

  /** Takes up changed choices; marks are drawn again only where their look has changed. */
  changeSettings(settings: FrameSettings): void {
    if (settings.markStyle !== this.#settings.markStyle) this.#painter.setStyle(settings.markStyle);
    this.#marks.setDensity(settings.density);
    this.#settings = settings;
  }

  changeLexicon(lexicon: Lexicon): void {
    this.#scan.end();
    this.#marks.clear();
    [this.#marks, this.#scan] = this.#startScan(lexicon);
  }

  report(): Pick<FrameReport, 'state' | 'terms'> {
    const counts = new Map<string, number>();
    for (const { entry } of this.#marks.all()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    return {
      state: this.#scan.isScanning ? 'scanning' : 'ready',
      terms: [...counts].map(([entry, count]) => ({ entry, count })),
    };
  }

  /** Scrolls to one of an entry's marks and explains it. */
  async jump({ entry, index }: Jump): Promise<void> {
    const mark = this.#marks.all().filter((each) => each.entry === entry)[index];
    if (!mark) return;
    revealMark(mark.range);
    if (await untilInView(mark.range)) this.#card.open({ mark, line: 0 }, true);
  }

  /** Draws again what the page has cleared; returns whether there are marks that it could clear. */
  keepMarks(): boolean {
    if (!this.#isAlive()) return false;
    this.#painter.restore();
    return this.#painter.hasMarks;
  }

  /** Does what the background or another frame says. @returns whether it did */
  async hear(message: FrameMessage): Promise<boolean> {
    return this.#isAlive() && this.#card.hear(message);
  }

  /** Leaves nothing behind. */
  end(): void {
    this.#ended.abort();
    this.#scan.end();
    this.#marks.clear();
    this.#painter.clear();
  }

  #startScan(lexicon: Lexicon): [Marks, PageScan] {
    const marks = new Marks(this.#painter, createCueFinder(lexicon.cues), this.#settings.density);
    const index = new LexiconIndex(lexicon);
    const scan = new PageScan({
      index,
      matcher: createMatcher(lexicon, index),
      language: this.#settings.language,
      marks,
      onSettled: () => this.#settled(),
    });
    scan.start();
    return [marks, scan];
  }

  #settled(): void {
    if (!this.#isAlive()) return;
    this.#card.follow();
    this.#options.onChange();
  }

  #startCard(): LazyCard {
    const owner: CardOwner = {
      hit: (x, y) => hitTest(this.#marks, x, y),
      drawn: () => this.#marks.drawn(),
      showOpen: (range) => this.#painter.showOpen(range),
      switchTerm: this.#options.switchTerm,
      openDelay: () => this.#settings.openDelay,
      isAlive: () => this.#isAlive(),
      signal: this.#ended.signal,
    };
    return new LazyCard(owner, () => this.#painter.hasMarks);
  }

  /** After an update or removal of the extension this copy must fall silent. */
  #isAlive(): boolean {
    if (isAlive()) return true;
    this.end();
    this.#options.onCutOff();
    return false;
  }
}
