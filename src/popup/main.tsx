import { render } from 'preact';
import { bundledPack } from '../bundled-pack';
import { setPageLanguage } from '../ui/page-language';
import { Popup } from './Popup';
import { currentTab } from './tab';

setPageLanguage();
render(<Popup pack={bundledPack} tab={await currentTab()} />, document.body);
