import { describe, expect, it } from 'vitest';
import { findCard, restOnMark, waitForCard, waitForMarks } from '../../scripts/browsers/inspect';
import { useStage } from './stage';

const stage = useStage();

const STRICT = {
  'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
};
const HOSTILE = '<style>* { all: unset !important; --ink: red !important; --paper: red !important; }</style>';

describe('the card looks the same', () => {
  it.each([
    ['on a plain page', '', {}],
    ['on a page whose policy forbids styles and scripts', '', STRICT],
    ['on a page whose styles take everything away', HOSTILE, {}],
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
