import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageTerm } from '../core/page-terms';
import { t, tCount } from '../platform/i18n';
import { firstSentence } from '../ui/prose-text';
import type { PaneProps } from './pane-props';

/** Every term of the page in reading order, with how often it stands there and what it means. */
export function PageTermsPane({ pack, page, panes, terms }: PaneProps & { terms: PageTerm[] }): VNode {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <div class="pane-head">
        <h2 class="caption" tabIndex={-1} ref={head}>
          {tCount('termsOnThisPage', terms.length)}
        </h2>
        <button class="text-button" type="button" onClick={() => panes.show('guide')}>
          {t('backToGuide')}
        </button>
      </div>
      <ul class="all-terms">
        {terms.map(({ entry: id, count }) => {
          const entry = pack.entries.find((known) => known.id === id);
          const at = page.at.get(id);
          return (
            <li>
              <button
                class="all-term"
                type="button"
                title={t('goToPlace')}
                onClick={() => page.jump(id, count)}
              >
                <span class="all-term-name" lang={pack.language}>
                  {entry?.term ?? id}
                </span>
                <span class="all-term-count" role="status">
                  {at ? t('placeOf', at, count) : tCount('times', count)}
                </span>
                {entry && (
                  <span class="all-term-text" lang={pack.language}>
                    {firstSentence(entry.plain, pack.language)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
