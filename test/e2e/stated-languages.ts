/** Which language the texts of a page state, as screen readers take it. */
import type { ElementHandle } from 'puppeteer-core';
import { bundledPack } from '../../src/bundled-pack';

export interface StatedText {
  text: string;
  /** Of the nearest element that states one, in the same tree. */
  language: string;
}

/** Each text below an element that is more than signs and numbers. */
export function statedTexts(below: ElementHandle): Promise<StatedText[]> {
  return below.evaluate((top) => {
    const texts = document.createTreeWalker(top as Element, NodeFilter.SHOW_TEXT);
    const found: StatedText[] = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      const language = parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
      if (/\p{L}/u.test(data)) found.push({ text: data.trim(), language });
    }
    return found;
  });
}

const TEXT_FIELDS = ['title', 'short', 'term', 'text', 'warning', 'pronunciation'];

/** Every title, term and piece of text of the guide. A letter alone may as well be one of the alphabet. */
export const packTexts: ReadonlySet<string> = new Set(
  textsIn(bundledPack).filter((text) => /\p{L}{2}/u.test(text)),
);

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) => {
    const isText = typeof each === 'string' && TEXT_FIELDS.includes(field);
    return isText ? [each.trim()] : textsIn(each);
  });
}
