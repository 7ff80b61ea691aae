/**
 * The content script. One classic file per frame; it reads storage once to start and once for each card, sends
 * nothing that says what a reader reads, and touches nothing of the page.
 */
import type { Lexicon } from '../core/lexicon/lexicon';
import type { FrameSettings } from '../core/page-data';
import type { FrameReport } from '../core/page-terms';
import { isSiteOff } from '../core/sites';
import { contentApi } from '../platform/native';
import {
  type FrameData,
  onTermsListener,
  readFrameData,
  readFrameSettings,
  send,
  type TermsListener,
  watchFrameData,
} from '../platform/page-link';
import { changeSettings, readSettings } from '../platform/settings-store';
import { holdsText, onFirstText } from './first-text';
import { FrameSession } from './frame-session';
import { siteOfFrame } from './frame-site';
import { isLanguage } from './text-rules';

const isTop = window === window.top;
// Not randomUUID: pages without https don't have it.
const frame = crypto.getRandomValues(new Uint32Array(4)).join('-');
const listeners = new Set<TermsListener>();

let settings: FrameSettings | null = null;
let lexicon: Lexicon | null = null;
let session: FrameSession | null = null;
/** The frame holds nothing to read yet; until it does, the lexicon is not even loaded. */
let isEmpty = false;
let saidOff = false;

/** Brings the session in line with what is known now. */
function update(changed: Partial<FrameData>): void {
  settings = changed.settings ?? settings;
  lexicon = changed.lexicon ?? lexicon;
  if (!settings) return;
  const off = isSiteOff(settings.offSites, siteOfFrame());
  sayWhetherOff(off);
  if (!lexicon) {
    reportSoon();
    return;
  }
  if (off || isOtherLanguage(settings)) {
    session?.end();
    session = null;
  } else if (session) {
    if (changed.settings) session.changeSettings(settings);
    if (changed.lexicon) session.changeLexicon(lexicon);
  } else {
    session = new FrameSession({
      settings,
      lexicon,
      onChange: reportSoon,
      onCutOff: fallSilent,
      switchTerm,
    });
  }
  reportSoon();
}

function isOtherLanguage({ language }: FrameSettings): boolean {
  const stated = document.documentElement?.getAttribute('lang');
  return Boolean(stated) && !isLanguage(stated as string, language);
}

/** The icon is dimmed where Medigloss is off; pages where it is on don't wake the background. */
function sayWhetherOff(off: boolean): void {
  if (isTop && off !== saidOff) send({ type: 'site-state', off });
  saidOff = off;
}

async function switchTerm(entry: string, on: boolean): Promise<void> {
  const { offTerms } = await readSettings(contentApi());
  const others = offTerms.filter((term) => term !== entry);
  await changeSettings(contentApi(), { offTerms: on ? others : [...others, entry] });
}

let reportFrame = 0;
function reportSoon(): void {
  if (listeners.size === 0 || reportFrame) return;
  reportFrame = requestAnimationFrame(() => {
    reportFrame = 0;
    for (const listener of listeners) listener.report(report());
  });
}

function report(): FrameReport {
  const now = session?.report() ?? { state: idleState(), terms: [] };
  return { frame, top: isTop, ...now };
}

function idleState(): FrameReport['state'] {
  if (!settings) return 'scanning';
  if (isSiteOff(settings.offSites, siteOfFrame())) return 'off';
  if (isOtherLanguage(settings)) return 'other-language';
  return isEmpty ? 'ready' : 'scanning';
}

let stopWatching = () => {};
function fallSilent(): void {
  session = null;
  listeners.clear();
  stopWatching();
}

function start(): void {
  stopWatching = watchFrameData((changed) => update(isEmpty ? { ...changed, lexicon: null } : changed));
  onTermsListener(
    (listener) => {
      listeners.add(listener);
      listener.report(report());
    },
    (listener) => listeners.delete(listener),
    (place) => {
      if (place.frame === frame) session?.jump(place);
    },
  );
  // A page may state its language late, or change it as it changes its text.
  if (document.documentElement) {
    new MutationObserver(() => update({})).observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  isEmpty = !holdsText(document);
  if (isEmpty) {
    onFirstText(() => {
      isEmpty = false;
      load(readFrameData());
    });
  }
  load(isEmpty ? readFrameSettings() : readFrameData());
}

function load(data: Promise<Partial<FrameData>>): void {
  data.then(update, (error: unknown) => {
    console.warn('Medigloss could not read its data on this page; reload the page to try again.', error);
  });
}

// A tab that loads while Medigloss is being installed gets the script from the manifest and from the background.
const world = globalThis as { mediglossStarted?: boolean };
if (!world.mediglossStarted) {
  world.mediglossStarted = true;
  start();
}
