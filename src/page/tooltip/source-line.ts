import type { Card } from '../../core/page-data';
import { t } from '../../platform/i18n';

/** What stands below an entry: the document and its age, whether something is not from it, and what it is not. */
export function sourceLine({ document: { title, reviewed }, entry }: Card): string {
  const goesBeyond = [...entry.plain, ...entry.more].some((run) => run.beyond);
  return [
    t('sourceLine', title, reviewed),
    ...(goesBeyond ? [t('beyondTheGuide')] : []),
    t('generalInformation'),
  ].join(' ');
}
