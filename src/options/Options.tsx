import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { extensionSettings } from '../platform/extension-settings';
import { type MessageKey, t } from '../platform/i18n';
import { Logo } from '../ui/icons';
import { StorageAlert } from '../ui/StorageAlert';
import { type Choices, useSettings } from '../ui/use-settings';
import { About } from './About';
import { CardTheme } from './CardTheme';
import { Example } from './Example';
import { Keys } from './Keys';
import { Marks } from './Marks';
import { OpenDelay } from './OpenDelay';
import { Sites } from './Sites';
import { Terms } from './Terms';
import { useSectionInView } from './use-section-in-view';

const SECTIONS = ['marks', 'terms', 'sites', 'keys', 'about'] as const;
const NAMES: Record<(typeof SECTIONS)[number], MessageKey> = {
  marks: 'marks',
  terms: 'terms',
  sites: 'sites',
  keys: 'keys',
  about: 'about',
};

/** Every choice, each kept as it is made; the example follows. */
export function Options({ pack }: { pack: Pack }): VNode {
  const choices = useSettings(extensionSettings);
  const here = useSectionInView(SECTIONS, choices.settings !== null);
  return (
    <>
      <header class="options-top">
        <h1 class="options-name">
          <Logo />
          {t('optionsTitle')}
        </h1>
        <p>{t('keptAsMade')}</p>
      </header>
      <StorageAlert failed={choices.failed} />
      <div class="options">
        <nav class="options-nav" aria-label={t('optionsSections')}>
          {SECTIONS.map((id) => (
            <a href={`#${id}`} aria-current={id === here ? 'true' : undefined}>
              {t(NAMES[id])}
            </a>
          ))}
        </nav>
        <Forms pack={pack} choices={choices} />
      </div>
    </>
  );
}

function Forms({ pack, choices }: { pack: Pack; choices: Choices }): VNode {
  const { settings, failed, change } = choices;
  return (
    <main class="options-main">
      {settings ? (
        <>
          <section id="marks" aria-labelledby="marks-head">
            <Marks
              language={pack.language}
              chosen={settings.markStyle}
              onChoose={(markStyle) => change(() => ({ markStyle }))}
              density={settings.density}
              onDensity={(density) => change(() => ({ density }))}
            />
            <CardTheme chosen={settings.cardTheme} onChoose={(cardTheme) => change(() => ({ cardTheme }))} />
            <OpenDelay delay={settings.openDelay} onChange={(openDelay) => change(() => ({ openDelay }))} />
          </section>
          <Example pack={pack} settings={settings} />
          <Terms
            pack={pack}
            offTerms={settings.offTerms}
            familiarity={settings.familiarity}
            onFamiliarity={(familiarity) => change(() => ({ familiarity }))}
            onChange={(next) => change(({ offTerms }) => ({ offTerms: next(offTerms) }))}
          />
          <Sites
            offSites={settings.offSites}
            onChange={(next) => change(({ offSites }) => ({ offSites: next(offSites) }))}
          />
        </>
      ) : (
        !failed && <p class="options-busy">{t('readingChoices')}</p>
      )}
      <Keys />
      <About pack={pack} />
    </main>
  );
}
