import type { Pack } from '../core/pack/pack';
import type { Mine } from '../ui/use-my-terms';
import type { Choices } from '../ui/use-settings';
import type { PageState } from './page-state';
import type { Page } from './use-page';
import type { Panes } from './use-panes';
import type { Pause } from './use-pause';

/** What every pane of the popup is told. */
export interface PaneProps {
  pack: Pack;
  page: Page;
  state: PageState;
  panes: Panes;
  choices: Choices;
  mine: Mine;
  pause: Pause;
}
