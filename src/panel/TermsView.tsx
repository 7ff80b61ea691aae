import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { browser } from '../platform/extension';
import { t, tCount } from '../platform/i18n';
import { HEADING } from '../reader/heading';
import { termAddress } from '../reader/route';
import { PageNotice } from '../this-page/PageNotice';
import { PageTerms } from '../this-page/PageTerms';
import type { ThisPage } from '../this-page/use-this-page';
import type { Choices } from '../ui/use-settings';

/** What is on the page beside the panel: its terms, or why none are listed. */
export function TermsView(props: ThisPage & { pack: Pack; choices: Choices }): VNode {
  const { pack, page, state } = props;
  return (
    <div class="terms-view">
      <h1 class="page-title" id={HEADING} tabIndex={-1}>
        {t('onThisPage')}
      </h1>
      {/* It is there from the first: what comes into it later is read aloud. */}
      <p class="terms-count" role="status">
        {state.kind === 'terms' && tCount('foundTerms', state.terms.length)}
        {state.kind === 'terms' && state.stillLooking && ` · ${t('stillLooking')}`}
      </p>
      {state.kind === 'terms' ? (
        <PageTerms pack={pack} page={page} terms={state.terms} termHref={termAddress} />
      ) : (
        <PageNotice {...props} openOptions={() => browser.runtime.openOptionsPage()} />
      )}
    </div>
  );
}
