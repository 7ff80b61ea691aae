/**
 * The line of popup and panel to every frame of a tab. `tabs.connect` without a frame id reaches all frames at once;
 * each answers on the same port with its own name, and again whenever its marks change.
 */
import { type FrameReport, isFrameReport, type Jump, PAGE_TERMS_PORT } from '../core/page-terms';
import { browser } from './extension';

export interface PageTermsLine {
  /** Scrolls to a mark and opens its card. */
  jump(place: Jump): void;
  close(): void;
}

/**
 * Follows the terms of a tab.
 * @param onReports gets the newest report of every frame, whenever one arrives
 * @param onNobody is called where no frame of the tab answers: a page extensions can't run on
 */
export function openPageTerms(
  tabId: number,
  onReports: (reports: FrameReport[]) => void,
  onNobody: () => void,
): PageTermsLine {
  const reports = new Map<string, FrameReport>();
  const port = browser.tabs.connect(tabId, { name: PAGE_TERMS_PORT });
  port.onMessage.addListener((message: unknown) => {
    if (!isFrameReport(message)) return;
    reports.set(message.frame, message);
    onReports([...reports.values()]);
  });
  port.onDisconnect.addListener(onNobody);
  return {
    jump: (place) => port.postMessage(place),
    close: () => port.disconnect(),
  };
}
