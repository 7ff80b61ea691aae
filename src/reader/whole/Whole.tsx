import type { VNode } from 'preact';
import type { Pack } from '../../core/pack/pack';
import { t, tCount } from '../../platform/i18n';
import { places } from '../../ui/outline';
import { HEADING } from '../heading';
import { PrintButton } from '../PrintButton';
import { SourceLine } from '../SourceLine';
import { AllTerms } from './AllTerms';
import { AllTopics } from './AllTopics';
import { WholeContents } from './WholeContents';

/** The whole guide as one text, as a book has it: contents, sections with their topics, the terms from A to Z. */
export function Whole({ pack }: { pack: Pack }): VNode {
  return (
    <article class="whole">
      <h1 class="page-title" lang={pack.language} id={HEADING} tabIndex={-1}>
        {pack.title}
      </h1>
      <p class="contents-counts">
        {t(
          'guideCounts',
          tCount('foundSections', pack.sections.length),
          tCount('foundTopics', places(pack).length),
          tCount('foundTerms', pack.entries.length),
        )}
      </p>
      <SourceLine pack={pack} class="whole-source" />
      <PrintButton print={() => print()}>{t('printWhole')}</PrintButton>
      <WholeContents pack={pack} />
      <AllTopics pack={pack} />
      <AllTerms pack={pack} />
    </article>
  );
}
