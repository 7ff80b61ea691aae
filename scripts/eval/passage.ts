/** Labelled passages, one a line of JSON. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Occurrence } from '../../src/core/lexicon/lexicon';
import type { Detector } from './detect';

const spanSchema = v.object({
  /** Offsets in code points, `end` exclusive. */
  start: v.number(),
  end: v.number(),
  entry: v.string(),
  tier: v.string(),
  optional: v.optional(v.boolean(), false),
});

const passageSchema = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  spans: v.array(spanSchema),
});

export type Span = v.InferOutput<typeof spanSchema>;
export type Passage = v.InferOutput<typeof passageSchema>;

/**
 * Reads a file of passages; offsets come back as UTF-16 code units.
 * @throws naming file and line of what doesn't fit
 */
export function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [readPassage(line, `${file}:${index + 1}`)] : []));
}

function readPassage(line: string, place: string): Passage {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), passageSchema), line);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`${place}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  }
  const passage = result.output;
  const units = [0];
  for (const character of passage.text) units.push((units.at(-1) as number) + character.length);
  const spans = passage.spans.map((span) => ({
    ...span,
    start: units[span.start] ?? passage.text.length,
    end: units[span.end] ?? passage.text.length,
  }));
  return { ...passage, spans };
}

/** What would be marked in a passage that is a page of its own; its lines are blocks of one section. */
export function marksIn({ text }: Passage, detect: Detector): Occurrence[] {
  const lines = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
    text: line,
    at: index,
    section: null,
    isHeading: false,
  }));
  return detect(lines).map(({ block, occurrence }) => ({
    ...occurrence,
    start: block.at + occurrence.start,
    end: block.at + occurrence.end,
  }));
}
