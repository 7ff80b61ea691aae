import type { VNode } from 'preact';
import { t } from '../../platform/i18n';
import { SLOT, Slotted } from '../../ui/Slotted';
import type { SwitchedOff } from './state';
import type { CardActions } from './TooltipCard';

/** Stands in the card's place when its term has been switched off. */
export function SwitchedOffCard<Place>(props: {
  state: SwitchedOff<Place>;
  /** BCP 47 language of the term. */
  language: string;
  actions: CardActions;
}): VNode {
  const { card, refused } = props.state;
  const { id, term } = card.entry;
  return (
    <div class="card off" role={refused ? 'alert' : 'status'}>
      <p>
        <strong>
          {refused ? (
            t('choiceNotKept')
          ) : (
            <Slotted text={t('notMarkedAnyMore', SLOT)} slots={[<dfn lang={props.language}>{term}</dfn>]} />
          )}
        </strong>
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
