import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { browser } from '../platform/extension';
import { t } from '../platform/i18n';

/** What this is, where its words come from, and what it does not do. */
export function About({ pack }: { pack: Pack }): VNode {
  const reviewed = new Intl.DateTimeFormat(t('interfaceLanguage'), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <section id="about" aria-labelledby="about-head">
      <h2 class="options-head" id="about-head">
        {t('about')}
      </h2>
      <dl class="about">
        <div>
          <dt>{t('version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
        </div>
        <div>
          <dt>{t('theGuide')}</dt>
          <dd>
            <a lang={pack.language} href={browser.runtime.getURL('src/reader/reader.html')}>
              {pack.title}
            </a>
          </dd>
        </div>
        <div>
          <dt>{t('reviewed')}</dt>
          <dd>
            <time dateTime={pack.reviewed}>{reviewed.format(new Date(pack.reviewed))}</time>
          </dd>
        </div>
      </dl>
      <p class="about-text">{t('noAdvice')}</p>
      <p class="about-text">{t('privacy')}</p>
    </section>
  );
}
