import { parseArgs } from 'node:util';
import { PART_NAMES, type PartName } from './parts';

export const HELP = `npm run bench -- [options]

  --only PART     measure this part alone; may be given more than once.
                  Parts: ${PART_NAMES.join(', ')}
  --pages FOLDER  measure with each .html file of this folder too
  --samples N     so many samples of each number, 9 unless said so
  --dist FOLDER   measure this build of the extension for Chromium instead of a new one
  --help          print this text`;

export interface Options {
  help: boolean;
  parts: readonly PartName[];
  pages: string | undefined;
  samples: number;
  dist: string | undefined;
}

/** @throws with a sentence that names the option and what it can be */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      pages: { type: 'string' },
      samples: { type: 'string', default: '9' },
      dist: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const samples = Number(values.samples);
  if (!Number.isInteger(samples) || samples < 1)
    throw new Error(`--samples is a number, not "${values.samples}".`);
  const { help, pages, dist } = values;
  return { help, parts: values.only?.map(checkPart) ?? PART_NAMES, pages, samples, dist };
}

function checkPart(name: string): PartName {
  const part = PART_NAMES.find((each) => each === name);
  if (part) return part;
  throw new Error(`--only is one of ${PART_NAMES.join(', ')}, not "${name}".`);
}
