import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import type { PageTerm } from '../core/page-terms';
import { t } from '../platform/i18n';
import { ChevronDown, ChevronUp } from '../ui/icons';
import { firstSentence } from '../ui/prose-text';
import { Tool } from '../ui/Tool';
import { PlaceCount } from './PlaceCount';
import type { Page } from './use-page';

interface PageTermsProps {
  pack: Pack;
  page: Page;
  terms: PageTerm[];
  /** Where the name of a term leads; if this is left out, to the next place where the term stands. */
  termHref?: (entry: string) => string;
}

/** Every term of the page in reading order: how often it stands there, what it means, the way to each of its places. */
export function PageTerms({ terms, ...shared }: PageTermsProps): VNode {
  return (
    <ul class="all-terms">
      {terms.map((term) => (
        <Row key={term.entry} term={term} {...shared} />
      ))}
    </ul>
  );
}

function Row(props: Omit<PageTermsProps, 'terms'> & { term: PageTerm }): VNode {
  const { pack, page, term, termHref } = props;
  const entry = pack.entries.find(({ id }) => id === term.entry);
  const name = entry?.term ?? term.entry;
  return (
    <li class="all-term">
      {termHref ? (
        <a class="all-term-name" lang={pack.language} href={termHref(term.entry)}>
          {name}
        </a>
      ) : (
        <button
          class="all-term-name"
          type="button"
          lang={pack.language}
          title={t('goToPlace')}
          onClick={() => page.jump(term)}
        >
          {name}
        </button>
      )}
      <span class="all-term-places">
        {term.count > 1 && (
          <Tool label={t('previousPlace', name)} onClick={() => page.jump(term, 'previous')}>
            <ChevronUp />
          </Tool>
        )}
        <PlaceCount term={term} page={page} />
        {termHref && (
          <Tool label={t('nextPlace', name)} onClick={() => page.jump(term)}>
            <ChevronDown />
          </Tool>
        )}
      </span>
      {entry && (
        <p class="all-term-text" lang={pack.language}>
          {firstSentence(entry.plain, pack.language)}
        </p>
      )}
    </li>
  );
}
