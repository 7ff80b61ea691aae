import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/browsers/inspect';
import { type AxNode, readAxTree } from './ax-tree';
import { giveCommand } from './browser-hands';
import { explain } from './card-hands';
import { openPage } from './card-pages';
import { useStage, waitUntil } from './stage';

const stage = useStage();

const BODY = '<p>Her laminectomy was long ago.</p>';

const lines = (nodes: readonly AxNode[]) =>
  nodes.filter(({ role }) => role !== 'text').map(({ role, name }) => `${role} ${name}`);

/** Without spaces: the browsers keep them at different ends of what stands beside a button. */
const textOf = (nodes: readonly AxNode[]) =>
  squeezed(nodes.map(({ role, name }) => (role === 'text' ? name : '')).join(''));

const squeezed = (text: string) => text.replace(/\s+/g, '');

const CARD = [
  'dialog laminectomy',
  'heading laminectomy',
  'button Keep open',
  'button spine',
  'button nerves',
  'button More',
  'button Enlarge: Three operations on the spine',
  'link Surgical interventions',
  'button Copy',
  'button Save to My terms',
  'button Don’t mark this',
];

describe('a screen reader is told', () => {
  it('the whole card once, and nothing by itself, where the pointer has opened it', async () => {
    const page = await openPage(stage, { body: BODY });
    const { definition } = await explain(page, 'laminectomy');
    const nodes = await readAxTree(stage, page);
    expect(lines(nodes)).toEqual(CARD);
    expect(textOf(nodes).split(squeezed(definition))).toHaveLength(2);
    expect(nodes.filter(({ hasFocus, isLive }) => hasFocus || isLive)).toEqual([]);
  });

  it('that it is in the card, where a key has opened it', async () => {
    const page = await openPage(stage, { body: BODY });
    await giveCommand(stage, page, 'next-term');
    await waitForCard(page);
    const nodes = await waitUntil('the focus', async () => {
      const all = await readAxTree(stage, page);
      return all.some(({ hasFocus }) => hasFocus) ? all : null;
    });
    expect(lines(nodes)).toEqual(CARD);
    expect(nodes.filter(({ hasFocus }) => hasFocus)).toMatchObject([{ role: 'dialog', name: 'laminectomy' }]);
    expect(nodes.some(({ isLive }) => isLive)).toBe(false);
  });
});
