/** Turns a pack as people write it into the pack that the extension ships. */
import type { Matcher } from '../src/core/lexicon/match';
import type { Entry, Pack, Prose, Run, SurfaceForm, Topic } from '../src/core/pack/pack';
import type { AuthoredPack } from './authored-pack';
import { termMatcher } from './check/term-matcher';
import type { EntryFile, OutlineFile, SentenceFile } from './schema';
import { surfaceForms } from './surface-forms';

/** Compiles a pack that has passed all checks: forms with their plurals, terms in texts linked. */
export function compilePack(authored: AuthoredPack): Pack {
  const forms = new Map([...authored.entries].map(([id, entry]) => [id, surfaceForms(entry)]));
  const link = linker(authored);
  const titles = topicTitles(authored.outline);
  return {
    id: authored.id,
    title: authored.packFile.title,
    language: authored.packFile.language,
    reviewed: authored.packFile.reviewed,
    cues: authored.cues,
    introduction: compileTopic(authored.outline.introduction, link),
    sections: authored.outline.sections.map(({ id, title, topics }) => ({
      id,
      title,
      topics: topics.map((topic) => compileTopic(topic, link)),
    })),
    conclusion: compileTopic(authored.outline.conclusion, link),
    entries: [...authored.entries].map(([id, entry]) => compileEntry(id, entry, forms, titles, link)),
    figures: [...authored.figures].map(([id, svg]) => ({
      id,
      title: /<title[^>]*>([^<]*)</.exec(svg)?.[1] ?? id,
      svg,
      entries: [...new Set([...svg.matchAll(/data-entry="([^"]+)"/g)].map((label) => label[1] as string))],
    })),
  };
}

type Link = (sentences: readonly SentenceFile[], own?: string) => Prose;

function compileEntry(
  id: string,
  file: EntryFile,
  forms: ReadonlyMap<string, SurfaceForm[]>,
  titles: ReadonlyMap<string, string>,
  link: Link,
): Entry {
  return {
    id,
    term: file.term,
    ...(file.pronunciation && { pronunciation: file.pronunciation }),
    category: file.category,
    familiarity: file.familiarity,
    ...(file.marked === false && { onPages: false as const }),
    plain: link(file.plain, id),
    more: link(file.more, id),
    ...(file.warning && { warning: file.warning }),
    topics: file.topics.map((topic) => ({ id: topic, title: titles.get(topic) ?? topic })),
    related: file.related,
    ...(file.figure && { figure: file.figure }),
    forms: forms.get(id) ?? [],
    not: file.not,
    ...(file.near && { near: file.near }),
    ...(file.apart && { apart: file.apart }),
  };
}

function compileTopic(file: OutlineFile['introduction'], link: Link): Topic {
  const linked = new Set<string>();
  return {
    id: file.id,
    title: file.title,
    short: file.short,
    paragraphs: file.text
      .split(/\n\s*\n/)
      .map((paragraph) => firstLinksOnly(link([paragraph.replace(/\s+/g, ' ').trim()]), linked)),
    ...(file.figure && { figure: file.figure }),
  };
}

/** Links terms in our own texts. Words that everybody knows are left alone: a link is an offer to explain. */
function linker(authored: AuthoredPack): Link {
  const match = termMatcher(authored);
  const worthALink = (id: string) => authored.entries.get(id)?.familiarity !== 'everyday';
  return (sentences, own) => {
    const prose = sentences.flatMap((sentence, index) => {
      const beyond = typeof sentence !== 'string';
      const text = (index > 0 ? ' ' : '') + (beyond ? sentence.beyond : sentence);
      return runs(text, match, (id) => id !== own && worthALink(id), beyond);
    });
    return firstLinksOnly(prose, new Set());
  };
}

function runs(text: string, match: Matcher, links: (id: string) => boolean, beyond: boolean): Run[] {
  const flag = beyond ? { beyond: true as const } : {};
  const result: Run[] = [];
  let done = 0;
  for (const { start, end, entry } of match(text).occurrences) {
    if (!links(entry)) continue;
    if (start > done) result.push({ text: text.slice(done, start), ...flag });
    result.push({ text: text.slice(start, end), entry, ...flag });
    done = end;
  }
  if (done < text.length) result.push({ text: text.slice(done), ...flag });
  return result;
}

/** Keeps the first link to each entry and joins what is plain text then. */
function firstLinksOnly(prose: Prose, linked: Set<string>): Prose {
  const result: Prose = [];
  for (const { entry, ...run } of prose) {
    const isNew = entry !== undefined && !linked.has(entry);
    if (isNew) linked.add(entry);
    const last = result.at(-1);
    if (isNew) result.push({ ...run, entry });
    else if (last && last.entry === undefined && last.beyond === run.beyond) last.text += run.text;
    else result.push(run);
  }
  return result;
}

function topicTitles(outline: OutlineFile): Map<string, string> {
  const topics = [
    outline.introduction,
    ...outline.sections.flatMap((section) => section.topics),
    outline.conclusion,
  ];
  return new Map(topics.map((topic) => [topic.id, topic.title]));
}
