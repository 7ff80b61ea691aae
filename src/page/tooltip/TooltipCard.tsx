import type { VNode } from 'preact';
import { t } from '../../platform/i18n';
import { readerUrl } from '../../platform/page-link';
import { Beyond } from '../../ui/Beyond';
import { EntryView } from '../../ui/EntryView';
import { Figure } from '../../ui/Figure';
import { ChevronBack } from '../../ui/icons';
import { current, type Shown, type SwitchedOff } from './state';

const HEADING_ID = 'term';

/** What a press in the card does. */
export interface CardActions {
  lookUp(entry: string): void;
  back(): void;
  openTopic(topic: string): void;
  switchOff(entry: string): void;
  switchOn(entry: string): void;
  openOptions(): void;
}

/** The card that explains a mark: a dialog that doesn't stop the page. */
export function TooltipCard<Place>({ shown, actions }: { shown: Shown<Place>; actions: CardActions }): VNode {
  const { entry, figure } = current(shown);
  const previous = shown.trail.at(-2);
  return (
    <div class="card" role="dialog" aria-labelledby={HEADING_ID} tabIndex={-1}>
      {previous && (
        <button class="back" type="button" onClick={actions.back}>
          <ChevronBack />
          <span>{t('backTo', previous.entry.term)}</span>
        </button>
      )}
      <EntryView
        entry={entry}
        figure={figure && <Figure figure={figure} />}
        below={<Beyond entry={entry} />}
        headingId={HEADING_ID}
        topicHref={readerUrl}
        onTopic={actions.openTopic}
        onTerm={actions.lookUp}
        footer={
          // A word that only our own texts explain is not marked anyway.
          entry.onPages !== false && (
            <button class="quiet" type="button" onClick={() => actions.switchOff(entry.id)}>
              {t('dontMarkThis')}
            </button>
          )
        }
      />
    </div>
  );
}

/** Stands in the card's place when its term has been switched off. */
export function SwitchedOffCard<Place>(props: { state: SwitchedOff<Place>; actions: CardActions }): VNode {
  const { card, refused } = props.state;
  const { id, term } = card.entry;
  return (
    <div class="card off" role={refused ? 'alert' : 'status'}>
      <p>
        <strong>{t(refused ? 'choiceNotKept' : 'notMarkedAnyMore', term)}</strong>
        <span>
          {t(refused ? 'choiceNotKeptHint' : 'onAnyPage')}{' '}
          <button class="text-button" type="button" onClick={props.actions.openOptions}>
            {t('chooseTerms')}
          </button>
        </span>
      </p>
      {!refused && (
        <button class="undo" type="button" onClick={() => props.actions.switchOn(id)}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
