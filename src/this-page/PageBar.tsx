import type { ComponentChildren, VNode } from 'preact';
import { turnSiteOff, turnSiteOn } from '../core/sites';
import { t } from '../platform/i18n';
import { PauseIcon, PlayIcon } from '../ui/icons';
import { SLOT, Slotted } from '../ui/Slotted';
import { Switch } from '../ui/Switch';
import { Tool } from '../ui/Tool';
import type { Choices } from '../ui/use-settings';
import { timeOf } from './PauseNotice';
import type { ThisPage } from './use-this-page';

const SWITCH_LABEL = 'mark-here';

/** The switch for the site and the pause; what else can be opened from here follows. */
export function PageBar(props: ThisPage & { choices: Choices; children: ComponentChildren }): VNode {
  const { page, choices, pause, state, off } = props;
  const { kind, ifSilent } = page.address;
  // Where no extension can run there is nothing to switch.
  const host = state.kind === 'unreachable' && ifSilent === 'store' ? null : page.address.host;
  return (
    <footer class="page-bar">
      {pause.end !== null ? (
        <p class="page-bar-site">{t('pausedUntil', timeOf(pause.end))}</p>
      ) : host === null ? (
        <p class="page-bar-site">{t(kind === 'file' ? 'siteIsFile' : 'siteIsNone')}</p>
      ) : (
        <p class="page-bar-site" id={SWITCH_LABEL}>
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
      <div class="page-bar-tools">
        {pause.end === null ? (
          <Tool label={t('pause')} onClick={pause.start}>
            <PauseIcon />
          </Tool>
        ) : (
          <Tool label={t('resume')} onClick={pause.resume}>
            <PlayIcon />
          </Tool>
        )}
        {props.children}
      </div>
    </footer>
  );
}
