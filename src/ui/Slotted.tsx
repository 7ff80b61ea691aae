import type { ComponentChild, VNode } from 'preact';

/** Stands in a message where an element goes; give it to `t` as the value. */
export const SLOT = '\ufffc';

/** A translated text with elements in it, in the order in which the text names them. */
export function Slotted({ text, slots }: { text: string; slots: ComponentChild[] }): VNode {
  return <>{text.split(SLOT).flatMap((part, i) => (i === 0 ? [part] : [slots[i - 1], part]))}</>;
}
