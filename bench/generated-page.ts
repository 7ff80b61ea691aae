/** Pages made up for measuring, the same at each run. */
import { Chance } from './random';

export interface PageShape {
  /** Paragraphs in the page. */
  paragraphs: number;
  /** Words between one term and the next. */
  wordsPerTerm: number;
}

const WORDS_PER_PARAGRAPH = 60;
const PARAGRAPHS_PER_SECTION = 6;

const FILLER =
  `about after again along always among another around because before began below between both came
city close common could country different does down each early earth enough even every example family far few
final first found garden give great green group hand head high house important island kind large last later
learn letter light list little live long made many might morning mountain move music name never next night
number often once open order other over page paper part people picture place plant point question quick quite
reader river road room same school second seem sentence several should show side small sometimes song soon
sound still stop story street study such summer table than their these thing think those three through time
together took town tree turn under until usual very voice walk want watch water week while white whole window
winter without word work world would write year young`.split(/\s+/);

export function generatedPage(shape: PageShape, forms: readonly string[]): string {
  const chance = new Chance(1);
  const pick = (words: readonly string[]) => chance.pick(words);
  let untilTerm = shape.wordsPerTerm;
  const word = () => {
    if (untilTerm-- > 0) return pick(FILLER);
    untilTerm = shape.wordsPerTerm;
    return pick(forms);
  };
  const paragraph = () => {
    const words = Array.from({ length: WORDS_PER_PARAGRAPH }, word);
    words[7] = `<a href="#${pick(FILLER)}">${words[7]}</a>`;
    words[19] = `<em>${words[19]}</em>,`;
    words[31] = `<a href="#${pick(FILLER)}"><b>${words[31]}</b></a>.`;
    return `<div class="row"><p>${words.join(' ')}.</p></div>`;
  };
  const section = (count: number) =>
    `<section><h2>${pick(FILLER)} ${pick(FILLER)}</h2>
     <ul>${Array.from({ length: 4 }, () => `<li><a href="#">${pick(FILLER)}</a></li>`).join('')}</ul>
     ${Array.from({ length: count }, paragraph).join('\n')}
     <pre><code>${pick(FILLER)} = ${pick(FILLER)};</code></pre></section>`;
  const sections: string[] = [];
  for (let left = shape.paragraphs; left > 0; left -= PARAGRAPHS_PER_SECTION) {
    sections.push(section(Math.min(left, PARAGRAPHS_PER_SECTION)));
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Generated page</title>
    <style>p { margin: 0.5em 0 }</style><body><main>${sections.join('\n')}</main></body></html>`;
}
