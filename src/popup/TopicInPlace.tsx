import type { VNode } from 'preact';
import type { Pack, Topic } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { readerAddress } from '../platform/reader-tab';
import { Figure } from '../ui/Figure';
import { Heading, type HeadingLevel } from '../ui/Heading';
import { ChevronUp } from '../ui/icons';
import { standing } from '../ui/outline';
import { Prose } from '../ui/Prose';
import type { Panes } from './use-panes';
import { openReader } from './ways-out';

export const topicHeadId = (topic: string): string => `topic-${topic}`;

/** A row of the outline whose text opens below it. */
export function TopicInPlace(props: { level: HeadingLevel; pack: Pack; topic: Topic; panes: Panes }): VNode {
  const { topic, panes } = props;
  const open = panes.topic === topic.id;
  return (
    <div class={open ? 'topic topic-open' : 'topic'}>
      <Heading level={props.level}>
        <button
          class="outline-row"
          type="button"
          id={topicHeadId(topic.id)}
          aria-expanded={open}
          onClick={() => panes.toggleTopic(topic.id)}
        >
          <span class="outline-title" lang={props.pack.language}>
            {topic.title}
          </span>
          {open && <ChevronUp />}
        </button>
      </Heading>
      {open && <TopicText pack={props.pack} topic={topic} panes={panes} />}
    </div>
  );
}

function TopicText({ pack, topic, panes }: { pack: Pack; topic: Topic; panes: Panes }): VNode {
  const around = standing(pack, topic.id);
  const figure = pack.figures.find(({ id }) => id === topic.figure);
  return (
    <div class="topic-text">
      <p class="topic-short" lang={pack.language}>
        {topic.short}
      </p>
      {topic.paragraphs.map((runs) => (
        <p lang={pack.language}>
          <Prose runs={runs} onTerm={panes.openEntry} />
        </p>
      ))}
      {figure && <Figure figure={figure} language={pack.language} caption />}
      <ul class="topic-ways">
        {around?.previous && <Way label={t('previous')} topic={around.previous} pack={pack} panes={panes} />}
        {around?.next && <Way label={t('next')} topic={around.next} pack={pack} panes={panes} />}
        <li>
          <a
            href={readerAddress(topic.id)}
            onClick={(event) => {
              event.preventDefault();
              openReader(topic.id);
            }}
          >
            {t('openInReader')}
          </a>
        </li>
      </ul>
    </div>
  );
}

function Way(props: { label: string; topic: Topic; pack: Pack; panes: Panes }): VNode {
  const { label, topic, pack, panes } = props;
  return (
    <li>
      {label}{' '}
      <button
        class="text-button"
        type="button"
        lang={pack.language}
        onClick={() => panes.openTopic(topic.id)}
      >
        {topic.title}
      </button>
    </li>
  );
}
