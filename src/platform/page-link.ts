/** All that the content script says to the extension and hears from it. */
import { type FrameMessage, isFrameMessage } from '../core/frame-messages';
import type { Lexicon } from '../core/lexicon/lexicon';
import type { Request, SaveAnswer } from '../core/messages';
import {
  CARD_CHOICES_KEY,
  type Card,
  type CardChoices,
  cardKey,
  FRAME_SETTINGS_KEY,
  type FrameSettings,
  LEXICON_KEY,
  parseCard,
  parseCardChoices,
  parseFrameSettings,
  parseLexicon,
} from '../core/page-data';
import { type FrameReport, isJump, type Jump, PAGE_TERMS_PORT } from '../core/page-terms';
import { PAUSE_KEY, parsePauseEnd } from '../core/pause';
import { oneOf, record, type Shape, text } from '../core/shape';
import { t } from './i18n';
import { contentApi } from './native';

/** What a frame starts with; null where the background has not written it yet, or it is damaged. */
export interface FrameData {
  settings: FrameSettings | null;
  lexicon: Lexicon | null;
  /** When the pause ends that the reader has asked for, in milliseconds since 1970; 0 where there is none. */
  pauseEnd: number;
}

/** Whether this copy of the script still belongs to a running extension (not updated, disabled or removed). */
export function isAlive(): boolean {
  return contentApi().runtime?.id !== undefined;
}

/** @throws where storage can't be read */
export async function readFrameData(): Promise<FrameData> {
  const stored = await contentApi().storage.local.get([FRAME_SETTINGS_KEY, PAUSE_KEY, LEXICON_KEY]);
  return {
    settings: parseFrameSettings(stored[FRAME_SETTINGS_KEY]),
    lexicon: parseLexicon(stored[LEXICON_KEY]),
    pauseEnd: parsePauseEnd(stored[PAUSE_KEY]),
  };
}

/**
 * All that a frame without text needs.
 * @throws where storage can't be read
 */
export async function readFrameSettings(): Promise<Omit<FrameData, 'lexicon'>> {
  const stored = await contentApi().storage.local.get([FRAME_SETTINGS_KEY, PAUSE_KEY]);
  return {
    settings: parseFrameSettings(stored[FRAME_SETTINGS_KEY]),
    pauseEnd: parsePauseEnd(stored[PAUSE_KEY]),
  };
}

/** Calls back with what has changed of the frame's data. */
export function watchFrameData(onChange: (changed: Partial<FrameData>) => void): () => void {
  const { storage } = contentApi();
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const settings = changes[FRAME_SETTINGS_KEY];
    const lexicon = changes[LEXICON_KEY];
    const pauseEnd = changes[PAUSE_KEY];
    if (!settings && !lexicon && !pauseEnd) return;
    onChange({
      ...(settings && { settings: parseFrameSettings(settings.newValue) }),
      ...(lexicon && { lexicon: parseLexicon(lexicon.newValue) }),
      ...(pauseEnd && { pauseEnd: parsePauseEnd(pauseEnd.newValue) }),
    });
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}

/**
 * Reads the card of an entry, and what the reader has chosen for all cards: one storage read.
 * @throws where storage can't be read, or holds no such card
 */
export async function readCard(entry: string): Promise<{ card: Card; choices: CardChoices }> {
  const key = cardKey(entry);
  const stored = await contentApi().storage.local.get([key, CARD_CHOICES_KEY]);
  const card = parseCard(stored[key]);
  const choices = parseCardChoices(stored[CARD_CHOICES_KEY]);
  if (!card || !choices)
    throw new Error(`Medigloss has no card for "${entry}". Reload the extension to have it written again.`);
  return { card, choices };
}

export function send(request: Request): void {
  void ask(request);
}

/** @returns whether the background has done it */
export async function ask(request: Request): Promise<boolean> {
  // The background may be gone after an update; there is nobody to ask then.
  const answer: unknown = await contentApi()
    .runtime.sendMessage(request)
    .catch(() => false);
  return answer === true;
}

/** Hears what the background and other frames of the page say; what `act` gives is the answer. */
export function onFrameMessage(act: (message: FrameMessage) => Promise<boolean>): void {
  contentApi().runtime.onMessage.addListener((value: unknown, _sender, answer) => {
    if (isFrameMessage(value)) void act(value).then(answer);
    else answer(false);
    // The answer may come later. Not every browser takes a promise in its place.
    return true;
  });
}

/**
 * Has the script that shows cards put into this frame.
 * @throws where that can't be: this copy may have been cut off from its extension
 */
export async function requestCardScript(): Promise<void> {
  const request: Request = { type: 'card-script' };
  await contentApi().runtime.sendMessage(request);
}

const isSaved: Shape<SaveAnswer> = record({ saved: oneOf([true]) });
const isNotSaved = record<{ why: string }>({ why: text });

/**
 * Has the term of an entry saved to My terms.
 * @throws where it could not be kept; the message says why, in the reader's words
 */
export async function saveTerm(entry: string): Promise<void> {
  const request: Request = { type: 'save-term', entry };
  const answer: unknown = await contentApi().runtime.sendMessage(request);
  if (!isSaved(answer)) throw new Error(isNotSaved(answer) ? answer.why : t('myTermsNotKept'));
}

/** The address of the reader, at a place of the guide. */
export function readerUrl(hash: string): string {
  return contentApi().runtime.getURL(`src/reader/reader.html#${hash}`);
}

/** A popup that is open and wants to know the page's terms. */
export interface TermsListener {
  report(report: FrameReport): void;
}

/** Tells of every popup that opens, for as long as it is open. */
export function onTermsListener(
  onOpen: (listener: TermsListener) => void,
  onClose: (listener: TermsListener) => void,
  onJump: (place: Jump) => void,
): void {
  contentApi().runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_TERMS_PORT) return;
    const listener: TermsListener = { report: (report) => port.postMessage(report) };
    port.onDisconnect.addListener(() => onClose(listener));
    port.onMessage.addListener((message: unknown) => {
      if (isJump(message)) onJump(message);
    });
    onOpen(listener);
  });
}
