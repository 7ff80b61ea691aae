import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { PlaceCount } from './PlaceCount';
import { termOnPage } from './page-state';
import type { ThisPage } from './use-this-page';

/** Leads from an entry to each place where it stands on the page, where it stands on one. */
export function TermPlaces(props: Pick<ThisPage, 'page' | 'state'> & { entry: string }): VNode | null {
  const { page, state, entry } = props;
  const term = termOnPage(state, entry);
  if (!term) return null;
  return (
    <span class="entry-places">
      <button class="button" type="button" onClick={() => page.jump(term)}>
        {t('showOnPage')}
      </button>
      <PlaceCount term={term} page={page} />
    </span>
  );
}
