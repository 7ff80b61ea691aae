/** A saved page as blocks of text: close enough to what a browser makes of it to look for false marks. */
import type { Block } from './detect';

const NEVER_READ =
  'script|style|noscript|template|code|kbd|samp|pre|textarea|select|svg|math|iframe|object|audio|video|title';
const INLINE =
  /^(a|abbr|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Splits HTML at the tags that end a run of text; a section reaches from one heading to the next. */
export function blocksOf(html: string): Block[] {
  const readable = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(new RegExp(`<(${NEVER_READ})\\b[\\s\\S]*?</\\1\\s*>`, 'gi'), ' ');
  const blocks: Block[] = [];
  let text = '';
  let section = 0;
  let isHeading = false;
  const end = () => {
    if (text.trim()) blocks.push({ text: decoded(text), section, isHeading });
    text = '';
  };
  for (const [part, closing, name] of readable.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|[^<]+|</gi)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) text += part;
    else if (!INLINE.test(tag)) {
      end();
      if (/^h[1-6]$/.test(tag)) {
        isHeading = closing === '';
        if (isHeading) section++;
      }
    }
  }
  end();
  return blocks;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
