import { render, type VNode } from 'preact';
import { bundledPack } from '../bundled-pack';
import { extensionSettings } from '../platform/extension-settings';
import { setPageLanguage } from '../ui/page-language';
import { useSettings } from '../ui/use-settings';
import { Reader } from './Reader';

/** The reader in a tab of its own. */
function Tab(): VNode {
  return <Reader pack={bundledPack} choices={useSettings(extensionSettings)} />;
}

setPageLanguage();
render(<Tab />, document.body);
