/** What stands behind the "#" of the reader's address, and which place of a pack it names. */
import type { Entry, Pack, Section } from '../core/pack/pack';
import { type Standing, standing } from '../ui/outline';

export type Route =
  /** The title page with the contents; at a section where one is named. */
  | { page: 'contents'; section: Section | null }
  /** At a paragraph of it, counted from 1, where one is named that is not the beginning. */
  | { page: 'topic'; standing: Standing; paragraph: number | null }
  | { page: 'term'; entry: Entry }
  | { page: 'a-z'; letter: string | null }
  /** All topics and terms one after another, to read or to print; at a place where one is named. */
  | { page: 'whole'; place: string | null }
  | { page: 'my-terms' }
  /** What is on the page that the reader stands beside. */
  | { page: 'this-page' }
  /** The contents, with what a search has found above them. */
  | { page: 'search'; query: string }
  | { page: 'unknown' };

export const topicAddress = (topic: string): string => `#${topic}`;
export const paragraphAddress = (topic: string, paragraph: number): string =>
  paragraph > 1 ? `#${topic}/${paragraph}` : topicAddress(topic);
export const sectionAddress = (section: string): string => `#${section}`;
export const termAddress = (entry: string): string => `#term/${entry}`;
export const letterAddress = (letter: string): string => `#a-z/${encodeURIComponent(letter)}`;
export const A_TO_Z = '#a-z';
export const MY_TERMS = '#my-terms';
export const THIS_PAGE = '#this-page';
export const WHOLE = '#whole';
/** Without its "#" it is the id of the element there, so that in a PDF file the links of the contents lead somewhere. */
export const wholeAddress = (place: string): string => `${WHOLE}/${place}`;
export const CONTENTS = '#';

/** @param beside whether the reader stands beside a page */
export function readRoute(hash: string, pack: Pack, beside = false): Route {
  const [first = '', second] = hash.replace(/^#/, '').split('/').map(decode);
  if (first === '') return { page: 'contents', section: null };
  if (first === 'a-z') return { page: 'a-z', letter: second || null };
  if (first === 'whole') return { page: 'whole', place: second || null };
  if (first === 'my-terms') return { page: 'my-terms' };
  if (first === 'this-page' && beside) return { page: 'this-page' };
  if (first === 'search') return { page: 'search', query: second ?? '' };
  if (first === 'term') {
    const entry = pack.entries.find(({ id }) => id === second);
    return entry ? { page: 'term', entry } : { page: 'unknown' };
  }
  const topic = standing(pack, first);
  if (topic) return { page: 'topic', standing: topic, paragraph: readParagraph(second, topic) };
  const section = pack.sections.find(({ id }) => id === first);
  return section ? { page: 'contents', section } : { page: 'unknown' };
}

function readParagraph(text: string | undefined, { topic }: Standing): number | null {
  const paragraph = Number(text);
  const isOne = Number.isInteger(paragraph) && paragraph > 1 && paragraph <= topic.paragraphs.length;
  return isOne ? paragraph : null;
}

/** A hash that was typed or cut short may not be decodable. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
