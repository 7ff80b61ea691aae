import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { AuthoredPackError, readAuthoredPack } from '../../../content-data/authored-pack';
import { entry, samplePack } from './sample-pack';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes a pack's folder: the sample, with other files added or put in place. */
function packFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  folders.push(folder);
  const { packFile, outline, cues } = samplePack();
  const all = {
    'pack.yaml': stringify(packFile),
    'outline.yaml': stringify(outline),
    'cues.yaml': stringify(cues),
    'entries/knee.yaml': stringify(entry()),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function problemsOf(folder: string): string[] {
  try {
    readAuthoredPack(folder);
    return [];
  } catch (error) {
    if (error instanceof AuthoredPackError) return error.message.split('\n');
    throw error;
  }
}

test('reads pack, outline, entries and figures', () => {
  const pack = readAuthoredPack(packFolder({ 'figures/leg.svg': '<svg/>' }));
  expect(pack.language).toBe('en');
  expect(pack.entries.get('knee')).toEqual(entry());
  expect([...pack.figures]).toEqual([['leg', '<svg/>']]);
});

test('names file and field of everything that breaks the schema, all at once', () => {
  const folder = packFolder({
    'entries/toe.yaml': stringify({ ...entry({ term: '' }), forms: [{ from: 'toes' }] }),
    'entries/foot.yaml': stringify({ ...entry(), colour: 'red' }),
  });
  expect(problemsOf(folder)).toEqual([
    expect.stringMatching(/^entries\/foot\.yaml, colour: /),
    'entries/toe.yaml, term: must not be empty',
    'entries/toe.yaml, forms.0: is a spelling, or {form, plural?, case?, context?}',
  ]);
});

test('tells a file that is no YAML', () => {
  const folder = packFolder({ 'entries/toe.yaml': 'term: [toe' });
  expect(problemsOf(folder)[0]).toMatch(/^entries\/toe\.yaml: is not YAML: .* at line 1/);
});

test('tells a file that is missing', () => {
  const folder = packFolder();
  rmSync(join(folder, 'outline.yaml'));
  expect(problemsOf(folder)).toEqual(['outline.yaml: is missing: a pack needs it.']);
});
