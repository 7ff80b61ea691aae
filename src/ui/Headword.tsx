import type { ComponentChildren, VNode } from 'preact';
import type { ShownEntry } from '../core/pack/pack';
import { categoryName } from './category-names';
import { Heading, type HeadingLevel } from './Heading';

/** The word, how to say it, what kind of word it is; `tools` stand at the end of the line. */
export function Headword(props: {
  entry: Pick<ShownEntry, 'term' | 'pronunciation' | 'category'>;
  /** BCP 47 language of the entry. */
  language: string;
  level: HeadingLevel;
  /** For aria-labelledby of whatever holds the card. */
  id?: string | undefined;
  tools?: ComponentChildren;
}): VNode {
  const { term, pronunciation, category } = props.entry;
  return (
    <header class="headword">
      <div>
        <Heading
          level={props.level}
          class="headword-term"
          lang={props.language}
          focusable
          {...(props.id && { id: props.id })}
        >
          {term}
        </Heading>
        <p class="headword-say">
          {pronunciation && <span lang={props.language}>{pronunciation}</span>}
          <i>{categoryName(category)}</i>
        </p>
      </div>
      {props.tools && <div class="headword-tools">{props.tools}</div>}
    </header>
  );
}
