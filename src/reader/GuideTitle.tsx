import type { VNode } from 'preact';
import type { Pack } from '../core/pack/pack';
import { t, tCount } from '../platform/i18n';
import { places } from '../ui/outline';
import { HEADING } from './heading';

/** The title of the guide, and how much is in it. */
export function GuideTitle({ pack }: { pack: Pack }): VNode {
  return (
    <>
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
    </>
  );
}
