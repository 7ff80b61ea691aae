import type { VNode } from 'preact';
import type { Prose as Runs } from '../core/pack/pack';

export interface TermLinks {
  /** Where a term leads; terms are links then. */
  termHref?: ((entry: string) => string) | undefined;
  /** What a press on a term does; without `termHref` terms are buttons. */
  onTerm?: ((entry: string) => void) | undefined;
}

/** A text whose terms can be followed. Without either way to follow them they are plain text. */
export function Prose({ runs, termHref, onTerm }: TermLinks & { runs: Runs }): VNode {
  return (
    <>
      {runs.map(({ text, entry }) => {
        if (!entry || !(termHref || onTerm)) return text;
        const press = onTerm && (() => onTerm(entry));
        if (termHref) {
          return (
            <a class="term" href={termHref(entry)} onClick={press}>
              {text}
            </a>
          );
        }
        return (
          // biome-ignore lint/a11y/useSemanticElements: a <button> is a box that can't break; its comma would start a line.
          <span
            class="term"
            role="button"
            tabIndex={0}
            onClick={press}
            onKeyDown={press && onPressKeys(press)}
          >
            {text}
          </span>
        );
      })}
    </>
  );
}

/** Enter and Space press a button. */
function onPressKeys(press: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
}
