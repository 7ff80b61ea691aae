import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../platform/i18n';
import { highlight } from './highlight';
import { optionId, resultForm, resultName, resultText } from './result';
import type { AnyHit, SearchState } from './use-search';

/** So many fit into view. The others are drawn when there is time, so that no letter has to wait for them. */
const FIRST_DRAWN = 8;

/** The answers to a query in two groups. The focus stays in the search box; see SearchBox. */
export function SearchResults(props: { search: SearchState; listId: string; language: string }): VNode {
  const { search, listId } = props;
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const id = requestIdleCallback(() => setSettled(search.query));
    return () => cancelIdleCallback(id);
  }, [search.query]);
  const drawn = settled === search.query ? search.hits.length : FIRST_DRAWN;
  const entries = search.hits.filter(({ kind }) => kind === 'entry').length;
  const topics = search.hits.length - entries;
  const list = useRef<HTMLDivElement>(null);
  const shared = { language: props.language, query: search.query };
  useEffect(() => {
    if (search.active === 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(optionId(listId, search.active))?.scrollIntoView({ block: 'nearest' });
  }, [search.active, search.query, listId]);

  const option = (hit: AnyHit, index: number) => {
    const form = resultForm(hit);
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the search box names the active option and keeps the focus.
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled there too.
      <div
        class="result"
        role="option"
        id={optionId(listId, index)}
        aria-selected={index === search.active}
        // Keeps the focus in the search box.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => search.open(hit)}
      >
        <Hits class="result-name" text={resultName(hit)} hit={hit} {...shared} />
        {form && <Hits class="result-form" text={form} hit={hit} {...shared} />}
        <Hits class="result-text" text={resultText(hit, props.language)} hit={hit} {...shared} />
      </div>
    );
  };
  return (
    <>
      <p class="visually-hidden" role="status">
        {search.hits.length > 0 && `${tCount('foundTerms', entries)}, ${tCount('foundTopics', topics)}`}
      </p>
      <div class="results" role="listbox" id={listId} ref={list} aria-label={t('searchResults')}>
        {entries > 0 && (
          <Group id={`${listId}-terms`} name={t('terms')}>
            {search.hits.slice(0, Math.min(entries, drawn)).map(option)}
          </Group>
        )}
        {topics > 0 && drawn > entries && (
          <Group id={`${listId}-topics`} name={t('topics')}>
            {search.hits.slice(entries, drawn).map((hit, i) => option(hit, entries + i))}
          </Group>
        )}
      </div>
      {search.hits.length === 0 && (
        <div class="notice" role="status">
          <p class="notice-name">{t('nothingFound', search.query.trim())}</p>
          <p>{t('nothingFoundHelp')}</p>
        </div>
      )}
    </>
  );
}

function Group({ id, name, children }: { id: string; name: string; children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
    <div role="group" aria-labelledby={id}>
      <p class="caption" id={id}>
        {name}
      </p>
      {children}
    </div>
  );
}

function Hits(props: { class: string; text: string; language: string; hit: AnyHit; query: string }): VNode {
  return (
    <p class={props.class} lang={props.language}>
      {highlight(props.text, props.hit.words, props.query).map(({ text, hit }) =>
        hit ? <mark>{text}</mark> : text,
      )}
    </p>
  );
}
