/** What is said of the page, from what its frames report. */
import { type FrameReport, type PageTerm, pageTerms } from '../core/page-terms';

export type PageState =
  /** Nobody answers: a page extensions can't run on, or one loaded before Medigloss was there. */
  | { kind: 'unreachable' }
  | { kind: 'looking' }
  | { kind: 'other-language' }
  | { kind: 'pdf' }
  | { kind: 'off' }
  | { kind: 'paused' }
  | { kind: 'none' }
  | { kind: 'terms'; terms: PageTerm[]; stillLooking: boolean };

/**
 * @param reports null where nobody answers, empty until somebody does
 * @param choice what the reader has chosen for the site, or for all of them: known before the frames tell
 */
export function pageState(
  reports: readonly FrameReport[] | null,
  choice: 'on' | 'off' | 'paused',
): PageState {
  if (!reports) return { kind: 'unreachable' };
  if (choice !== 'on') return { kind: choice };
  const terms = pageTerms(reports);
  const stillLooking = reports.length === 0 || reports.some(({ state }) => state === 'scanning');
  if (terms.length > 0) return { kind: 'terms', terms, stillLooking };
  const top = reports.find((report) => report.top);
  if (top?.state === 'other-language' || top?.state === 'pdf') return { kind: top.state };
  // The frames have yet to hear that the site is on again.
  if (stillLooking || top?.state === 'off') return { kind: 'looking' };
  return { kind: 'none' };
}

/** An entry as it stands on the page, if it does. */
export function termOnPage(state: PageState, entry: string): PageTerm | undefined {
  return state.kind === 'terms' ? state.terms.find((term) => term.entry === entry) : undefined;
}
