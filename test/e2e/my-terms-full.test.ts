import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { useStageWithDownloads } from './downloads';
import { chooseFile, pressOn, waitForText } from './own-pages';
import { isFirefox } from './stage';

const MY_TERMS = 'src/reader/reader.html#my-terms';

/** In kilobytes. Firefox lets a site, and an extension, keep half of it. */
const stage = useStageWithDownloads({ 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 });

it('with the disk full, nothing of My terms is lost, and the page says what to do', async () => {
  if (!isFirefox) {
    // Before anything is kept: Chromium remembers for a while how much room there was.
    const first = await stage.openOwn('src/options/options.html');
    const client = await first.createCDPSession();
    const { extensionOrigin: origin } = stage.session;
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  }
  const mine = await stage.openOwn(MY_TERMS);
  await waitForText(mine, 'Saved terms');
  await mine.type('textarea', 'Why?');
  // More than there is room for, and nothing that could be packed into less.
  const long = randomBytes(12_000_000).toString('base64');
  await writeFile(
    stage.path('long.csv'),
    `kind,id,word,text,source,address,date\nknown,knee,knee,,,,2026-03-01T08:00:00Z\nquestions,,,${long},,,\n`,
  );
  await chooseFile(mine, stage.path('long.csv'));
  await waitForText(mine, 'is full. What was kept before is still there. Free some space and try again.');
  await waitForText(mine, 'None yet.');
  const after = await stage.openOwn(MY_TERMS);
  await waitForText(after, 'Saved terms');
  expect(await after.$eval('textarea', ({ value }) => value)).toBe('Why?');

  const reader = await stage.openOwn('src/reader/reader.html#term/laminectomy');
  await pressOn(reader, 'button', 'Save to My terms');
  await waitForText(reader, 'Saved');
});
