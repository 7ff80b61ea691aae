import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MetPage } from '../core/my-terms/records';
import type { ShownEntry } from '../core/pack/pack';
import { t } from '../platform/i18n';
import { BookmarkIcon, CheckIcon } from './icons';
import type { Mine } from './use-my-terms';

/** What a reader does with an entry for themselves: save it, or say that they know the word. */
export function TermActions(props: {
  entry: ShownEntry;
  mine: Mine;
  /** The page that the term stands on, where it stands on one. */
  page?: () => Promise<MetPage | null>;
}): VNode | null {
  const { entry, mine } = props;
  const { id } = entry;
  if (!mine.kept) return mine.unread === null ? null : <Problem text={mine.unread} />;
  const saved = mine.kept.terms.some((term) => term.entry === id);
  const known = mine.kept.known.some((word) => word.entry === id);
  const save = async () => mine.save(entry, (await props.page?.()) ?? null);
  return (
    <>
      <KeepButton on={saved} class="saved" change={() => (saved ? mine.remove(id) : save())}>
        <BookmarkIcon />
        {t(saved ? 'saved' : 'saveTerm')}
      </KeepButton>
      {/* A word that only our own texts explain is not marked anyway. */}
      {entry.onPages !== false && (
        <>
          <KeepButton
            on={known}
            title={t('iKnowThisWhy')}
            change={() => (known ? mine.markAgain(id) : mine.know(entry))}
          >
            {known && <CheckIcon />}
            {t('iKnowThis')}
          </KeepButton>
          <span role="status">{known && t('notMarkedNow')}</span>
        </>
      )}
    </>
  );
}

/** A button that stays pressed; a press that came to nothing is followed by the reason. */
function KeepButton(props: {
  on: boolean;
  /** While it is on. */
  class?: string;
  title?: string;
  /** Turns it on, or off again; what fails says why in its message. */
  change: () => Promise<void>;
  children: ComponentChildren;
}): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const press = () =>
    props.change().then(
      () => setProblem(null),
      (error: Error) => setProblem(error.message),
    );
  return (
    <>
      <button
        class={props.on && props.class ? `text-button ${props.class}` : 'text-button'}
        type="button"
        aria-pressed={props.on}
        title={props.title}
        onClick={press}
      >
        {props.children}
      </button>
      <Problem text={problem} />
    </>
  );
}

function Problem({ text }: { text: string | null }): VNode {
  return (
    <span class="save-problem" role="alert">
      {text}
    </span>
  );
}
