/** Why an occurrence with other senses is marked: the answer to "why is this marked?". */
export type Reason =
  /** Its block holds a term that has no other sense. */
  | { kind: 'term'; entry: string }
  /** Its block holds a word that only texts about health use. */
  | { kind: 'cue'; word: string }
  /** A part of the body with such a word right behind it stands in its block. */
  | { kind: 'beside'; word: string }
  /** Its block holds different words that each say little: parts or complaints of the body, and hints. */
  | { kind: 'together'; entries: string[]; words: string[] }
  /** The heading above it names entries of the pack. */
  | { kind: 'heading'; entries: string[] }
  /** Its section holds different terms that have no other sense. */
  | { kind: 'section'; entries: string[] }
  /** The page holds so many different terms that have no other sense. */
  | { kind: 'page'; entries: string[] };
