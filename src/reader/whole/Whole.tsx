import type { VNode } from 'preact';
import type { Pack } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { GuideTitle } from '../GuideTitle';
import { PrintButton } from '../PrintButton';
import { SourceLine } from '../SourceLine';
import { AllTerms } from './AllTerms';
import { AllTopics } from './AllTopics';
import { WholeContents } from './WholeContents';

/** The whole guide as one text, as a book has it: contents, sections with their topics, the terms from A to Z. */
export function Whole({ pack }: { pack: Pack }): VNode {
  return (
    <article class="whole">
      <GuideTitle pack={pack} />
      <SourceLine pack={pack} class="whole-source" />
      <PrintButton print={() => print()}>{t('printWhole')}</PrintButton>
      <WholeContents pack={pack} />
      <AllTopics pack={pack} />
      <AllTerms pack={pack} />
    </article>
  );
}
