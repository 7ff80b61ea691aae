/**
 * The content script. One classic file per frame; it reads storage once to start and once for each card, sends
 * nothing that says what a reader reads, and touches nothing of the page.
 */
import type { Lexicon } from '../core/lexicon/lexicon';
import type { FrameSettings } from '../core/page-data';
import { isSiteOff } from '../core/sites';
import { contentApi } from '../platform/native';
import {
  type FrameData,
  isAlive,
  readFrameData,
  readFrameSettings,
  send,
  watchFrameData,
} from '../platform/page-link';
import { changeSettings, readSettings } from '../platform/settings-store';
import { holdsText, onFirstText } from './first-text';
import { FrameReports, type FrameState } from './frame-reports';
import { FrameSession } from './frame-session';
import { siteOfFrame } from './frame-site';
import { lookout } from './lookout';
import { watchPageLife } from './page-life';
import { isLanguage } from './text-rules';

let settings: FrameSettings | null = null;
let lexicon: Lexicon | null = null;
let session: FrameSession | null = null;
/** The frame holds nothing to read yet; until it does, the lexicon is not even loaded. */
let isEmpty = false;
/** The reader writes in the whole of it. */
let isEdited = false;
let saidOff = false;
let reports: FrameReports | null = null;

/** Brings the session in line with what is known now. */
function update(changed: Partial<FrameData>): void {
  settings = changed.settings ?? settings;
  lexicon = changed.lexicon ?? lexicon;
  if (!settings) return;
  const off = isSiteOff(settings.offSites, siteOfFrame());
  sayWhetherOff(off);
  if (!lexicon) {
    reports?.soon();
    return;
  }
  isEdited = document.designMode === 'on';
  if (off || isEdited || isOtherLanguage(settings)) {
    endSession();
  } else if (session) {
    if (changed.settings) session.changeSettings(settings);
    if (changed.lexicon) session.changeLexicon(lexicon);
  } else {
    session = new FrameSession({
      settings,
      lexicon,
      onChange: () => {
        look();
        reports?.soon();
      },
      onCutOff: fallSilent,
      switchTerm,
    });
  }
  reports?.soon();
}

function endSession(): void {
  session?.end();
  session = null;
}

const look = lookout(() => {
  if (isEdited !== (document.designMode === 'on')) update({});
  return session ? session.keepMarks() : isEdited && isAlive();
});

function isOtherLanguage({ language }: FrameSettings): boolean {
  const stated = document.documentElement?.getAttribute('lang');
  return Boolean(stated) && !isLanguage(stated as string, language);
}

/** The icon is dimmed where Medigloss is off; pages where it is on don't wake the background. */
function sayWhetherOff(off: boolean): void {
  if (window === window.top && off !== saidOff) send({ type: 'site-state', off });
  saidOff = off;
}

async function switchTerm(entry: string, on: boolean): Promise<void> {
  const { offTerms } = await readSettings(contentApi());
  const others = offTerms.filter((term) => term !== entry);
  await changeSettings(contentApi(), { offTerms: on ? others : [...others, entry] });
}

function idleState(): FrameState['state'] {
  if (!settings) return 'scanning';
  if (isSiteOff(settings.offSites, siteOfFrame())) return 'off';
  if (isOtherLanguage(settings)) return 'other-language';
  return isEmpty || isEdited ? 'ready' : 'scanning';
}

const silence = new AbortController();
function fallSilent(): void {
  session = null;
  reports?.end();
  silence.abort();
}

function start(): void {
  const stop = watchFrameData((changed) => update(isEmpty ? { ...changed, lexicon: null } : changed));
  silence.signal.addEventListener('abort', stop, { once: true });
  reports = new FrameReports(
    () => session?.report() ?? { state: idleState(), terms: [] },
    (place) => session?.jump(place),
  );
  watchPageLife(
    {
      seen: takeUp,
      cameBack: read,
      writtenAnew: () => {
        endSession();
        takeUp();
      },
      languageStated: takeUp,
    },
    silence.signal,
  );
  isEmpty = !holdsText(document);
  if (isEmpty) {
    onFirstText(() => {
      isEmpty = false;
      read();
    });
  }
  read();
}

function takeUp(): void {
  update({});
  look();
}

/** Reads what is stored and takes up what is new of it. */
function read(): void {
  const data: Promise<Partial<FrameData>> = isEmpty ? readFrameSettings() : readFrameData();
  data.then(
    (stored) => {
      update({
        settings: ifNew(stored.settings, settings),
        lexicon: ifNew(stored.lexicon, lexicon),
      });
      look();
    },
    (error: unknown) => {
      console.warn('Medigloss could not read its data on this page; reload the page to try again.', error);
    },
  );
}

/** What is stored, unless it is what we have. */
function ifNew<Data>(stored: Data | undefined, known: Data): Data | null {
  return stored && JSON.stringify(stored) !== JSON.stringify(known) ? stored : null;
}

// A tab that loads while Medigloss is being installed gets the script from the manifest and from the background.
const world = globalThis as { mediglossStarted?: boolean };
if (!world.mediglossStarted) {
  world.mediglossStarted = true;
  start();
}
