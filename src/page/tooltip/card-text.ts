/** What a card says, as plain text: to be copied or read aloud. */
import type { Card } from '../../core/page-data';
import type { CardDepth } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { proseText } from '../../ui/prose-text';
import { sourceLine } from './source-line';

/** Term, definition as deep as it is open, and warning, each in a paragraph. */
export function spokenText({ entry }: Card, depth: CardDepth): string {
  const { term, plain, more, warning } = entry;
  const paragraphs = [
    term,
    proseText(plain),
    depth === 'more' && proseText(more),
    warning && `${t('warningSign')} ${warning}`,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** The same, with where it comes from. */
export function copiedText(card: Card, depth: CardDepth): string {
  const topics = card.entry.topics.map(({ title }) => title).join(' · ');
  return `${spokenText(card, depth)}\n\n${t('inTheGuide')}: ${topics}\n${sourceLine(card)}`;
}
