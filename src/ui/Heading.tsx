import { type ComponentChildren, h, type VNode } from 'preact';

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading of the level that its surroundings ask for; `focusable` lets code move the focus to it. */
export function Heading(props: {
  level: HeadingLevel;
  class?: string;
  id?: string;
  lang?: string;
  focusable?: boolean;
  children: ComponentChildren;
}): VNode {
  const { level, focusable, children, ...rest } = props;
  return h(`h${level}`, { ...rest, ...(focusable && { tabIndex: -1 }) }, children);
}
