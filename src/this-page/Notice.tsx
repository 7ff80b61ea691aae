import type { ComponentChildren, VNode } from 'preact';
import { type MessageKey, t } from '../platform/i18n';

/** What is so, and below it what can be done. */
export function Notice(props: {
  name: string;
  text: MessageKey;
  /** Goes on in the line of the text. */
  after?: VNode;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="notice">
      <h2 class="notice-name">{props.name}</h2>
      <p>
        {t(props.text)} {props.after}
      </p>
      {props.children}
    </div>
  );
}
