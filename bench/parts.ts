/** All that is measured, in the order it is printed. */
import type { Part } from './bench';
import { compile } from './parts/compile';
import { firstLook } from './parts/first-look';
import { markJs } from './parts/mark-js';
import { memory } from './parts/memory';
import { mutationStream } from './parts/mutation-stream';
import { noise } from './parts/noise';
import { pageChanges } from './parts/page-changes';
import { pointerRest } from './parts/pointer-rest';
import { popupOpen } from './parts/popup-open';
import { rest } from './parts/rest';
import { scriptSize } from './parts/script-size';
import { search } from './parts/search';
import { slices } from './parts/slices';
import { usualWay } from './parts/usual-way';

export const PARTS = {
  noise,
  'first-look': firstLook,
  slices,
  changes: pageChanges,
  pointer: pointerRest,
  rest,
  stream: mutationStream,
  size: scriptSize,
  memory,
  compile,
  search,
  'popup-open': popupOpen,
  'usual-way': usualWay,
  'mark-js': markJs,
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as PartName[];
