/** The contact sheet: each figure and each card twice, on light and on dark ground. */
import './stand-in';
import { type ComponentChildren, render } from 'preact';
import { bundledPack } from '../../../src/bundled-pack';
import { Beyond } from '../../../src/ui/Beyond';
import { EntryView } from '../../../src/ui/EntryView';
import { Figure } from '../../../src/ui/Figure';
import { Related } from '../../../src/ui/Related';
import '../../../src/ui/page.css';
import '../../../src/page/tooltip/tooltip.css';
import '../../../src/page/tooltip/tools.css';
import { CARD_STATES } from './card-states';
import { labelProblems } from './label-problems';
import { SHEET } from './measures';
import './sheet.css';

declare global {
  /** What the script that takes the pictures asks of the page. */
  var contactSheet: { pictures: number; problems: string[]; show(picture: number): void };
}

function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="sheet-item">
      <h2 class="sheet-name">{name}</h2>
      <div class="sheet-pair">
        <div class="sheet-side sheet-light root">{children}</div>
        <div class="sheet-side sheet-dark root">{children}</div>
      </div>
    </section>
  );
}

const { entries, figures, language } = bundledPack;
const termOf = (id: string) => entries.find((entry) => entry.id === id)?.term;
const nowhere = () => '#';

function Sheet() {
  return (
    <main class="sheet">
      {CARD_STATES.map(([name, Card]) => (
        <Pair name={name}>
          <Card />
        </Pair>
      ))}
      {figures.map((figure) => (
        <Pair name={`figure ${figure.id}`}>
          <div class="sheet-figure">
            <Figure figure={figure} language={language} caption />
          </div>
        </Pair>
      ))}
      {entries.map((entry) => (
        <Pair name={entry.onPages === false ? `${entry.id} (not marked on pages)` : entry.id}>
          <div class="card">
            <EntryView
              entry={entry}
              language={language}
              figure={figures
                .filter(({ id }) => id === entry.figure)
                .map((figure) => <Figure figure={figure} language={language} />)}
              depth="more"
              topicHref={nowhere}
              termHref={nowhere}
              below={
                <>
                  <Related entries={entry.related} language={language} termOf={termOf} termHref={nowhere} />
                  <Beyond entry={entry} />
                </>
              }
            />
          </div>
        </Pair>
      ))}
    </main>
  );
}

render(<Sheet />, document.body);

const sheet = document.querySelector<HTMLElement>('.sheet');
if (!sheet) throw new Error('The sheet was not drawn.');
const picture = SHEET.column * SHEET.columnsOfAPicture;
globalThis.contactSheet = {
  pictures: Math.ceil((sheet.scrollWidth - SHEET.width + picture) / picture),
  problems: [...document.querySelectorAll<HTMLElement>('.sheet-light > .sheet-figure')].flatMap(
    (drawn, index) => {
      const svg = drawn.querySelector('svg');
      return svg ? labelProblems(svg, figures[index]?.id ?? '') : [];
    },
  ),
  show: (number) => {
    sheet.style.translate = `${-number * picture}px`;
  },
};
