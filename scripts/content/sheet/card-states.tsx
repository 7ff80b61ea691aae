/** The card as it stands on a page, in each of its states. */
import type { VNode } from 'preact';
import { bundledPack } from '../../../src/bundled-pack';
import type { Card } from '../../../src/core/page-data';
import type { CardDepth } from '../../../src/core/settings/settings';
import { monthOf } from '../../../src/core/text/month';
import { SwitchedOffCard } from '../../../src/page/tooltip/SwitchedOffCard';
import { type CardActions, TooltipCard } from '../../../src/page/tooltip/TooltipCard';

const nothing = () => {};

function actions(depth: CardDepth): CardActions {
  return {
    lookUp: nothing,
    back: nothing,
    openTopic: nothing,
    switchOff: nothing,
    switchOn: nothing,
    openOptions: nothing,
    depth: () => depth,
    keepDepth: nothing,
    copy: () => true,
    save: async () => {},
    speech: { knows: () => true, onVoices: nothing, read: () => nothing },
  };
}

function cardOf(id: string): Card {
  const entry = bundledPack.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no entry "${id}" to draw.`);
  return {
    entry,
    figure: bundledPack.figures.find((each) => each.id === entry.figure),
    document: { title: bundledPack.title, reviewed: monthOf(bundledPack.reviewed, 'en') },
  };
}

function shown(
  ids: [string, ...string[]],
  options: { depth?: CardDepth; pinned?: boolean } = {},
): () => VNode {
  const { depth = 'plain', pinned = false } = options;
  const [first, ...others] = ids;
  return () => (
    <TooltipCard
      trail={[cardOf(first), ...others.map(cardOf)]}
      language={bundledPack.language}
      actions={actions(depth)}
      pinning={{ pinned, pin: nothing, unpin: nothing, move: nothing, close: nothing }}
    />
  );
}

function switchedOff(refused: boolean): () => VNode {
  const state = {
    name: 'off',
    place: null,
    card: cardOf('rest'),
    pinned: null,
    leaving: false,
    entered: false,
  } as const;
  return () => (
    <SwitchedOffCard
      state={{ ...state, refused }}
      language={bundledPack.language}
      actions={actions('plain')}
    />
  );
}

export const CARD_STATES: readonly (readonly [string, () => VNode])[] = [
  ['card, plain', shown(['referred-pain'])],
  ['card, more', shown(['sciatica'], { depth: 'more' })],
  ['card, warning', shown(['loss-of-sensation'])],
  ['card, figure', shown(['herniated-disc'])],
  ['card, looked up', shown(['herniated-disc', 'spinal-disc'])],
  ['card, a long way back', shown(['sciatica', 'sciatic-nerve', 'herniated-disc', 'spinal-disc', 'spine'])],
  ['card, kept open', shown(['herniated-disc', 'spinal-disc'], { pinned: true })],
  ['card, not marked any more', switchedOff(false)],
  ['card, choice refused', switchedOff(true)],
];
