import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NOTHING, type SavedTerm } from '../../core/my-terms/records';
import { t } from '../../platform/i18n';
import { myTermsStore } from '../../platform/my-terms-store';
import { Switch } from '../../ui/Switch';
import type { PartProps } from './part-props';

const LABEL = 'keep-pages';

/** The pages on which terms were saved: kept only if asked for, seen in full, and gone with one press. */
export function Pages({ kept, mine, attempt }: PartProps): VNode {
  const [deleted, setDeleted] = useState<readonly SavedTerm[]>([]);
  const withPages = kept.terms.filter(({ pages }) => pages.length > 0);
  const deleteAll = () => {
    setDeleted(withPages);
    void attempt(myTermsStore.removePages());
  };
  return (
    <section aria-labelledby="my-pages">
      <h2 class="my-head" id="my-pages">
        {t('myPages')}
      </h2>
      <div class="my-row-head">
        <p id={LABEL}>{t('keepPages')}</p>
        <Switch
          on={kept.keepPages}
          labelledBy={LABEL}
          onChange={(on) => attempt(myTermsStore.keepPages(on))}
        />
      </div>
      <p class="my-why">{t('keepPagesWhy')}</p>
      {withPages.length > 0 && <PageList terms={withPages} onDelete={deleteAll} />}
      {withPages.length === 0 && deleted.length === 0 && <p class="my-none">{t('noPages')}</p>}
      {withPages.length === 0 && deleted.length > 0 && (
        <p class="my-gone" role="status">
          {t('pagesDeleted')}
          <button
            class="text-button"
            type="button"
            onClick={() => attempt(mine.add({ ...NOTHING, terms: [...deleted] }))}
          >
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}

function PageList({ terms, onDelete }: { terms: SavedTerm[]; onDelete: () => void }): VNode {
  return (
    <>
      <ul class="my-pages">
        {terms.flatMap(({ entry, term, pages }) =>
          pages.map(({ url, title }) => (
            <li key={`${entry} ${url}`}>
              <span class="my-page-term">{term}</span>
              <a href={url} rel="noreferrer">
                {title}
              </a>
              <span class="my-page-url">{url}</span>
            </li>
          )),
        )}
      </ul>
      <button class="button" type="button" onClick={onDelete}>
        {t('deletePages')}
      </button>
    </>
  );
}
