import type { VNode } from 'preact';
import type { Entry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { proseText } from '../ui/prose-text';

/** On paper, where no margin has room and nothing can be pressed: the words of a topic, each with its plain sentences. */
export function TopicWords({ entries, language }: { entries: Entry[]; language: string }): VNode | null {
  if (entries.length === 0) return null;
  return (
    <section class="on-paper">
      <h2>{t('wordsInTopic')}</h2>
      <dl class="words" lang={language}>
        {entries.map(({ id, term, plain }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{proseText(plain)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
