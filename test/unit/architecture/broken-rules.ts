/** Holds files against the rules; each broken rule is one sentence. */
import { EMPTY_NAMES, LAYERS, LONGEST_FILE, MENTIONS, UNREACHABLE, type Unreachable } from './rules';
import { codeOf, type Import, importsOf, type SourceFile } from './source-file';

export function brokenRules(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map((file) => [file.path, importsOf(file, (path) => paths.has(path))] as const),
  );
  return [
    ...files.flatMap(({ path }) => brokenLayer(path, imports.get(path) ?? [])),
    ...files.flatMap(brokenMentions),
    ...UNREACHABLE.flatMap((rule) => reached(rule, imports)),
    ...files.flatMap(brokenShape),
  ];
}

function brokenLayer(path: string, imports: readonly Import[]): string[] {
  const layer = LAYERS.find(({ of }) => covers(of, path));
  if (!layer) return [`${path} is in no layer: say in test/unit/architecture/rules.ts what it may import.`];
  return imports
    .filter(({ target }) => !layer.mayImport.some((allowed) => covers(allowed, target)))
    .map(
      ({ specifier }) =>
        `${path} imports "${specifier}", but ${layer.of} may import only ${layer.mayImport.join(', ')}: ` +
        `${layer.because}.`,
    );
}

function brokenMentions(file: SourceFile): string[] {
  const broken = MENTIONS.filter((rule) =>
    'onlyIn' in rule ? !covers(rule.onlyIn, file.path) : covers(rule.neverIn, file.path),
  ).filter(({ text }) => text.test(codeOf(file)));
  return broken.map((rule) => {
    const where = 'onlyIn' in rule ? `only ${rule.onlyIn} may` : `nothing in ${rule.neverIn} may`;
    return `${file.path} uses ${rule.name}, but ${where}: ${rule.because}.`;
  });
}

/** The shortest way on which a module is drawn in, if there is one. */
function reached({ from, to, because }: Unreachable, imports: ReadonlyMap<string, Import[]>): string[] {
  const ways = [...imports.keys()].filter((path) => covers(from, path)).map((path) => [path]);
  const seen = new Set(ways.flat());
  for (const way of ways) {
    for (const { target, typesOnly } of imports.get(way.at(-1) as string) ?? []) {
      if (typesOnly || seen.has(target)) continue;
      seen.add(target);
      const longer = [...way, target];
      if (covers(to, target))
        return [`${from} must not draw in ${to}, but ${longer.join(' → ')}: ${because}.`];
      ways.push(longer);
    }
  }
  return [];
}

function brokenShape({ path, text }: SourceFile): string[] {
  const broken: string[] = [];
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > LONGEST_FILE) {
    broken.push(
      `${path} has ${lines} lines; what does several things can be several files of at most ${LONGEST_FILE}.`,
    );
  }
  const folder = path
    .split('/')
    .slice(0, -1)
    .find((name) => EMPTY_NAMES.includes(name));
  if (folder) broken.push(`${path} is in a folder named "${folder}": name it after what is in it.`);
  return broken;
}

/** Whether a rule's name stands for a file or package. */
function covers(name: string, path: string): boolean {
  return name.endsWith('/') ? path.startsWith(name) : path === name;
}
