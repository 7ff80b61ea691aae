import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n';
import { readerAddress } from '../platform/reader-tab';
import { TermPlaces } from '../this-page/TermPlaces';
import { metPageOf } from '../this-page/use-this-page';
import { Beyond } from '../ui/Beyond';
import { EntryView } from '../ui/EntryView';
import { Figure } from '../ui/Figure';
import { ChevronBack } from '../ui/icons';
import { Related } from '../ui/Related';
import { TermActions } from '../ui/TermActions';
import { termOf } from './OnThisPage';
import type { PaneProps } from './pane-props';

const HEADING = 'entry-heading';

/** One entry over the guide, with the way back to where it was opened. */
export function EntryPane(props: PaneProps): VNode | null {
  const { pack, panes, mine } = props;
  const [shown, before] = panes.entries.toReversed();
  const entry = pack.entries.find(({ id }) => id === shown);
  useEffect(() => document.getElementById(HEADING)?.focus(), [panes.entries.length, shown]);
  if (!entry) return null;
  const figure = pack.figures.find(({ id }) => id === entry.figure);
  const metPage = metPageOf(props, entry.id);
  return (
    <>
      <div class="pane-head">
        <button class="text-button" type="button" onClick={panes.back}>
          <ChevronBack />
          {before ? (
            <span lang={pack.language}>{termOf(pack, before)}</span>
          ) : (
            t(panes.view === 'all' ? 'backToPageTerms' : 'backToGuide')
          )}
        </button>
      </div>
      <EntryView
        entry={entry}
        language={pack.language}
        figure={figure && <Figure figure={figure} language={pack.language} />}
        headingId={HEADING}
        topicHref={readerAddress}
        onTopic={panes.openTopic}
        onTerm={panes.openEntry}
        below={
          <>
            <Related
              entries={entry.related}
              language={pack.language}
              termOf={(id) => termOf(pack, id)}
              onTerm={panes.openEntry}
            />
            <Beyond entry={entry} />
          </>
        }
        footer={
          <>
            <TermPlaces {...props} entry={entry.id} />
            <TermActions key={entry.id} entry={entry} mine={mine} {...(metPage && { page: metPage })} />
          </>
        }
      />
    </>
  );
}
