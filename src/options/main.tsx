import { render } from 'preact';
import { bundledPack } from '../bundled-pack';
import { t } from '../platform/i18n';
import { setPageLanguage } from '../ui/page-language';
import { Options } from './Options';

setPageLanguage();
document.title = t('optionsTitle');
render(<Options pack={bundledPack} />, document.body);
