import type { ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { INSECURE_HOST } from '../../scripts/browsers/hosts';
import { restOnMark, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage } from './stage';

const stage = useStage();

/** Everything a page says on its console and asks of a network, from now on. */
function listen(page: Page): { said: string[]; asked: string[] } {
  const heard = { said: [] as string[], asked: [] as string[] };
  page.on('console', (message: ConsoleMessage) => {
    // The browser itself asks for an icon that the test server hasn't got.
    if (!message.location().url?.endsWith('/favicon.ico')) heard.said.push(message.text());
  });
  page.on('pageerror', (error) => heard.said.push(String(error)));
  page.on('request', (request: HTTPRequest) => {
    if (!request.url().endsWith('/favicon.ico')) heard.asked.push(request.url());
  });
  return heard;
}

describe('Medigloss is quiet', () => {
  it('on a page: it asks for nothing and reports no error while it marks and explains', async () => {
    const url = stage.server.url('article.html');
    const page = await stage.open('about:blank');
    const heard = listen(page);
    await page.goto(url);
    await waitForMarks(page);
    await restOnMark(page, 'sciatica');
    await waitForCard(page);
    expect(heard).toEqual({ said: [], asked: [url] });
    expect(stage.server.missing).toEqual([]);
  });

  it('on a page without https, which lacks what only secure pages have', async () => {
    const url = stage.server.url('article.html', INSECURE_HOST);
    const page = await stage.open('about:blank');
    const heard = listen(page);
    await page.goto(url);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await waitForMarks(page);
    await restOnMark(page, 'sciatica');
    await waitForCard(page);
    expect(heard).toEqual({ said: [], asked: [url] });
  });

  it('on its own pages: nothing is asked of anybody but the extension itself', async () => {
    for (const name of ['popup', 'panel', 'reader', 'options']) {
      const page = await stage.openOwn(`src/${name}/${name}.html`);
      const heard = listen(page);
      // Loaded once more, so that everything is heard from the start.
      await page.evaluate(() => location.reload());
      await page.waitForSelector('h1');
      expect(heard.said, name).toEqual([]);
      expect(
        heard.asked.filter((url) => !url.startsWith(stage.session.extensionOrigin)),
        name,
      ).toEqual([]);
    }
  });
});
