import type { VNode } from 'preact';
import type { Pack, Topic } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { wholeAddress } from '../route';
import { TERMS } from './place-id';

/** What follows, in its order. */
export function WholeContents({ pack }: { pack: Pack }): VNode {
  return (
    <nav class="whole-contents" aria-labelledby="whole-contents">
      <h2 id="whole-contents">{t('contents')}</h2>
      <ul lang={pack.language}>
        <TopicItem topic={pack.introduction} />
        {pack.sections.map((section, i) => (
          <li>
            <span class="outline-number">{i + 1}</span>
            <a href={wholeAddress(section.id)}>{section.title}</a>
            <ul>
              {section.topics.map((topic) => (
                <TopicItem topic={topic} />
              ))}
            </ul>
          </li>
        ))}
        <TopicItem topic={pack.conclusion} />
        <li lang={t('interfaceLanguage')}>
          <a href={wholeAddress(TERMS)}>{t('aToZ')}</a>
        </li>
      </ul>
    </nav>
  );
}

function TopicItem({ topic }: { topic: Topic }): VNode {
  return (
    <li>
      <a href={wholeAddress(topic.id)}>{topic.title}</a>
    </li>
  );
}
