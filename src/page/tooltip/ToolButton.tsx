import type { ComponentChildren, VNode } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';

/** A button that shows a picture; its name is said, and shown on rest. */
export function ToolButton(props: {
  name: MessageKey;
  /** For a button that stays pressed. */
  pressed?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}): VNode {
  const name = t(props.name);
  return (
    <button
      class="tool"
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
