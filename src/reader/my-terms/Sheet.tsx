import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptTerms, SavedTerm } from '../../core/my-terms/records';
import type { Pack } from '../../core/pack/pack';
import { t } from '../../platform/i18n';
import { SourceLine } from '../SourceLine';
import { fitToPage } from './fit-to-page';

/** One page of paper for an appointment, and the button that prints it. On the screen it is only measured. */
export function Sheet({ pack, kept }: { pack: Pack; kept: KeptTerms }): VNode {
  const sheet = useRef<HTMLElement>(null);
  const [fits, setFits] = useState(true);
  useLayoutEffect(() => {
    if (sheet.current) setFits(fitToPage(sheet.current));
  }, [kept]);
  const date = new Intl.DateTimeFormat(t('interfaceLanguage'), { dateStyle: 'long' });
  return (
    <>
      <section aria-labelledby="my-sheet">
        <h2 class="my-head" id="my-sheet">
          {t('mySheet')}
        </h2>
        <p class="my-why">{t('mySheetWhy')}</p>
        <button class="button" type="button" onClick={() => print()}>
          {t('printSheet')}
        </button>
        <p role="status">{!fits && t('sheetTooLong')}</p>
      </section>
      <div class="sheet-room">
        <article class="sheet" ref={sheet}>
          <header class="sheet-head">
            <h1>{t('sheetTitle')}</h1>
            <p>{date.format(new Date())}</p>
          </header>
          {kept.questions.trim() !== '' && (
            <section>
              <h2>{t('myQuestions')}</h2>
              <p class="sheet-questions">{kept.questions.trim()}</p>
            </section>
          )}
          {kept.terms.length > 0 && (
            <section>
              <h2>{t('myTerms')}</h2>
              <dl class="sheet-terms">
                {kept.terms.map((term) => (
                  <SheetTerm
                    term={term}
                    source={topicsOf(term.source, pack.title)}
                    language={pack.language}
                  />
                ))}
              </dl>
            </section>
          )}
          <SourceLine pack={pack} class="sheet-foot" />
        </article>
      </div>
    </>
  );
}

function SheetTerm(props: { term: SavedTerm; source: string; language: string }): VNode {
  const { term, source, language } = props;
  return (
    <div>
      <dt lang={language}>{term.term}</dt>
      <dd lang={language}>{term.plain}</dd>
      <dd class="sheet-source" lang={language}>
        {source}
      </dd>
      {term.pages.map(({ title, url }) => (
        <dd class="sheet-source">{t('sheetMetOn', title, new URL(url).host)}</dd>
      ))}
    </div>
  );
}

/** The document is named once, at the end of the sheet. */
function topicsOf(source: string, document: string): string {
  return source.startsWith(`${document}: `) ? source.slice(document.length + 2) : source;
}
