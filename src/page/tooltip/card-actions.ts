/** What presses in the card do, told to the tooltip that shows it. */
import type { CardDepth } from '../../core/settings/settings';
import { saveTerm, send } from '../../platform/page-link';
import { copyText } from './actions/copy';
import { depthNow, keepDepth } from './actions/depth';
import { speech } from './actions/read-aloud';
import type { PinActions } from './pin-actions';
import type { Spot, TooltipEvent } from './state';
import type { CardActions } from './TooltipCard';

interface Tooltip {
  tell(event: TooltipEvent<never>): void;
  /** Explains a term of the card's text in the same card. */
  lookUp(entry: string): void;
  /** The reader closes the card. */
  dismiss(): void;
  /** Leaves nothing behind. */
  end(): void;
  switchTerm(entry: string, on: boolean): Promise<void>;
  /** Where the card is now. */
  spot(): Spot | undefined;
  /** The depth that came with the card. */
  depth(): CardDepth;
}

export function cardActions(tooltip: Tooltip): CardActions & PinActions {
  const refused = () => tooltip.tell({ name: 'refused' });
  return {
    lookUp: (entry) => tooltip.lookUp(entry),
    back: (steps) => {
      for (let step = 0; step < steps; step++) tooltip.tell({ name: 'back' });
    },
    pin: () => {
      const spot = tooltip.spot();
      if (spot) tooltip.tell({ name: 'pin', spot });
    },
    move: (spot) => tooltip.tell({ name: 'move', spot }),
    unpin: () => tooltip.tell({ name: 'unpin' }),
    close: () => tooltip.dismiss(),
    openTopic: (hash) => send({ type: 'open-reader', hash }),
    switchOff: (entry) => {
      tooltip.tell({ name: 'switch-off' });
      tooltip.switchTerm(entry, false).catch(refused);
    },
    switchOn: (entry) => {
      tooltip.switchTerm(entry, true).then(() => tooltip.end(), refused);
    },
    openOptions: () => send({ type: 'open-options' }),
    depth: () => depthNow(tooltip.depth()),
    keepDepth,
    copy: copyText,
    save: saveTerm,
    speech,
  };
}
