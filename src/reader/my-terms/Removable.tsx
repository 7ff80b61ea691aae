import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** A row that says, once it is removed, that it is, and can be brought back until the reader leaves the page. */
export function Removable(props: {
  removed: boolean;
  /** What is said in its place. */
  gone: string;
  onUndo: () => void;
  children: ComponentChildren;
}): VNode {
  const { removed } = props;
  const row = useRef<HTMLLIElement>(null);
  const before = useRef(removed);
  useEffect(() => {
    // The button that was pressed went with what it stood in.
    if (before.current !== removed) row.current?.querySelector('button')?.focus();
    before.current = removed;
  }, [removed]);
  return (
    <li class="my-row" ref={row}>
      {removed ? (
        <p class="my-gone" role="status">
          {props.gone}
          <button class="text-button" type="button" onClick={props.onUndo}>
            {t('undo')}
          </button>
        </p>
      ) : (
        props.children
      )}
    </li>
  );
}
