/** Where the texts of an authored pack stand: what the rules walk over. */
import type { AuthoredPack } from '../authored-pack';
import type { EntryFile, OutlineFile, SentenceFile } from '../schema';

export type TopicFile = OutlineFile['introduction'];

/** The words of a sentence, whether the document says it or not. */
export function wordsOf(sentence: SentenceFile): string {
  return typeof sentence === 'string' ? sentence : sentence.beyond;
}

/** Several sentences as one running text. */
export function proseOf(sentences: readonly SentenceFile[]): string {
  return sentences.map(wordsOf).join(' ');
}

/** All topics of the outline in reading order, introduction and conclusion included. */
export function topicsOf(outline: OutlineFile): TopicFile[] {
  return [outline.introduction, ...outline.sections.flatMap((section) => section.topics), outline.conclusion];
}

/** All entries with the file each stands in. */
export function entriesOf(pack: AuthoredPack): { id: string; entry: EntryFile; file: string }[] {
  return [...pack.entries].map(([id, entry]) => ({ id, entry, file: `entries/${id}.yaml` }));
}

/** Whether pages are searched for an entry. The others only help to read our own texts and figures. */
export function isMarked(entry: EntryFile): boolean {
  return entry.marked !== false;
}

/** A word, with the apostrophes and hyphens inside it. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many sentences a text has: stops at the end of a word, before a space, a closing quote or the end. */
export function sentencesIn(text: string): number {
  return text.match(/[.!?]+(?=[”"’)]*(?:\s|$))/g)?.length ?? 0;
}
