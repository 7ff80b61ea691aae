import type { VNode } from 'preact';

/** A switch that names itself by another element. */
export function Switch(props: { on: boolean; labelledBy: string; onChange: (on: boolean) => void }): VNode {
  return (
    <button
      class="switch"
      type="button"
      role="switch"
      aria-checked={props.on}
      aria-labelledby={props.labelledBy}
      onClick={() => props.onChange(!props.on)}
    />
  );
}
