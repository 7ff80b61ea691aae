import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../core/pack/pack';
import { extensionSettings } from '../platform/extension-settings';
import { Reader } from '../reader/Reader';
import type { StoredChoices } from '../this-page/stored';
import { TermPlaces } from '../this-page/TermPlaces';
import { type PageTab, watchFront } from '../this-page/tab';
import { metPageOf, useThisPage } from '../this-page/use-this-page';
import { useSettings } from '../ui/use-settings';
import { PanelBar } from './PanelBar';
import { TermsView } from './TermsView';

/** The reader in the browser's side panel: it stays, and goes along with the tab in front. */
export function Panel(props: { pack: Pack; start: PageTab | null; stored: StoredChoices }): VNode {
  const { pack, start, stored } = props;
  const [tab, setTab] = useState(start);
  useEffect(() => watchFront(setTab), []);
  const choices = useSettings(extensionSettings, stored.settings);
  const here = useThisPage(tab, choices, stored.pauseEnd);
  return (
    <Reader
      pack={pack}
      choices={choices}
      beside={{
        view: <TermsView {...here} pack={pack} choices={choices} />,
        placesOf: (entry) => <TermPlaces {...here} entry={entry} />,
        metPageOf: (entry) => metPageOf(here, entry),
        bar: <PanelBar {...here} choices={choices} />,
      }}
    />
  );
}
