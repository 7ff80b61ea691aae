import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { isSiteOff } from '../core/sites';
import { extensionSettings } from '../platform/extension-settings';
import { myTermsStore } from '../platform/my-terms-store';
import { StorageAlert } from '../ui/StorageAlert';
import { useMyTerms } from '../ui/use-my-terms';
import { useSettings } from '../ui/use-settings';
import { BottomBar } from './BottomBar';
import { EntryPane } from './EntryPane';
import { GuidePane } from './GuidePane';
import { PageTermsPane } from './PageTermsPane';
import { pageState } from './page-state';
import type { PaneProps } from './pane-props';
import { SearchOver } from './SearchOver';
import type { Stored } from './stored';
import type { PopupTab } from './tab';
import { usePage } from './use-page';
import { usePanes } from './use-panes';
import { usePause } from './use-pause';

/** The popup: a search on top, the page's terms and the guide below, the switch for the site at the bottom. */
export function Popup({ pack, tab, stored }: { pack: Pack; tab: PopupTab | null; stored: Stored }): VNode {
  const choices = useSettings(extensionSettings, stored.settings);
  const mine = useMyTerms(pack, myTermsStore, choices);
  const pause = usePause(stored.pauseEnd);
  const page = usePage(tab);
  const panes = usePanes(pack, stored.open);
  const { host } = page.address;
  const off = host !== null && !!choices.settings && isSiteOff(choices.settings.offSites, host);
  const state = pageState(page.reports, pause.end !== null ? 'paused' : off ? 'off' : 'on');
  const shared: PaneProps = { pack, page, state, panes, choices, pause, mine };
  const showAll = panes.view === 'all' && state.kind === 'terms';
  const covered = panes.entries.length > 0;

  return (
    <>
      <SearchOver
        pack={pack}
        onOpen={(hit) =>
          hit.kind === 'entry' ? panes.openEntry(hit.entry.id) : panes.openTopic(hit.topic.id)
        }
      >
        {/* The guide stays where it was, so that the way back leads to the same place. */}
        <section class={`pane${covered || showAll ? ' pane-covered' : ''}`}>
          <GuidePane {...shared} tab={tab} />
        </section>
        {showAll && (
          <section class={`pane${covered ? ' pane-covered' : ''}`}>
            <PageTermsPane {...shared} terms={state.terms} />
          </section>
        )}
        {covered && (
          <section class="pane">
            <EntryPane {...shared} tab={tab} />
          </section>
        )}
      </SearchOver>
      <StorageAlert failed={choices.failed ?? (pause.failed ? 'change' : null)} />
      <BottomBar {...shared} off={off} tab={tab} />
    </>
  );
}
