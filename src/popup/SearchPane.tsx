import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { SearchResults } from '../ui/SearchResults';
import type { SearchState } from '../ui/use-search';

/** The answers, and the keys that move among them. */
export function SearchPane(props: { search: SearchState; listId: string; language: string }): VNode {
  return (
    <section class="pane pane-search">
      <SearchResults {...props} />
      <p class="key-hints" aria-hidden="true">
        <span>
          <kbd class="key">↑</kbd> <kbd class="key">↓</kbd> {t('keyMove')}
        </span>
        <span>
          <kbd class="key">{t('enterKey')}</kbd> {t('keyOpen')}
        </span>
        <span>
          <kbd class="key">{t('escKey')}</kbd> {t('keyClear')}
        </span>
      </p>
    </section>
  );
}
