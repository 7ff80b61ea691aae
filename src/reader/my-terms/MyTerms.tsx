import type { VNode } from 'preact';
import type { Pack } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { WarningIcon } from '../../ui/icons';
import type { Mine } from '../../ui/use-my-terms';
import { HEADING } from '../heading';
import { Files } from './Files';
import { KnownWords } from './KnownWords';
import { Pages } from './Pages';
import type { PartProps } from './part-props';
import { Questions } from './Questions';
import { SavedTerms } from './SavedTerms';
import { Sheet } from './Sheet';
import { useProblem } from './use-problem';

/** What a reader keeps of their own: on the screen to change, on paper to take along. */
export function MyTerms({ pack, mine }: { pack: Pack; mine: Mine }): VNode {
  const { problem, attempt } = useProblem();
  const said = mine.unread ?? problem;
  return (
    <div class="my-terms">
      <header>
        <h1 class="page-title" id={HEADING} tabIndex={-1}>
          {t('myTerms')}
        </h1>
        <p class="my-why">{t('myTermsWhy')}</p>
        <div role="alert">
          {said !== null && (
            <p class="alert">
              <WarningIcon />
              <span>{said}</span>
            </p>
          )}
        </div>
      </header>
      {mine.kept && <Parts pack={pack} mine={mine} kept={mine.kept} attempt={attempt} />}
    </div>
  );
}

function Parts({ pack, ...part }: PartProps & { pack: Pack }): VNode {
  return (
    <>
      <SavedTerms {...part} entries={pack.entries} language={pack.language} />
      <Questions {...part} />
      <Sheet pack={pack} kept={part.kept} />
      <KnownWords {...part} language={pack.language} />
      <Pages {...part} />
      <Files {...part} />
    </>
  );
}
