/** What the popup shows, in the browser's side panel: it stays, and goes along with the tab in front. */
import { render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { bundledPack } from '../bundled-pack';
import { setPageLanguage } from '../ui/page-language';
import { Popup } from './Popup';
import { readStored, type Stored } from './stored';
import { currentTab, type PopupTab, watchFront } from './tab';

function Panel({ start, stored }: { start: PopupTab | null; stored: Stored }): VNode {
  const [tab, setTab] = useState(start);
  useEffect(() => watchFront(setTab), []);
  return <Popup pack={bundledPack} tab={tab} stored={stored} />;
}

setPageLanguage();
const [start, stored] = await Promise.all([currentTab(), readStored()]);
render(<Panel start={start} stored={stored} />, document.body);
