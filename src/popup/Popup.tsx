import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { extensionSettings } from '../platform/extension-settings';
import { t } from '../platform/i18n';
import { myTermsStore } from '../platform/my-terms-store';
import type { PageTab } from '../this-page/tab';
import { useThisPage } from '../this-page/use-this-page';
import { SearchBox } from '../ui/SearchBox';
import { StorageAlert } from '../ui/StorageAlert';
import { useMyTerms } from '../ui/use-my-terms';
import { useSearch } from '../ui/use-search';
import { useSettings } from '../ui/use-settings';
import { BottomBar } from './BottomBar';
import { EntryPane } from './EntryPane';
import { GuidePane } from './GuidePane';
import { PageTermsPane } from './PageTermsPane';
import type { PaneProps } from './pane-props';
import { SearchPane } from './SearchPane';
import type { Stored } from './stored';
import { usePanes } from './use-panes';

const RESULTS = 'results';

/** The popup: a search on top, the page's terms and the guide below, the switch for the site at the bottom. */
export function Popup({ pack, tab, stored }: { pack: Pack; tab: PageTab | null; stored: Stored }): VNode {
  const choices = useSettings(extensionSettings, stored.settings);
  const mine = useMyTerms(pack, myTermsStore, choices);
  const here = useThisPage(tab, choices, stored.pauseEnd);
  const panes = usePanes(pack, stored.open);
  const search = useSearch(pack, (hit) => {
    if (hit.kind === 'entry') panes.openEntry(hit.entry.id);
    else panes.openTopic(hit.topic.id);
  });
  const { state, pause } = here;
  const shared: PaneProps = { ...here, pack, panes, choices, mine };
  const searching = search.query !== '';
  const showAll = panes.view === 'all' && state.kind === 'terms';
  const covered = searching || panes.entries.length > 0;

  return (
    <>
      <header class="popup-top">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <SearchBox search={search} listId={RESULTS} autoFocus />
      </header>
      <main class="popup-middle">
        {/* The guide stays where it was, so that the way back leads to the same place. */}
        <section class={`pane${covered || showAll ? ' pane-covered' : ''}`}>
          <GuidePane {...shared} />
        </section>
        {showAll && (
          <section class={`pane${covered ? ' pane-covered' : ''}`}>
            <PageTermsPane {...shared} terms={state.terms} />
          </section>
        )}
        {panes.entries.length > 0 && (
          <section class={`pane${searching ? ' pane-covered' : ''}`}>
            <EntryPane {...shared} />
          </section>
        )}
        {searching && <SearchPane search={search} listId={RESULTS} language={pack.language} />}
      </main>
      <StorageAlert failed={choices.failed ?? (pause.failed ? 'change' : null)} />
      <BottomBar {...shared} />
    </>
  );
}
