import type { VNode } from 'preact';
import type { PageTerm } from '../core/page-terms';
import { t, tCount } from '../platform/i18n';
import type { Page } from './use-page';

/** How often a term stands on the page; once one has gone there, at which place one is. */
export function PlaceCount({ term, page }: { term: PageTerm; page: Page }): VNode {
  const at = page.at.get(term.entry);
  return (
    <span class="place-count" role="status">
      {at ? t('placeOf', at, term.count) : tCount('times', term.count)}
    </span>
  );
}
