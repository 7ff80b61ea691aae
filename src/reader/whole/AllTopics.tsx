import type { VNode } from 'preact';
import type { Pack, Topic } from '../../core/pack/pack';
import { Figure } from '../../ui/Figure';
import { Heading } from '../../ui/Heading';
import { Prose } from '../../ui/Prose';
import { termAddress } from '../route';
import { placeId } from './place-id';

/** Every topic with its text, under its section. */
export function AllTopics({ pack }: { pack: Pack }): VNode {
  return (
    <>
      <TopicText pack={pack} topic={pack.introduction} level={2} />
      {pack.sections.map((section, i) => (
        <section class="whole-section" aria-labelledby={placeId(section.id)}>
          <h2 class="whole-head" lang={pack.language} id={placeId(section.id)} tabIndex={-1}>
            <span class="outline-number">{i + 1}</span>
            {section.title}
          </h2>
          {section.topics.map((topic) => (
            <TopicText pack={pack} topic={topic} level={3} />
          ))}
        </section>
      ))}
      <TopicText pack={pack} topic={pack.conclusion} level={2} />
    </>
  );
}

function TopicText({ pack, topic, level }: { pack: Pack; topic: Topic; level: 2 | 3 }): VNode {
  const figure = pack.figures.find(({ id }) => id === topic.figure);
  return (
    <section
      class={level === 2 ? 'whole-section' : 'whole-topic'}
      lang={pack.language}
      aria-labelledby={placeId(topic.id)}
    >
      <Heading
        level={level}
        class={level === 2 ? 'whole-head' : 'whole-topic-head'}
        id={placeId(topic.id)}
        focusable
      >
        {topic.title}
      </Heading>
      <p class="topic-short">{topic.short}</p>
      {topic.paragraphs.map((runs, i) => (
        <>
          <p class="topic-paragraph">
            <Prose runs={runs} termHref={termAddress} />
          </p>
          {i === 0 && figure && <Figure figure={figure} language={pack.language} caption />}
        </>
      ))}
    </section>
  );
}
