import type { VNode } from 'preact';
import { t } from '../platform/i18n';
import { Prose, type TermLinks } from './Prose';

/** The entries that one is close to: a line below it, where their terms are known. */
export function Related(
  props: TermLinks & {
    entries: readonly string[];
    /** BCP 47 language of the terms. */
    language: string;
    termOf: (entry: string) => string | undefined;
  },
): VNode | null {
  const { entries, language, termOf, ...links } = props;
  const related = entries.flatMap((entry) => {
    const text = termOf(entry);
    return text ? [{ text, entry }] : [];
  });
  if (related.length === 0) return null;
  return (
    <p class="entry-line">
      <span class="entry-label">{t('related')}</span>
      {related.map((run) => (
        <span class="entry-item" lang={language}>
          <Prose runs={[run]} {...links} />
        </span>
      ))}
    </p>
  );
}
