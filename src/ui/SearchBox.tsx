import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { SearchIcon } from './icons';
import { optionId } from './result';
import type { SearchState } from './use-search';

/** A field with a list of answers: the focus stays in the field while the arrows move through the list. */
export function SearchBox(props: { search: SearchState; listId: string; autoFocus?: boolean }): VNode {
  const { search, listId } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.autoFocus) input.current?.focus();
    return onSlash(() => input.current?.select());
  }, []);
  const asked = search.query !== '';

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const act = keys[event.key];
    if (!act || !asked) return;
    // Also keeps Esc from closing the popup while it has a query to clear.
    event.preventDefault();
    act(search);
  };
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('searchLabel')}
        placeholder={t('searchLabel')}
        aria-autocomplete="list"
        aria-expanded={asked}
        aria-controls={asked ? listId : undefined}
        aria-activedescendant={asked && search.hits.length > 0 ? optionId(listId, search.active) : undefined}
        value={search.query}
        onInput={(event) => search.ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {asked ? (
        <button class="key" type="button" aria-label={t('searchClear')} onClick={() => clear()}>
          {t('escKey')}
        </button>
      ) : (
        <span class="key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );

  function clear(): void {
    search.ask('');
    input.current?.focus();
  }
}

const keys: Record<string, ((search: SearchState) => void) | undefined> = {
  ArrowDown: ({ move }) => move(1),
  ArrowUp: ({ move }) => move(-1),
  Enter: ({ openActive }) => openActive(),
  Escape: ({ ask }) => ask(''),
};

/** "/" leads to the search from everywhere but from a field that takes letters. */
function onSlash(act: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
