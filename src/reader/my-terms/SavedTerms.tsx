import type { VNode } from 'preact';
import { NOTHING, type SavedTerm } from '../../core/my-terms/records';
import type { Entry } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { Prose } from '../../ui/Prose';
import { A_TO_Z, termAddress, topicAddress } from '../route';
import type { PartProps } from './part-props';
import { Removable } from './Removable';
import { useRemoved } from './use-removed';

/** The saved terms with what they mean and where that comes from. */
export function SavedTerms(props: PartProps & { entries: Entry[]; language: string }): VNode {
  const { kept, mine, attempt, entries, language } = props;
  const { rows, remember } = useRemoved(kept.terms, ({ saved }) => saved);
  const remove = (term: SavedTerm) => {
    remember(term);
    void attempt(mine.remove(term.entry));
  };
  return (
    <section aria-labelledby="saved-terms">
      <h2 class="my-head" id="saved-terms">
        {t('savedTerms')}
      </h2>
      {rows.length === 0 && (
        <>
          <p class="my-none">{t('noSavedTerms')}</p>
          <p>
            <a href={A_TO_Z}>{t('toAToZ')}</a>
          </p>
        </>
      )}
      <ul>
        {rows.map(({ item, removed }) => (
          <Removable
            key={item.entry}
            removed={removed}
            gone={t('termRemoved', item.term)}
            onUndo={() => attempt(mine.add({ ...NOTHING, terms: [item] }))}
          >
            <TermRow
              term={item}
              language={language}
              entry={entries.find(({ id }) => id === item.entry)}
              onRemove={() => remove(item)}
            />
          </Removable>
        ))}
      </ul>
    </section>
  );
}

function TermRow(props: {
  term: SavedTerm;
  entry: Entry | undefined;
  language: string;
  onRemove: () => void;
}): VNode {
  const { term, entry, language } = props;
  return (
    <>
      <div class="my-row-head">
        <h3 class="my-term" lang={language}>
          {entry ? <a href={termAddress(entry.id)}>{term.term}</a> : term.term}
        </h3>
        <button
          class="text-button"
          type="button"
          aria-label={t('removeTerm', term.term)}
          onClick={props.onRemove}
        >
          {t('remove')}
        </button>
      </div>
      <p class="my-plain" lang={language}>
        {entry ? <Prose runs={entry.plain} termHref={termAddress} /> : term.plain}
      </p>
      <p class="my-source">
        {entry ? (
          <>
            <span class="entry-label">{t('inTheGuide')}</span>
            {entry.topics.map(({ id, title }) => (
              <span class="entry-item" lang={language}>
                <a href={topicAddress(id)}>{title}</a>
              </span>
            ))}
          </>
        ) : (
          <span lang={language}>{term.source}</span>
        )}
      </p>
    </>
  );
}
