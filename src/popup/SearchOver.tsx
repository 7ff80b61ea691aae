import type { ComponentChildren, VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { SearchBox } from '../ui/SearchBox';
import { type AnyHit, useSearch } from '../ui/use-search';
import { SearchPane } from './SearchPane';

const RESULTS = 'results';

/** The search on top, and the panes that its answers lie over. A letter draws the answers anew, and nothing else. */
export function SearchOver(props: {
  pack: Pack;
  onOpen: (hit: AnyHit) => void;
  children: ComponentChildren;
}): VNode {
  const { pack, onOpen, children } = props;
  const search = useSearch(pack, onOpen);
  const searching = search.query !== '';
  return (
    <>
      <header class="popup-top">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <SearchBox search={search} listId={RESULTS} autoFocus />
      </header>
      <main class={searching ? 'popup-middle searching' : 'popup-middle'}>
        {children}
        {searching && <SearchPane search={search} listId={RESULTS} language={pack.language} />}
      </main>
    </>
  );
}
