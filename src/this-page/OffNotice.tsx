import type { VNode } from 'preact';
import { isSiteOff, reachOf, setReach, turnSiteOn } from '../core/sites';
import { t } from '../platform/i18n';
import type { Choices } from '../ui/use-settings';
import { Notice } from './Notice';

/** The site is switched off: how far that reaches, and the way back. */
export function OffNotice({ host, choices }: { host: string; choices: Choices }): VNode {
  const offSites = choices.settings?.offSites ?? [];
  const reach = reachOf(host);
  const change = (next: (now: string[]) => string[]) =>
    choices.change((now) => ({ offSites: next(now.offSites) }));
  // The wider one first: where the whole site is off, this host of it is as well.
  const chosen = [reach.site, reach.host].find((pattern) => offSites.includes(pattern));
  const other = chosen ? undefined : offSites.find((pattern) => isSiteOff([pattern], host));
  const choice = (text: string, pattern: string) => (
    <label class="off-choice">
      <input
        type="radio"
        name="off-reach"
        checked={pattern === chosen}
        onChange={() => change((now) => setReach(now, host, pattern))}
      />
      {text}
    </label>
  );
  return (
    <Notice name={t('offHere', host)} text="offHereHelp">
      {other && <p>{t('offPattern', other)}</p>}
      {chosen && reach.site !== reach.host && (
        <fieldset class="off-reach">
          <legend class="visually-hidden">{t('offWhere')}</legend>
          {choice(t('offHostOnly', host), reach.host)}
          {choice(t('offSiteWide', reach.site.slice('*.'.length)), reach.site)}
        </fieldset>
      )}
      <button class="button" type="button" onClick={() => change((now) => turnSiteOn(now, host))}>
        {t('turnOnHere')}
      </button>
    </Notice>
  );
}
