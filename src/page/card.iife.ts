/** The second script of a frame: shows cards. The background puts it there when the first script asks for it. */
import { type CardOwner, world } from './card-script';
import { GuestCard } from './guest-card';
import { watchKeyboard } from './keyboard';
import { watchLayers } from './layers';
import { watchPointer } from './pointer';
import { makeStep } from './step';
import { FramedTooltip } from './tooltip/framed-tooltip';
import { Tooltip } from './tooltip/tooltip';

world.mediglossCards = (given) => {
  const owner: CardOwner = {
    ...given,
    showOpen: (range) => {
      guest.opened(range);
      given.showOpen(guest.stands(range) ? null : range);
    },
  };
  const framed = window === window.top ? null : new FramedTooltip(owner);
  const tooltip = framed ?? new Tooltip(owner);
  const guest = new GuestCard(tooltip, owner.signal);
  const step = makeStep(tooltip, owner);
  const pointerDid = watchPointer(tooltip, owner);
  watchKeyboard(tooltip, owner.signal);
  watchLayers(tooltip, owner.signal);
  owner.signal.addEventListener('abort', () => tooltip.end(), { once: true });
  return {
    open: (hit, takesFocus) => tooltip.open(hit, takesFocus),
    hear: (message) => {
      if (guest.hear(message)) return true;
      if (message.order === 'next' || message.order === 'previous') return step(message.order);
      if (message.order === 'gone') framed?.goneOnTop();
      return false;
    },
    follow: () => tooltip.follow(),
    pointerDid,
  };
};
