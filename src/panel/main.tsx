import { render } from 'preact';
import { bundledPack } from '../bundled-pack';
import { followPanelPlaces } from '../platform/panel-place';
import { THIS_PAGE } from '../reader/route';
import { readStoredChoices } from '../this-page/stored';
import { currentTab } from '../this-page/tab';
import { setPageLanguage } from '../ui/page-language';
import { Panel } from './Panel';

setPageLanguage();
const [tab, stored] = await Promise.all([currentTab(), readStoredChoices()]);
await followPanelPlaces((place) => {
  location.hash = place;
});
// In a tab the reader begins with the contents; beside a page, with that page.
if (location.hash === '') history.replaceState(null, '', THIS_PAGE);
render(<Panel pack={bundledPack} start={tab} stored={stored} />, document.body);
