/**
 * All chosen surface forms of a pack, compiled for matching. It is plain data: the background compiles it and
 * puts it into storage, every frame takes it from there. It is nothing but long strings, because a frame gets a
 * string as it is, and looks into it only for what a page holds.
 */
import type { Category } from '../pack/pack';

export interface Lexicon {
  /** A line an entry: the name by which forms call it, a tab, its id, a tab, its category; see sorted-lines.ts. */
  entries: string;
  /** Source of a regular expression that finds beginnings of forms; see prefix-pattern.ts. */
  pattern: string;
  /** Stands in its place where there are many forms, else empty; see word-filter.ts. */
  filter: string;
  /** The forms by the words they begin with; see heads.ts. */
  forms: string;
  /** A line for each form with other senses: its key, a tab, the phrases around it; see other-senses.ts. */
  otherSenses: string;
  /** What shows that a text is about health, and which sense a form has; see cues.ts and neighbours.ts. */
  cues: { words: string; parts: string; beside: string; owned: string; neighbours: string };
}

/** An entry found in a text; offsets are UTF-16 code units, `end` exclusive. */
export interface Occurrence {
  start: number;
  end: number;
  /** Entry id. */
  entry: string;
  category: Category;
  /** It counts only if the text around it is about health. */
  needsContext: boolean;
}

/** What a text holds, in reading order. */
export interface Matches {
  occurrences: Occurrence[];
}
