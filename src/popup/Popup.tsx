import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { extensionSettings } from '../platform/extension-settings';
import { myTermsStore } from '../platform/my-terms-store';
import type { PageTab } from '../this-page/tab';
import { useThisPage } from '../this-page/use-this-page';
import { StorageAlert } from '../ui/StorageAlert';
import { useMyTerms } from '../ui/use-my-terms';
import { useSettings } from '../ui/use-settings';
import { BottomBar } from './BottomBar';
import { EntryPane } from './EntryPane';
import { GuidePane } from './GuidePane';
import { PageTermsPane } from './PageTermsPane';
import type { PaneProps } from './pane-props';
import { SearchOver } from './SearchOver';
import type { Stored } from './stored';
import { usePanes } from './use-panes';

/** The popup: a search on top, the page's terms and the guide below, the switch for the site at the bottom. */
export function Popup({ pack, tab, stored }: { pack: Pack; tab: PageTab | null; stored: Stored }): VNode {
  const choices = useSettings(extensionSettings, stored.settings);
  const mine = useMyTerms(pack, myTermsStore, choices);
  const here = useThisPage(tab, choices, stored.pauseEnd);
  const panes = usePanes(pack, stored.open);
  const { state, pause } = here;
  const shared: PaneProps = { ...here, pack, panes, choices, mine };
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
          <GuidePane {...shared} />
        </section>
        {showAll && (
          <section class={`pane${covered ? ' pane-covered' : ''}`}>
            <PageTermsPane {...shared} terms={state.terms} />
          </section>
        )}
        {covered && (
          <section class="pane">
            <EntryPane {...shared} />
          </section>
        )}
      </SearchOver>
      <StorageAlert failed={choices.failed ?? (pause.failed ? 'change' : null)} />
      <BottomBar {...shared} />
    </>
  );
}
