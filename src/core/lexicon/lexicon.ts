/**
 * All chosen surface forms of a pack, compiled for matching. It is plain data: the background compiles it and
 * puts it into storage, every frame takes it from there. The long parts are strings of lines, because a frame
 * gets a string as it is, and reads a line only when a page holds what it is about.
 */
import * as v from 'valibot';
import { CATEGORIES, type Category } from '../pack/pack';

export const lexiconSchema = v.object({
  /** Entry ids; forms name them by index. */
  entries: v.array(v.string()),
  /** The kind of thing each entry explains. */
  categories: v.array(v.picklist(CATEGORIES)),
  /** Source of the regular expression that finds beginnings of forms in a text of small letters. */
  pattern: v.string(),
  /** The forms by their beginnings; see beginnings.ts and meaning.ts. */
  forms: v.string(),
  /** One a line: a form's key, a tab, what stands before it, a tab, what stands behind it in another sense. */
  otherSenses: v.string(),
  /** What shows that a text is about health, and which sense a form has; see cues.ts and neighbours.ts. */
  cues: v.object({
    words: v.string(),
    parts: v.string(),
    beside: v.string(),
    owned: v.string(),
    neighbours: v.string(),
  }),
});

export type Lexicon = v.InferOutput<typeof lexiconSchema>;

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
