import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { browser } from '../platform/extension';
import { t } from '../platform/i18n';
import { ChevronBack, Logo, SlidersIcon } from '../ui/icons';
import { SearchBox } from '../ui/SearchBox';
import { SearchResults } from '../ui/SearchResults';
import { Tool } from '../ui/Tool';
import { useSearch } from '../ui/use-search';
import { A_TO_Z, CONTENTS, MY_TERMS, type Route, THIS_PAGE, termAddress, topicAddress } from './route';

const RESULTS = 'results';

/** The name, the search with its answers below it, the two ways through the guide, what the reader keeps, the choices. */
export function TopBar(props: {
  pack: Pack;
  page: Route['page'];
  query: string;
  /** Whether the reader stands beside a page: there it has its own way back, and the choices are at the bottom. */
  beside: boolean;
}): VNode {
  const { pack, page, query, beside } = props;
  const search = useSearch(pack, (hit) => {
    location.hash = hit.kind === 'entry' ? termAddress(hit.entry.id) : topicAddress(hit.topic.id);
  });
  useEffect(() => {
    if (query) search.ask(query);
  }, [query]);
  const inAtoZ = page === 'a-z' || page === 'term';
  const inGuide = !inAtoZ && page !== 'my-terms' && page !== 'this-page';
  return (
    <header class="top">
      {/* A tab has the browser's own button for it. */}
      {beside && navigation.canGoBack && (
        <Tool label={t('back')} onClick={() => history.back()}>
          <ChevronBack />
        </Tool>
      )}
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
        {beside && (
          <a href={THIS_PAGE} aria-current={page === 'this-page' ? 'true' : undefined}>
            {t('thisPage')}
          </a>
        )}
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
      {!beside && (
        <Tool label={t('openOptions')} onClick={() => browser.runtime.openOptionsPage()}>
          <SlidersIcon />
        </Tool>
      )}
    </header>
  );
}
