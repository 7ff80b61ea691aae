import { describe, expect, it } from 'vitest';
import { findCard, restOnMark, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage } from './stage';

const stage = useStage();

const STRICT = {
  'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};
const HOSTILE = '<style>* { all: unset !important; --ink: red !important; --paper: red !important; }</style>';
const PUSHY = `<style>* {
  margin: 40px !important; padding: 40px !important; border: 9px solid !important; inset: 0 !important;
  font-size: 40px !important; background: red !important; overflow: hidden !important; width: 99px !important;
}</style>`;

describe('the card looks the same', () => {
  it.each([
    ['on a plain page', '', {}],
    ['on a page whose policy forbids styles and scripts', '', STRICT],
    ['on a page whose styles take everything away', HOSTILE, {}],
    ['on a page whose styles give everything room', PUSHY, {}],
  ])('%s', async (_, head, headers) => {
    const page = await stage.open(
      stage.server.page(
        `<!doctype html><html lang="en">${head}<body><p>Her sciatica hurt.</p></body></html>`,
        headers,
      ),
    );
    await waitForMarks(page);
    await restOnMark(page, 'sciatica');
    await waitForCard(page);
    const card = await findCard(page);
    const look = await card?.evaluate((element) => {
      const { width, backgroundColor, color, borderRadius, position, fontSize } = getComputedStyle(element);
      return { width, backgroundColor, color, borderRadius, position, fontSize };
    });
    await card?.dispose();
    const hostWidth = await page.$eval('medigloss-card', (host) => host.getBoundingClientRect().width);
    expect(hostWidth).toBe(344);
    expect(look).toEqual({
      width: '344px',
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(27, 42, 45)',
      borderRadius: '8px',
      position: 'static',
      fontSize: '15px',
    });
  });
});
