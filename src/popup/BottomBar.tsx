import type { VNode } from 'preact';
import { turnSiteOff, turnSiteOn } from '../core/sites';
import { t } from '../platform/i18n';
import { hasSidePanel } from '../platform/side-panel';
import { BookmarkIcon, PanelIcon, PauseIcon, PlayIcon, ReaderIcon, SlidersIcon } from '../ui/icons';
import { SLOT, Slotted } from '../ui/Slotted';
import { Switch } from '../ui/Switch';
import { timeOf } from './PauseNotice';
import type { PaneProps } from './pane-props';
import { openOptions, openPanel, openReader } from './reader-link';
import { isPanel, type PopupTab } from './tab';

const SWITCH_LABEL = 'mark-here';

/** The switch for the site, the pause, the way to the reader and to the choices. */
export function BottomBar(props: PaneProps & { off: boolean; tab: PopupTab | null }): VNode {
  const { page, choices, panes, pause, state, off, tab } = props;
  const { kind, ifSilent } = page.address;
  // Where no extension can run there is nothing to switch.
  const host = state.kind === 'unreachable' && ifSilent === 'store' ? null : page.address.host;
  return (
    <footer class="popup-bottom">
      {pause.end !== null ? (
        <p class="bottom-site">{t('pausedUntil', timeOf(pause.end))}</p>
      ) : host === null ? (
        <p class="bottom-site">{t(kind === 'file' ? 'siteIsFile' : 'siteIsNone')}</p>
      ) : (
        <p class="bottom-site" id={SWITCH_LABEL}>
          <Slotted text={t('markTermsOn', SLOT)} slots={[<b>{host}</b>]} />
        </p>
      )}
      {pause.end === null && host !== null && choices.settings && (
        <Switch
          on={!off}
          labelledBy={SWITCH_LABEL}
          onChange={(on) =>
            choices.change(({ offSites }) => ({
              offSites: on ? turnSiteOn(offSites, host) : turnSiteOff(offSites, host),
            }))
          }
        />
      )}
      {pause.end === null ? (
        <Tool label={t('pause')} onClick={pause.start}>
          <PauseIcon />
        </Tool>
      ) : (
        <Tool label={t('resume')} onClick={pause.resume}>
          <PlayIcon />
        </Tool>
      )}
      <Tool label={t('openMyTerms')} onClick={() => openReader('my-terms')}>
        <BookmarkIcon />
      </Tool>
      {hasSidePanel && !isPanel && tab && (
        <Tool label={t('openSidePanel')} onClick={() => openPanel(tab.id)}>
          <PanelIcon />
        </Tool>
      )}
      <Tool label={t('openReader')} onClick={() => openReader(placeShown(panes))}>
        <ReaderIcon />
      </Tool>
      <Tool label={t('openOptions')} onClick={openOptions}>
        <SlidersIcon />
      </Tool>
    </footer>
  );
}

function Tool(props: { label: string; onClick: () => void; children: VNode }): VNode {
  return (
    <button class="tool" type="button" aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

/** The reader opens where the popup stands. */
function placeShown({ entries, topic }: PaneProps['panes']): string | undefined {
  const entry = entries.at(-1);
  return entry ? `term/${entry}` : (topic ?? undefined);
}
