import type { VNode } from 'preact';
import type { Pack, Topic } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { GoOn } from './GoOn';
import { GuideTitle } from './GuideTitle';
import { PrintButton } from './PrintButton';
import { printWhole } from './print-whole';
import { topicAddress } from './route';

/** The title page: what the guide is, and every topic in a sentence. */
export function Contents({ pack }: { pack: Pack }): VNode {
  return (
    <div class="contents">
      <GuideTitle pack={pack} />
      <div class="contents-ways">
        <GoOn pack={pack} />
        <PrintButton print={printWhole}>{t('printWhole')}</PrintButton>
      </div>
      <TopicLine topic={pack.introduction} language={pack.language} />
      {pack.sections.map((section, i) => (
        <section aria-labelledby={`contents-${section.id}`}>
          <h2 class="contents-section" lang={pack.language} id={`contents-${section.id}`} tabIndex={-1}>
            <span class="outline-number">{i + 1}</span>
            {section.title}
          </h2>
          {section.topics.map((topic) => (
            <TopicLine topic={topic} language={pack.language} />
          ))}
        </section>
      ))}
      <TopicLine topic={pack.conclusion} language={pack.language} />
    </div>
  );
}

function TopicLine({ topic, language }: { topic: Topic; language: string }): VNode {
  return (
    <a class="contents-topic" lang={language} href={topicAddress(topic.id)}>
      <span class="contents-topic-title">{topic.title}</span>
      <span class="contents-topic-short">{topic.short}</span>
    </a>
  );
}
