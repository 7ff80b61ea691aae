/** The second script of a frame: shows cards. The background puts it there when the first script asks for it. */
import { world } from './card-script';
import { watchKeyboard } from './keyboard';
import { watchLayers } from './layers';
import { watchPointer } from './pointer';
import { makeStep } from './step';
import { Tooltip } from './tooltip/tooltip';

world.mediglossCards = (owner) => {
  const tooltip = new Tooltip(owner);
  const pointerDid = watchPointer(tooltip, owner);
  watchKeyboard(tooltip, owner.signal);
  watchLayers(tooltip, owner.signal);
  owner.signal.addEventListener('abort', () => tooltip.end(), { once: true });
  return {
    open: (hit, takesFocus) => tooltip.open(hit, takesFocus),
    step: makeStep(tooltip, owner),
    follow: () => tooltip.follow(),
    pointerDid,
  };
};
