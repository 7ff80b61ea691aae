import type { Pack } from '../core/pack/pack';
import type { ThisPage } from '../this-page/use-this-page';
import type { Mine } from '../ui/use-my-terms';
import type { Choices } from '../ui/use-settings';
import type { Panes } from './use-panes';

/** What every pane of the popup is told. */
export interface PaneProps extends ThisPage {
  pack: Pack;
  panes: Panes;
  choices: Choices;
  mine: Mine;
}
