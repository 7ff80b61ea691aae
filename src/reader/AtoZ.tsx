import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { t, tCount } from '../platform/i18n';
import { firstSentence } from '../ui/prose-text';
import { HEADING } from './heading';
import { byLetter } from './letters';
import { letterAddress, termAddress } from './route';
import { useLetterInView } from './use-letter-in-view';

/** All entries under their letters, with the letters at the edge. */
export function AtoZ({ pack }: { pack: Pack }): VNode {
  const groups = useMemo(() => byLetter(pack.entries, pack.language), [pack]);
  const here = useLetterInView(groups.map(({ letter }) => letter));
  return (
    <div class="a-z">
      <header>
        <h1 class="page-title" id={HEADING} tabIndex={-1}>
          {t('aToZ')}
        </h1>
        <p class="contents-counts">{tCount('foundTerms', pack.entries.length)}</p>
      </header>
      {/* Before the terms, so that Tab comes to it first. */}
      <nav class="a-z-index" aria-label={t('letters')}>
        {groups.map(({ letter }) => (
          <a href={letterAddress(letter)} aria-current={letter === here ? 'true' : undefined}>
            {letter}
          </a>
        ))}
      </nav>
      <div class="a-z-entries">
        {groups.map(({ letter, entries }) => (
          <section aria-labelledby={`letter-${letter}`}>
            <h2 class="a-z-letter" id={`letter-${letter}`} tabIndex={-1}>
              {letter}
            </h2>
            <ul>
              {entries.map(({ id, term, plain }) => (
                <li>
                  <a class="a-z-entry" lang={pack.language} href={termAddress(id)}>
                    <span class="a-z-term">{term}</span>
                    <span class="a-z-text">{firstSentence(plain, pack.language)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
