import type { MetPage } from '../core/my-terms/records';
import { isSiteOff } from '../core/sites';
import type { Choices } from '../ui/use-settings';
import { type PageState, pageState, termOnPage } from './page-state';
import { type PageTab, pageInTab } from './tab';
import { type Page, usePage } from './use-page';
import { type Pause, usePause } from './use-pause';

/** What stands on the page in a tab, and why nothing does. */
export interface ThisPage {
  /** Null where there is none. */
  tab: PageTab | null;
  page: Page;
  state: PageState;
  pause: Pause;
  /** Whether the reader has switched the site off. */
  off: boolean;
}

/** @param pauseEnd as storage held it before anything was drawn */
export function useThisPage(tab: PageTab | null, choices: Choices, pauseEnd: number): ThisPage {
  const pause = usePause(pauseEnd);
  const page = usePage(tab);
  const { host } = page.address;
  const off = host !== null && !!choices.settings && isSiteOff(choices.settings.offSites, host);
  const state = pageState(page.reports, pause.end !== null ? 'paused' : off ? 'off' : 'on');
  return { tab, page, state, pause, off };
}

/** How to ask for the page as My terms would keep it, where a term stands on it. */
export function metPageOf(
  { tab, state }: Pick<ThisPage, 'tab' | 'state'>,
  entry: string,
): (() => Promise<MetPage | null>) | undefined {
  return tab && termOnPage(state, entry) ? () => pageInTab(tab.id) : undefined;
}
