/** What stands in the browser's side panel or sidebar, opened as a page: it speaks of the tab in front. */
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { english } from './marked-texts';
import { pressOn, waitForText } from './own-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

it('goes along with the tab in front, and keeps what is open in it', async () => {
  const [first, second] = [
    await stage.open(stage.server.page(english('<p>Her laminectomy.</p>'))),
    await stage.open(stage.server.page(english('<p>Her bursitis.</p>'))),
  ];
  const panel = await stage.openOwn('src/popup/panel.html');
  await pressOn(panel, 'button', 'Introduction');
  await first.bringToFront();
  await waitForMarks(first);
  await waitForText(panel, 'laminectomy');
  await second.bringToFront();
  await waitForMarks(second);
  await waitForText(panel, 'bursitis');
  await waitUntil('the first page to be left', async () => {
    const text = await panel.$eval('.pane', (pane) => (pane as HTMLElement).innerText);
    return !text.split('Introduction')[0]?.includes('laminectomy');
  });
  expect(await panel.$eval('[aria-expanded="true"]', ({ textContent }) => textContent)).toContain(
    'Introduction',
  );
});
