/** What the popup shows, in the browser's side panel: it stays, and goes along with the tab in front. */
import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bundledPack } from '../bundled-pack';
import { setPageLanguage } from '../ui/page-language';
import { Popup } from './Popup';
import { currentTab, type PopupTab, watchFront } from './tab';

function Panel({ start }: { start: PopupTab | null }): VNode {
  const [tab, setTab] = useState(start);
  useEffect(() => watchFront(setTab), []);
  return <Popup pack={bundledPack} tab={tab} />;
}

setPageLanguage();
render(<Panel start={await currentTab()} />, document.body);
