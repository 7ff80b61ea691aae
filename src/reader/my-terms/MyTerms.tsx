import type { VNode } from 'preact';
import type { KeptTerms } from '../../core/my-terms/records';
import type { Pack } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { WarningIcon } from '../../ui/icons';
import type { Mine } from '../../ui/use-my-terms';
import { HEADING } from '../heading';
import { Files } from './Files';
import { KnownWords } from './KnownWords';
import { Pages } from './Pages';
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
      <div class="my-terms-screen">
        <h1 class="page-title" id={HEADING} tabIndex={-1}>
          {t('myTerms')}
        </h1>
        <p class="topic-short">{t('myTermsWhy')}</p>
        <div role="alert">
          {said !== null && (
            <p class="alert">
              <WarningIcon />
              <span>{said}</span>
            </p>
          )}
        </div>
      </div>
      {mine.kept && <Kept pack={pack} mine={mine} kept={mine.kept} attempt={attempt} />}
    </div>
  );
}

/** What each part of the page is told. */
export interface PartProps {
  mine: Mine;
  kept: KeptTerms;
  /** Waits for a change, and says it where that fails. */
  attempt: (change: Promise<void>) => Promise<void>;
}

function Kept({ pack, ...part }: PartProps & { pack: Pack }): VNode {
  return (
    <>
      <div class="my-terms-screen">
        <SavedTerms {...part} entries={pack.entries} />
        <Questions {...part} />
        <KnownWords {...part} />
        <Pages {...part} />
        <Files {...part} />
      </div>
      <Sheet pack={pack} kept={part.kept} />
    </>
  );
}
