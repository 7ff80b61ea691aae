import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { writeCsv } from '../../core/my-terms/csv';
import { writeMarkdown } from '../../core/my-terms/markdown';
import type { MyTerms } from '../../core/my-terms/records';
import { t, tCount } from '../../platform/i18n';
import { CheckIcon, WarningIcon } from '../../ui/icons';
import { download } from './download';
import { fileWords } from './file-words';
import type { PartProps } from './part-props';
import { readFile } from './read-file';

/** To take everything along and to bring it back. */
export function Files({ kept, mine }: PartProps): VNode {
  const [answer, setAnswer] = useState<{ good: boolean; text: string } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const bringBack = async (file: File) => {
    try {
      const read = await readFile(file);
      await mine.add(read);
      setAnswer({ good: true, text: broughtBack(read) });
    } catch (error) {
      setAnswer({ good: false, text: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section aria-labelledby="my-files">
      <h2 class="my-head" id="my-files">
        {t('myFiles')}
      </h2>
      <p class="my-why">{t('myFilesWhy')}</p>
      <div class="my-buttons">
        <button
          class="button"
          type="button"
          onClick={() => download('my-terms.md', 'text/markdown', writeMarkdown(kept, fileWords()))}
        >
          {t('exportMarkdown')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => download('my-terms.csv', 'text/csv', writeCsv(kept))}
        >
          {t('exportCsv')}
        </button>
        <button class="button" type="button" onClick={() => input.current?.click()}>
          {t('importFile')}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".md,.csv,text/markdown,text/csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file, mended, can be chosen again.
            if (file) void bringBack(file).then(() => Object.assign(currentTarget, { value: '' }));
          }}
        />
      </div>
      <div role="status">
        {answer?.good && (
          <p class="my-answer">
            <CheckIcon />
            <span>{answer.text}</span>
          </p>
        )}
      </div>
      <div role="alert">
        {answer && !answer.good && (
          <p class="alert">
            <WarningIcon />
            <span>{answer.text}</span>
          </p>
        )}
      </div>
    </section>
  );
}

function broughtBack({ terms, known, questions }: MyTerms): string {
  const counts = [tCount('foundTerms', terms.length), tCount('foundKnownWords', known.length)];
  return t(questions ? 'broughtBackWithQuestions' : 'broughtBack', ...counts);
}
