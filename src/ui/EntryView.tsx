import type { ComponentChildren, VNode } from 'preact';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { EntryText } from './EntryText';
import type { HeadingLevel } from './Heading';
import { Headword } from './Headword';
import { InTheGuide } from './InTheGuide';
import { WarningIcon } from './icons';
import type { TermLinks } from './Prose';

export interface EntryViewProps extends TermLinks {
  entry: ShownEntry;
  /** BCP 47 language of the entry; the interface may be in another. */
  language: string;
  figure?: ComponentChildren;
  /** How much is open at first. */
  depth?: 'plain' | 'more';
  /** Is told of the depth that the reader chooses. */
  onDepth?: ((depth: 'plain' | 'more') => void) | undefined;
  level?: HeadingLevel;
  headingId?: string;
  topicHref: (topic: string) => string;
  /** What a press on a topic does, in place of following its link. */
  onTopic?: ((topic: string) => void) | undefined;
  /** Lines below its topics. */
  below?: ComponentChildren;
  /** At the end of the headword's line. */
  tools?: ComponentChildren;
  /** Quiet actions below everything. */
  footer?: ComponentChildren;
}

/** One entry as the card, the popup and the reader show it. */
export function EntryView(props: EntryViewProps): VNode {
  const { entry, language, figure, termHref, onTerm } = props;
  return (
    <article class="entry">
      <Headword
        entry={entry}
        language={language}
        level={props.level ?? 2}
        id={props.headingId}
        tools={props.tools}
      />
      {/* The key closes "More" again when another entry is shown in the same place. */}
      <EntryText
        key={entry.id}
        entry={entry}
        language={language}
        open={props.depth === 'more'}
        onOpen={(open) => props.onDepth?.(open ? 'more' : 'plain')}
        termHref={termHref}
        onTerm={onTerm}
      />
      {entry.warning && (
        <p class="entry-warning">
          <WarningIcon />
          <span>
            <strong>{t('warningSign')}</strong> <span lang={language}>{entry.warning}</span>
          </span>
        </p>
      )}
      {figure}
      <footer class="entry-foot">
        <InTheGuide key={entry.id} {...props} />
        {props.footer && <div class="entry-actions">{props.footer}</div>}
      </footer>
    </article>
  );
}
