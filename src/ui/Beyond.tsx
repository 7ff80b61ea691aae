import type { VNode } from 'preact';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';

/** A line that says so where something of an entry is not from the document. */
export function Beyond({ entry }: { entry: Pick<ShownEntry, 'plain' | 'more'> }): VNode | null {
  const goesBeyond = [...entry.plain, ...entry.more].some((run) => run.beyond);
  return goesBeyond ? <p class="entry-source">{t('beyondTheGuide')}</p> : null;
}
