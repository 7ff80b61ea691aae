/** The outline as one line of topics, in the order in which it is read. */
import type { Pack, Section, Topic } from '../core/pack/pack';

export interface Place {
  topic: Topic;
  /** Null for the introduction and the conclusion. */
  section: Section | null;
  /** The section's number, from 1. */
  number: number | null;
}

export function places(pack: Pack): Place[] {
  return [
    { topic: pack.introduction, section: null, number: null },
    ...pack.sections.flatMap((section, i) =>
      section.topics.map((topic) => ({ topic, section, number: i + 1 })),
    ),
    { topic: pack.conclusion, section: null, number: null },
  ];
}

export interface Standing extends Place {
  previous: Topic | null;
  next: Topic | null;
}

/** A topic with what stands before and after it, or null where the pack has no such topic. */
export function standing(pack: Pack, id: string): Standing | null {
  const line = places(pack);
  const at = line.findIndex(({ topic }) => topic.id === id);
  const place = line[at];
  if (!place) return null;
  return { ...place, previous: line[at - 1]?.topic ?? null, next: line[at + 1]?.topic ?? null };
}
