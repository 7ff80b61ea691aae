import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, Pack, Prose as Runs } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { Figure } from '../ui/Figure';
import { ChevronBack, ChevronOn } from '../ui/icons';
import type { Standing } from '../ui/outline';
import { Prose } from '../ui/Prose';
import { firstSentence } from '../ui/prose-text';
import { glosses } from './glosses';
import { HEADING, paragraphId } from './heading';
import { keepMarginInFlow } from './margin-flow';
import { PrintButton } from './PrintButton';
import { CONTENTS, sectionAddress, termAddress, topicAddress } from './route';
import { SourceLine } from './SourceLine';
import { TopicWords } from './TopicWords';
import { useKeepPlace } from './use-keep-place';

/** One topic; the words it uses are explained in the margin beside the paragraph that uses them. */
export function TopicPage({ pack, standing }: { pack: Pack; standing: Standing }): VNode {
  const { topic, section, number, previous, next } = standing;
  const margin = glosses(topic.paragraphs, pack.entries);
  const figure = pack.figures.find(({ id }) => id === topic.figure);
  const column = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (column.current ? keepMarginInFlow(column.current) : undefined), []);
  useKeepPlace(topic.id, column);
  return (
    <article class="topic">
      <p class="crumb">
        <a href={section ? sectionAddress(section.id) : CONTENTS}>
          <ChevronBack />
          {section ? (
            <span lang={pack.language}>{t('sectionCrumb', number ?? '', section.title)}</span>
          ) : (
            t('contents')
          )}
        </a>
      </p>
      <h1 class="page-title" lang={pack.language} id={HEADING} tabIndex={-1}>
        {topic.title}
      </h1>
      <div class="topic-column" ref={column}>
        <p class="topic-short" lang={pack.language}>
          {topic.short}
        </p>
        {topic.paragraphs.map((runs, i) => (
          <>
            <Paragraph
              id={paragraphId(i + 1)}
              runs={runs}
              entries={margin[i] ?? []}
              language={pack.language}
            />
            {i === 0 && figure && <Figure figure={figure} language={pack.language} caption />}
          </>
        ))}
        <nav class="topic-ways" aria-label={t('topicNeighbours')}>
          {previous && (
            <a href={topicAddress(previous.id)} rel="prev">
              <ChevronBack />
              <span class="visually-hidden">{t('previous')}: </span>
              <span lang={pack.language}>{previous.title}</span>
            </a>
          )}
          {next && (
            <a class="topic-next" href={topicAddress(next.id)} rel="next">
              <span class="visually-hidden">{t('next')}: </span>
              <span lang={pack.language}>{next.title}</span>
              <ChevronOn />
            </a>
          )}
        </nav>
        <PrintButton print={() => print()}>{t('printTopic')}</PrintButton>
      </div>
      <TopicWords entries={margin.flat()} language={pack.language} />
      <SourceLine pack={pack} />
    </article>
  );
}

function Paragraph(props: { id: string; runs: Runs; entries: Entry[]; language: string }): VNode {
  const { id, runs, entries, language } = props;
  return (
    <>
      <p class="topic-paragraph" lang={language} id={id} tabIndex={-1}>
        <Prose runs={runs} termHref={termAddress} />
      </p>
      {entries.length > 0 && (
        <dl class="margin" lang={language}>
          {entries.map(({ id, term, plain }) => (
            <div>
              <dt>
                <a href={termAddress(id)}>{term}</a>
              </dt>
              <dd>{firstSentence(plain, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
