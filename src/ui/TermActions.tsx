import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MetPage } from '../core/my-terms/records';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { CheckIcon } from './icons';
import { SaveButton } from './SaveButton';
import type { Mine } from './use-my-terms';

/** What a reader does with an entry for themselves: save it, or say that they know the word. */
export function TermActions(props: {
  entry: ShownEntry;
  mine: Mine;
  /** The page that the term stands on, where it stands on one. */
  page?: () => Promise<MetPage | null>;
}): VNode | null {
  const { entry, mine } = props;
  if (!mine.kept) return mine.unread === null ? null : <Problem text={mine.unread} />;
  return (
    <>
      <SaveButton
        saved={mine.kept.terms.some((term) => term.entry === entry.id)}
        save={async () => mine.save(entry, (await props.page?.()) ?? null)}
        remove={() => mine.remove(entry.id)}
      />
      {/* A word that only our own texts explain is not marked anyway. */}
      {entry.onPages !== false && <KnowButton entry={entry} mine={mine} />}
    </>
  );
}

function KnowButton({ entry, mine }: { entry: ShownEntry; mine: Mine }): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const known = !!mine.kept?.known.some((word) => word.entry === entry.id);
  const press = () =>
    (known ? mine.markAgain(entry.id) : mine.know(entry)).then(
      () => setProblem(null),
      (error: Error) => setProblem(error.message),
    );
  return (
    <>
      <button
        class="text-button"
        type="button"
        aria-pressed={known}
        title={t('iKnowThisWhy')}
        onClick={press}
      >
        {known && <CheckIcon />}
        {t('iKnowThis')}
      </button>
      <span role="status">{known && t('notMarkedNow')}</span>
      {problem !== null && <Problem text={problem} />}
    </>
  );
}

function Problem({ text }: { text: string }): VNode {
  return (
    <span class="save-problem" role="alert">
      {text}
    </span>
  );
}
