import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pack, Section, Topic } from '../core/pack/pack';
import { Heading, type HeadingLevel } from './Heading';
import { ChevronDown, ChevronUp } from './icons';
import { makeRowKeys } from './row-keys';

export interface OutlineTreeProps {
  pack: Pack;
  label: string;
  openSections: ReadonlySet<string>;
  onToggle: (section: string) => void;
  /** Makes each section's title a heading of this level: where the outline holds texts, not only links. */
  sectionLevel?: HeadingLevel;
  /** Draws one topic: a link, or a row that opens in place; on top are introduction and conclusion. */
  row: (topic: Topic, onTop: boolean) => VNode;
}

/** The whole outline: sections that open on their topics, between introduction and conclusion. */
export function OutlineTree({
  pack,
  label,
  openSections,
  onToggle,
  sectionLevel,
  row,
}: OutlineTreeProps): VNode {
  const onKeyDown = useMemo(makeRowKeys, []);
  return (
    <ul class="outline" aria-label={label} onKeyDown={onKeyDown}>
      <li>{row(pack.introduction, true)}</li>
      {pack.sections.map((section, i) => (
        <SectionItem
          section={section}
          language={pack.language}
          number={i + 1}
          open={openSections.has(section.id)}
          onToggle={() => onToggle(section.id)}
          level={sectionLevel}
          row={row}
        />
      ))}
      <li>{row(pack.conclusion, true)}</li>
    </ul>
  );
}

function SectionItem(props: {
  section: Section;
  language: string;
  number: number;
  open: boolean;
  onToggle: () => void;
  level: HeadingLevel | undefined;
  row: OutlineTreeProps['row'];
}): VNode {
  const { section, open } = props;
  const listId = `section-${section.id}`;
  const title = (
    <button
      class="outline-row"
      type="button"
      aria-expanded={open}
      aria-controls={open ? listId : undefined}
      onClick={props.onToggle}
    >
      <span class="outline-number">{props.number}</span>
      <span class="outline-title" lang={props.language}>
        {section.title}
      </span>
      {open ? <ChevronUp /> : <ChevronDown />}
    </button>
  );
  return (
    <li class="outline-section">
      {props.level ? <Heading level={props.level}>{title}</Heading> : title}
      {open && (
        <ul id={listId}>
          {section.topics.map((topic) => (
            <li>{props.row(topic, false)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
