import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { proseText } from '../../ui/prose-text';
import { byLetter } from '../letters';
import { termAddress } from '../route';
import { placeId, TERMS } from './place-id';

/** Every term in a sentence or two. Its id is its address: in a PDF file the words of the text lead here. */
export function AllTerms({ pack }: { pack: Pack }): VNode {
  const groups = useMemo(() => byLetter(pack.entries, pack.language), [pack]);
  return (
    <section class="whole-section" aria-labelledby={placeId(TERMS)}>
      <h2 class="whole-head" id={placeId(TERMS)} tabIndex={-1}>
        {t('aToZ')}
      </h2>
      <div class="whole-terms" lang={pack.language}>
        {groups.map(({ letter, entries }) => (
          <section aria-label={letter}>
            <h3 class="a-z-letter">{letter}</h3>
            <dl class="words">
              {entries.map(({ id, term, plain, warning }) => (
                <div id={termAddress(id).slice(1)}>
                  <dt>{term}</dt>
                  <dd>{proseText(plain)}</dd>
                  {warning && (
                    <dd class="word-warning">
                      <strong lang={t('interfaceLanguage')}>{t('warningSign')}</strong> {warning}
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
