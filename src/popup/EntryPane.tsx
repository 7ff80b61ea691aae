import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { t, tCount } from '../platform/i18n';
import { Beyond } from '../ui/Beyond';
import { EntryView } from '../ui/EntryView';
import { Figure } from '../ui/Figure';
import { ChevronBack } from '../ui/icons';
import { Related } from '../ui/Related';
import { TermActions } from '../ui/TermActions';
import { termOf } from './OnThisPage';
import type { PaneProps } from './pane-props';
import { readerAddress } from './reader-link';
import { type PopupTab, pageInTab } from './tab';

const HEADING = 'entry-heading';

/** One entry over the guide, with the way back to where it was opened. */
export function EntryPane(props: PaneProps & { tab: PopupTab | null }): VNode | null {
  const { pack, page, state, panes, mine, tab } = props;
  const [shown, before] = panes.entries.toReversed();
  const entry = pack.entries.find(({ id }) => id === shown);
  useEffect(() => document.getElementById(HEADING)?.focus(), [panes.entries.length, shown]);
  if (!entry) return null;
  const here = state.kind === 'terms' ? state.terms.find((term) => term.entry === entry.id) : undefined;
  const figure = pack.figures.find(({ id }) => id === entry.figure);
  const at = page.at.get(entry.id);
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
            {here && (
              <span class="entry-places">
                <button class="button" type="button" onClick={() => page.jump(entry.id, here.count)}>
                  {t('showOnPage')}
                </button>
                <span role="status">{at ? t('placeOf', at, here.count) : tCount('times', here.count)}</span>
              </span>
            )}
            <TermActions
              key={entry.id}
              entry={entry}
              mine={mine}
              {...(here && tab && { page: () => pageInTab(tab.id) })}
            />
          </>
        }
      />
    </>
  );
}
