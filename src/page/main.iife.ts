/**
 * The first of the two scripts of a frame: finds and marks. It reads storage once to start, sends nothing that says what
 * a reader reads, and touches nothing of the page. The second shows cards (card.iife.ts).
 */
import type { Lexicon } from '../core/lexicon/lexicon';
import type { FrameSettings } from '../core/page-data';
import { isSiteOff } from '../core/sites';
import { contentApi } from '../platform/native';
import {
  type FrameData,
  isAlive,
  onFrameMessage,
  readFrameData,
  readFrameSettings,
  send,
  watchFrameData,
} from '../platform/page-link';
import { changeSettings, readSettings } from '../platform/settings-store';
import { world } from './card-script';
import { holdsText, onFirstText } from './first-text';
import { FramePause } from './frame-pause';
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
const silence = new AbortController();
const pause = new FramePause(() => update({}), silence.signal);

/** Brings the session in line with what is known now. */
function update(changed: Partial<FrameData>): void {
  settings = changed.settings ?? settings;
  lexicon = changed.lexicon ?? lexicon;
  if (changed.pauseEnd !== undefined) pause.set(changed.pauseEnd);
  if (!settings) return;
  const off = isOff(settings);
  sayWhetherOff(off);
  isEdited = document.designMode === 'on';
  if (off || isEdited || isOtherLanguage(settings)) {
    session?.end();
    session = null;
  } else if (session) {
    if (changed.settings) session.changeSettings(settings);
    if (changed.lexicon) session.changeLexicon(changed.lexicon);
  } else if (lexicon) {
    session = new FrameSession({ settings, lexicon, onChange: settled, onCutOff: fallSilent, switchTerm });
  }
  settled();
}

function settled(): void {
  reports?.soon();
  look();
}

const look = lookout(() => {
  if (isEdited !== (document.designMode === 'on')) update({});
  return session ? session.keepMarks() : isEdited && isAlive();
});

/** The reader has switched this site off, or everything for a while. */
function isOff({ offSites }: FrameSettings): boolean {
  return pause.isOn || isSiteOff(offSites, siteOfFrame());
}

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
  if (isOff(settings)) return 'off';
  // A viewer of the browser's stands in for the text, and no script of ours can read in there.
  if (document.contentType === 'application/pdf') return 'pdf';
  if (isOtherLanguage(settings)) return 'other-language';
  return isEmpty || isEdited ? 'ready' : 'scanning';
}

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
    (place) => void session?.jump(place),
  );
  onFrameMessage(async (message) => session?.hear(message) ?? false);
  watchPageLife(
    {
      changed: () => update({}),
      cameBack: read,
      writtenAnew: () => {
        session?.end();
        session = null;
        update({});
      },
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

function read(): void {
  const data: Promise<Partial<FrameData>> = isEmpty ? readFrameSettings() : readFrameData();
  data.then(update, (error: unknown) => {
    console.warn('Medigloss could not read its data on this page; reload the page to try again.', error);
  });
}

// A tab that loads while Medigloss is being installed gets the script from the manifest and from the background.
if (!world.mediglossStarted) {
  world.mediglossStarted = true;
  start();
}
