import type { VNode } from 'preact';
import { type KnownWord, NOTHING } from '../../core/my-terms/records';
import { t } from '../../platform/i18n';
import type { PartProps } from './part-props';
import { Removable } from './Removable';
import { useRemoved } from './use-removed';

/** The words that are not marked because the reader knows them. */
export function KnownWords(props: PartProps & { language: string }): VNode {
  const { kept, mine, attempt, language } = props;
  const { rows, remember } = useRemoved(kept.known, ({ since }) => since);
  const remove = (word: KnownWord) => {
    remember(word);
    void attempt(mine.markAgain(word.entry));
  };
  return (
    <section aria-labelledby="known-words">
      <h2 class="my-head" id="known-words">
        {t('knownWords')}
      </h2>
      <p class="my-why">{t('knownWordsWhy')}</p>
      {rows.length === 0 && <p class="my-none">{t('noKnownWords')}</p>}
      <ul>
        {rows.map(({ item, removed }) => (
          <Removable
            key={item.entry}
            removed={removed}
            gone={t('markedAgain', item.term)}
            onUndo={() => attempt(mine.add({ ...NOTHING, known: [item] }))}
          >
            <div class="my-row-head">
              <span class="my-known" lang={language}>
                {item.term}
              </span>
              <button
                class="text-button"
                type="button"
                aria-label={t('markAgainTerm', item.term)}
                onClick={() => remove(item)}
              >
                {t('markAgain')}
              </button>
            </div>
          </Removable>
        ))}
      </ul>
    </section>
  );
}
