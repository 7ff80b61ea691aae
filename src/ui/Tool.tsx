import type { VNode } from 'preact';

/** A button that shows an icon alone, and says its name. */
export function Tool(props: { label: string; onClick: () => void; children: VNode }): VNode {
  return (
    <button class="tool" type="button" aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
