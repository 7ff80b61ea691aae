import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import type { PageTerm } from '../core/page-terms';
import { t, tCount } from '../platform/i18n';
import type { Page } from '../this-page/use-page';
import type { Panes } from './use-panes';

/** How many fit above the guide without pushing it away. */
const FEW = 6;

/** The first terms of the page. Each press goes to the next place where the term stands. */
export function OnThisPage(props: {
  pack: Pack;
  page: Page;
  panes: Panes;
  terms: PageTerm[];
  stillLooking: boolean;
}): VNode {
  const { pack, page, panes, terms } = props;
  return (
    <section class="on-page" aria-labelledby="on-page">
      <div class="on-page-head">
        <h2 class="caption" id="on-page">
          {t('onThisPage')}
        </h2>
        {props.stillLooking && (
          <span class="on-page-busy" role="status">
            {t('stillLooking')}
          </span>
        )}
        <button class="text-button" type="button" onClick={() => panes.show('all')}>
          {t('allTerms', terms.length)}
        </button>
      </div>
      <ul class="on-page-terms">
        {terms.slice(0, FEW).map((term) => (
          <li>
            <button class="page-term" type="button" title={t('goToPlace')} onClick={() => page.jump(term)}>
              <span class="page-term-word" lang={pack.language}>
                {termOf(pack, term.entry)}
              </span>
              <Count at={page.at.get(term.entry)} count={term.count} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Count({ at, count }: { at: number | undefined; count: number }): VNode {
  return (
    <>
      <span class="page-term-count" aria-hidden="true">
        {at ? t('placeShort', at, count) : count}
      </span>
      <span class="visually-hidden" role="status">
        {at ? t('placeOf', at, count) : tCount('times', count)}
      </span>
    </>
  );
}

export const termOf = (pack: Pack, entry: string): string =>
  pack.entries.find(({ id }) => id === entry)?.term ?? entry;
