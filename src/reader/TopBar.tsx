import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { browser } from '../platform/extension';
import { t } from '../platform/i18n';
import { Logo, SlidersIcon } from '../ui/icons';
import { SearchBox } from '../ui/SearchBox';
import { SearchResults } from '../ui/SearchResults';
import { useSearch } from '../ui/use-search';
import { A_TO_Z, CONTENTS, MY_TERMS, type Route, termAddress, topicAddress } from './route';

const RESULTS = 'results';

/** The name, the search with its answers below it, the two ways through the guide, what the reader keeps, the choices. */
export function TopBar(props: { pack: Pack; page: Route['page']; query: string }): VNode {
  const { pack, page, query } = props;
  const search = useSearch(pack, (hit) => {
    location.hash = hit.kind === 'entry' ? termAddress(hit.entry.id) : topicAddress(hit.topic.id);
  });
  useEffect(() => {
    if (query) search.ask(query);
  }, [query]);
  const inAtoZ = page === 'a-z' || page === 'term';
  const inGuide = !inAtoZ && page !== 'my-terms';
  return (
    <header class="top">
      <a class="top-name" href={CONTENTS}>
        <Logo />
        {t('extensionName')}
      </a>
      <div
        class="top-search"
        onFocusOut={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) search.ask('');
        }}
      >
        <SearchBox search={search} listId={RESULTS} autoFocus={query !== ''} />
        {search.query !== '' && (
          <div class="top-results">
            <SearchResults search={search} listId={RESULTS} language={pack.language} />
          </div>
        )}
      </div>
      <nav class="top-nav" aria-label={t('readerViews')}>
        <a href={CONTENTS} aria-current={inGuide ? 'true' : undefined}>
          {t('guide')}
        </a>
        <a href={A_TO_Z} aria-current={inAtoZ ? 'true' : undefined}>
          {t('aToZ')}
        </a>
        <a href={MY_TERMS} aria-current={page === 'my-terms' ? 'true' : undefined}>
          {t('myTerms')}
        </a>
      </nav>
      <button
        class="tool"
        type="button"
        aria-label={t('openOptions')}
        title={t('openOptions')}
        onClick={() => browser.runtime.openOptionsPage()}
      >
        <SlidersIcon />
      </button>
    </header>
  );
}
