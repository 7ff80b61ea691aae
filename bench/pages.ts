/** The pages on which the first look is measured. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPage } from './generated-page';
import type { MeasuredLexicon } from './lexicons';
import { withTerms } from './terms-in-page';

export interface MeasuredPage {
  name: string;
  /** Not made to be full of terms. */
  ordinary: boolean;
  /** The page with terms of this lexicon in it. */
  html(lexicon: MeasuredLexicon): string;
}

/** Words between one term and the next. */
const DENSE = 4;
const ORDINARY = 150;

/** As long as a long article, 30,000 words. */
export const LONG_PAGES = generatedPages('long', 500);
/** As long as most pages are. */
export const SHORT_PAGES = generatedPages('short', 100);

function generatedPages(name: string, paragraphs: number): MeasuredPage[] {
  return [
    {
      name: `generated, ${name}, ordinary`,
      ordinary: true,
      html: (lexicon) => ordinaryPage(paragraphs, lexicon),
    },
    {
      name: `generated, ${name}, dense with terms`,
      ordinary: false,
      html: (lexicon) => densePage(paragraphs, lexicon),
    },
  ];
}

/** The .html files of a folder. Real pages hold terms of the built-in pack or not; made-up terms are put in. */
export function savedPages(folder: string): MeasuredPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const saved = readFileSync(join(folder, name), 'utf8');
      return {
        name,
        ordinary: true,
        html: ({ isBuiltIn, sureForms }) => (isBuiltIn ? saved : withTerms(saved, sureForms, ORDINARY)),
      };
    });
}

/** So many paragraphs, dense with terms; each gives ten marks and more. */
export function densePage(paragraphs: number, { sureForms }: MeasuredLexicon): string {
  return generatedPage({ paragraphs, wordsPerTerm: DENSE }, sureForms);
}

export function ordinaryPage(paragraphs: number, { sureForms }: MeasuredLexicon): string {
  return generatedPage({ paragraphs, wordsPerTerm: ORDINARY }, sureForms);
}
