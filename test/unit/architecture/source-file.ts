/** A file of src/, and what it imports. */
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  text: string;
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** A path from the root of the repository, or the name of a package. */
  target: string;
  /** Only types are imported: nothing of it is left in the built script. */
  typesOnly: boolean;
}

interface Written {
  specifier: string;
  typesOnly: boolean;
}

/** What a file imports, types too, and what a style sheet or a page draws in. */
export function importsOf(file: SourceFile, isFile: (path: string) => boolean): Import[] {
  return written(file).map((each) => ({ ...each, target: targetOf(file.path, each.specifier, isFile) }));
}

/** The code without its comments, which may speak of anything. */
export function codeOf({ path, text }: SourceFile): string {
  if (!/\.tsx?$/.test(path)) return text;
  let code = text;
  for (const { start, end } of parseSync(path, text).comments) {
    code = code.slice(0, start) + ' '.repeat(end - start) + code.slice(end);
  }
  return code;
}

function written({ path, text }: SourceFile): Written[] {
  if (path.endsWith('.css')) return named(text, /@import\s+(?:url\()?["']([^"']+)["']/g);
  // An address that begins with a slash names a file of public/.
  if (path.endsWith('.html')) return named(text, /\s(?:src|href)="([^"/][^"]*)"/g);
  return inScript(path, text);
}

function named(text: string, pattern: RegExp): Written[] {
  return [...text.matchAll(pattern)].map((match) => ({ specifier: match[1] as string, typesOnly: false }));
}

function inScript(path: string, text: string): Written[] {
  const { program, errors } = parseSync(path, text);
  const error = errors[0];
  if (error) throw new Error(`${path} can't be read: ${error.message}`);
  const found: Written[] = [];
  const take = (source: { value?: unknown } | null, typesOnly: boolean) => {
    if (typeof source?.value === 'string') found.push({ specifier: source.value, typesOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => take(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => take(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => take(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => take(node.source as { value?: unknown }, false),
    TSImportType: (node) => take(node.source, true),
  }).visit(program);
  return found;
}

function targetOf(from: string, specifier: string, isFile: (path: string) => boolean): string {
  // A style sheet and a page name their neighbours without "./" too.
  const isPath = specifier.startsWith('.') || !/\.tsx?$/.test(from);
  if (!isPath) return packageOf(specifier);
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  return ['', '.ts', '.tsx'].map((ending) => path + ending).find(isFile) ?? path;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
