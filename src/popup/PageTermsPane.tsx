import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageTerm } from '../core/page-terms';
import { t, tCount } from '../platform/i18n';
import { PageTerms } from '../this-page/PageTerms';
import type { PaneProps } from './pane-props';

/** Every term of the page, over the guide. */
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
      <PageTerms pack={pack} page={page} terms={terms} />
    </>
  );
}
