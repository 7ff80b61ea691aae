/** What the popup says about the page, from what its frames report. */
import { type FrameReport, type PageTerm, pageTerms } from '../core/page-terms';

export type PageState =
  /** Nobody answers: a page extensions can't run on, or one loaded before Medigloss was there. */
  | { kind: 'unreachable' }
  | { kind: 'looking' }
  | { kind: 'other-language' }
  | { kind: 'off' }
  | { kind: 'none' }
  | { kind: 'terms'; terms: PageTerm[]; stillLooking: boolean };

/**
 * @param reports null where nobody answers, empty until somebody does
 * @param off whether the reader has switched the site off: known before its frames tell
 */
export function pageState(reports: readonly FrameReport[] | null, off: boolean): PageState {
  if (!reports) return { kind: 'unreachable' };
  if (off) return { kind: 'off' };
  const terms = pageTerms(reports);
  const stillLooking = reports.length === 0 || reports.some(({ state }) => state === 'scanning');
  if (terms.length > 0) return { kind: 'terms', terms, stillLooking };
  const top = reports.find((report) => report.top);
  if (top?.state === 'other-language') return { kind: 'other-language' };
  // The frames have yet to hear that the site is on again.
  if (stillLooking || top?.state === 'off') return { kind: 'looking' };
  return { kind: 'none' };
}
