/**
 * Where the side panel goes as it is opened: what one reads in the popup is read on there. It waits in storage.session,
 * because the panel may not be there yet; nobody else learns of it, and it is gone once it is taken.
 */
import { number, record, text } from '../core/shape';
import { browser } from './extension';
import { forgetSession, readSession, watchSession, writeSession } from './session-store';

interface PanelPlace {
  /** The window whose panel is meant. */
  window: number;
  /** What stands behind the "#" of its address. */
  place: string;
}

const KEY = 'panelPlace';

const isPanelPlace = record<PanelPlace>({ window: number, place: text });

/** If it can't be kept, the panel opens where it stands. */
export function sendPanelTo(window: number, place: string): void {
  void writeSession(KEY, { window, place }).catch(() => {});
}

/** Calls back with the place that the panel of this window is sent to: the one that waits, and each that comes later. */
export async function followPanelPlaces(onPlace: (place: string) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  const take = async () => {
    const sent = await readSession(KEY).catch(() => null);
    if (!isPanelPlace(sent) || sent.window !== id) return;
    onPlace(sent.place);
    await forgetSession(KEY).catch(() => {});
  };
  watchSession(KEY, take);
  await take();
}
