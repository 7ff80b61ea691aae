import type { VNode } from 'preact';
import type { Entry, Pack } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { Beyond } from '../ui/Beyond';
import { EntryView } from '../ui/EntryView';
import { Figure } from '../ui/Figure';
import { ChevronBack } from '../ui/icons';
import { Related } from '../ui/Related';
import { TermActions } from '../ui/TermActions';
import type { Mine } from '../ui/use-my-terms';
import type { Beside } from './beside';
import { HEADING } from './heading';
import { letterOf } from './letters';
import { letterAddress, termAddress, topicAddress } from './route';
import { SourceLine } from './SourceLine';

/** One entry, with everything open. */
export function TermPage(props: { pack: Pack; entry: Entry; mine: Mine; beside: Beside | undefined }): VNode {
  const { pack, entry, mine, beside } = props;
  const metPage = beside?.metPageOf(entry.id);
  const figure = pack.figures.find(({ id }) => id === entry.figure);
  return (
    <div class="term-page">
      <p class="crumb">
        <a href={letterAddress(letterOf(entry.term))}>
          <ChevronBack />
          {t('aToZ')}
        </a>
      </p>
      <EntryView
        entry={entry}
        language={pack.language}
        figure={figure && <Figure figure={figure} language={pack.language} />}
        depth="more"
        level={1}
        headingId={HEADING}
        topicHref={topicAddress}
        termHref={termAddress}
        below={
          <>
            <Related
              entries={entry.related}
              language={pack.language}
              termOf={(id) => pack.entries.find((other) => other.id === id)?.term}
              termHref={termAddress}
            />
            <Beyond entry={entry} />
          </>
        }
        footer={
          <>
            {beside?.placesOf(entry.id)}
            <TermActions entry={entry} mine={mine} {...(metPage && { page: metPage })} />
          </>
        }
      />
      <SourceLine pack={pack} />
    </div>
  );
}
