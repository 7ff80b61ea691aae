/**
 * All chosen surface forms of a pack, compiled for matching. It is plain data: the background compiles it and
 * puts it into storage, every frame takes it from there.
 */
import * as v from 'valibot';

export const lexiconSchema = v.object({
  /** Entry ids; forms name them by index. */
  entries: v.array(v.string()),
  /**
   * One form a line: its key (see key.ts), a tab, then what it is:
   * an entry's index, with `?` where it needs context, and after a tab the only capitalisation that counts;
   * or `!` for a phrase in which the words mean something else; or `+` for a cue that a text is about health.
   */
  forms: v.string(),
  /** Source of the regular expression that finds candidates: the forms as a trie. */
  pattern: v.string(),
});

export type Lexicon = v.InferOutput<typeof lexiconSchema>;

/** An entry found in a text; offsets are UTF-16 code units, `end` exclusive. */
export interface Occurrence {
  start: number;
  end: number;
  /** Entry id. */
  entry: string;
  /** It counts only if the text around it is about health. */
  needsContext: boolean;
}

/** What a text holds: the occurrences in reading order, and how many health cues stand between them. */
export interface Matches {
  occurrences: Occurrence[];
  cues: number;
}
