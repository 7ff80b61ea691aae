/** All that is measured, in the order it is printed. */
import type { Part } from './bench';
import { firstLook } from './parts/first-look';
import { mutationStream } from './parts/mutation-stream';
import { noise } from './parts/noise';
import { pageChanges } from './parts/page-changes';
import { pointerRest } from './parts/pointer-rest';
import { scriptSize } from './parts/script-size';

export const PARTS = {
  noise,
  'first-look': firstLook,
  changes: pageChanges,
  pointer: pointerRest,
  stream: mutationStream,
  size: scriptSize,
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;

export const PART_NAMES = Object.keys(PARTS) as PartName[];
