import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isSiteOff, parseSitePattern, turnSiteOff } from '../core/sites';
import { t } from '../platform/i18n';
import { PlusIcon, WarningIcon } from '../ui/icons';

/** The sites where Medigloss is off. */
export function Sites(props: {
  offSites: readonly string[];
  onChange: (next: (now: string[]) => string[]) => void;
}): VNode {
  const { offSites } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSitePattern(typed);
    if (site === null || isSiteOff(offSites, site)) {
      setProblem(site === null ? t(typed.trim() ? 'noSite' : 'noSiteTyped') : t('siteIsOff', site));
      field.current?.focus();
      return;
    }
    props.onChange((now) => turnSiteOff(now, site));
    setTyped('');
    setProblem(null);
  };
  const turnOn = (site: string) => {
    props.onChange((now) => now.filter((pattern) => pattern !== site));
    // The button goes with its row.
    field.current?.focus();
  };
  return (
    <section id="sites" aria-labelledby="sites-head">
      <h2 class="options-head" id="sites-head">
        {t('sites')}
      </h2>
      <p class="options-why">{t('sitesWhy')}</p>
      <form class="sites-add" onSubmit={add} noValidate>
        <input
          ref={field}
          class="field"
          type="text"
          inputmode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-label={t('siteLabel')}
          placeholder={t('siteHint')}
          aria-invalid={problem !== null}
          aria-describedby="site-problem"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button class="button" type="submit">
          <PlusIcon />
          {t('addSite')}
        </button>
      </form>
      <div id="site-problem" role="alert">
        {problem && (
          <p class="sites-problem">
            <WarningIcon />
            {problem}
          </p>
        )}
      </div>
      {offSites.length === 0 ? (
        <p class="sites-none">{t('noSitesOff')}</p>
      ) : (
        <ul class="sites-list" aria-label={t('sitesOff')}>
          {offSites.map((site) => (
            <li>
              <span>{site}</span>
              <button
                class="text-button"
                type="button"
                aria-label={t('turnOnSite', site)}
                onClick={() => turnOn(site)}
              >
                {t('turnOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
