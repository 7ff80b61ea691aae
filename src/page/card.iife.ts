/** The second script of a frame: shows cards. The background puts it there when the first script asks for it. */
import { world } from './card-script';
import { watchKeyboard } from './keyboard';
import { watchPointer } from './pointer';
import { Tooltip } from './tooltip/tooltip';

world.mediglossCards = (owner) => {
  const tooltip = new Tooltip(owner);
  const pointerDid = watchPointer(tooltip, owner);
  watchKeyboard(tooltip, owner.signal);
  return {
    open: (hit, takesFocus) => tooltip.open(hit, takesFocus),
    dismiss: () => tooltip.dismiss(),
    pointerDid,
  };
};
