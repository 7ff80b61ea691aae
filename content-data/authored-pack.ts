/**
 * Reads a pack's folder as people wrote it: every file parsed and held against its schema, nothing compiled yet.
 * All schema problems are collected before anything is thrown, so one run shows everything there is to mend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { formatProblem, type Problem } from './problem';
import {
  type CuesFile,
  cuesFileSchema,
  type EntryFile,
  entryFileSchema,
  type OutlineFile,
  outlineFileSchema,
  type PackFile,
  packFileSchema,
} from './schema';

/** A pack's folder, parsed: what the checks read and the compiler compiles. */
export interface AuthoredPack {
  /** The name of the folder. */
  id: string;
  packFile: PackFile;
  outline: OutlineFile;
  cues: CuesFile;
  /** By id, which is the file's name without `.yaml`; in the order of the alphabet. */
  entries: Map<string, EntryFile>;
  /** SVG source by id, which is the file's name without `.svg`. */
  figures: Map<string, string>;
  /** BCP 47 language tag of the texts, from `pack.yaml`. */
  language: string;
}

/** Thrown by {@link readAuthoredPack}: the message lists every problem, one a line. */
export class AuthoredPackError extends Error {
  override name = 'AuthoredPackError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/**
 * Reads and parses a pack's folder.
 * @throws {AuthoredPackError} naming file, entry and field of everything that does not follow the schema
 */
export function readAuthoredPack(folder: string): AuthoredPack {
  const problems: Problem[] = [];
  const packFile = readYaml(folder, 'pack.yaml', packFileSchema, problems);
  const outline = readYaml(folder, 'outline.yaml', outlineFileSchema, problems);
  const cues = readYaml(folder, 'cues.yaml', cuesFileSchema, problems);
  const entries = new Map<string, EntryFile>();
  for (const name of filesIn(join(folder, 'entries'), '.yaml')) {
    const id = basename(name, '.yaml');
    const entry = readYaml(folder, `entries/${name}`, entryFileSchema, problems, id);
    if (entry) entries.set(id, entry);
  }
  const figures = new Map<string, string>();
  for (const name of filesIn(join(folder, 'figures'), '.svg')) {
    figures.set(basename(name, '.svg'), readFileSync(join(folder, 'figures', name), 'utf8'));
  }
  if (!packFile || !outline || !cues || problems.length > 0) throw new AuthoredPackError(problems);
  return { id: basename(folder), packFile, outline, cues, entries, figures, language: packFile.language };
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function readYaml<const Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
  problems: Problem[],
  entry?: string,
): v.InferOutput<Schema> | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) {
    problems.push({ file, message: 'is missing: a pack needs it.' });
    return undefined;
  }
  const document = parseDocument(readFileSync(path, 'utf8'));
  const notes = [...document.errors, ...document.warnings];
  if (notes.length > 0) {
    for (const note of notes) problems.push({ file, entry, message: `is not YAML: ${note.message}` });
    return undefined;
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    problems.push({ file, entry, field: v.getDotPath(issue) ?? undefined, message: issue.message });
  }
  return undefined;
}
