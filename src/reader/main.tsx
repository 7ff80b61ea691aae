import { render } from 'preact';
import { bundledPack } from '../bundled-pack';
import { setPageLanguage } from '../ui/page-language';
import { Reader } from './Reader';

setPageLanguage();
render(<Reader pack={bundledPack} />, document.body);
