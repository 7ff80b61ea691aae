import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { hasSidePanel } from '../platform/side-panel';
import { PageBar } from '../this-page/PageBar';
import { BookmarkIcon, PanelIcon, ReaderIcon, SlidersIcon } from '../ui/icons';
import { Tool } from '../ui/Tool';
import type { PaneProps } from './pane-props';
import { openOptions, openPanel, openReader } from './ways-out';

/** The switch for the site, the pause, the way to the reader and to the choices. */
export function BottomBar(props: PaneProps): VNode {
  const { panes, tab } = props;
  return (
    <PageBar {...props}>
      <Tool label={t('openMyTerms')} onClick={() => openReader('my-terms')}>
        <BookmarkIcon />
      </Tool>
      {hasSidePanel && tab && (
        <Tool label={t('openSidePanel')} onClick={() => openPanel(tab, placeShown(panes))}>
          <PanelIcon />
        </Tool>
      )}
      <Tool label={t('openReader')} onClick={() => openReader(placeShown(panes))}>
        <ReaderIcon />
      </Tool>
      <Tool label={t('openOptions')} onClick={openOptions}>
        <SlidersIcon />
      </Tool>
    </PageBar>
  );
}

/** Reader and panel open where the popup stands. */
function placeShown({ view, entries, topic }: PaneProps['panes']): string | undefined {
  const entry = entries.at(-1);
  if (entry) return `term/${entry}`;
  return view === 'guide' && topic !== null ? topic : undefined;
}
