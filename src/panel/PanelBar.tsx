import type { VNode } from 'preact';
import { browser } from '../platform/extension';
import { t } from '../platform/i18n';
import { openReader } from '../platform/reader-tab';
import { THIS_PAGE } from '../reader/route';
import { PageBar } from '../this-page/PageBar';
import type { ThisPage } from '../this-page/use-this-page';
import { ReaderIcon, SlidersIcon } from '../ui/icons';
import { StorageAlert } from '../ui/StorageAlert';
import { Tool } from '../ui/Tool';
import type { Choices } from '../ui/use-settings';

/** Stays at the bottom: the switch for the site, the pause, the way to a tab of its own and to the choices. */
export function PanelBar(props: ThisPage & { choices: Choices }): VNode {
  return (
    <div class="panel-bar">
      <StorageAlert failed={props.pause.failed ? 'change' : null} />
      <PageBar {...props}>
        <Tool label={t('openReader')} onClick={() => openReader(placeShown())}>
          <ReaderIcon />
        </Tool>
        <Tool label={t('openOptions')} onClick={() => browser.runtime.openOptionsPage()}>
          <SlidersIcon />
        </Tool>
      </PageBar>
    </div>
  );
}

/** The tab opens where the panel stands; what is beside the panel has no place in it. */
function placeShown(): string {
  return location.hash === THIS_PAGE ? '' : location.hash.slice(1);
}
