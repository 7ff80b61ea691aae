import { render } from 'preact';
import { bundledPack } from '../bundled-pack';
import { currentTab } from '../this-page/tab';
import { setPageLanguage } from '../ui/page-language';
import { Popup } from './Popup';
import { readStored } from './stored';

setPageLanguage();
// All that is asked for before the first drawing is there at once; what comes later would move what stands there.
const [tab, stored] = await Promise.all([currentTab(), readStored()]);
render(<Popup pack={bundledPack} tab={tab} stored={stored} />, document.body);
