import type { MeasuredLexicon } from './lexicons';
import type { PageServer } from './page-server';
import type { MeasuredPage } from './pages';
import type { Section } from './results';

/** What each part of the benchmark is given. */
export interface Bench {
  /** The built extension. */
  extensionDir: string;
  /** So many of each number. */
  samples: number;
  /** Pages from outside; their numbers are put together, so each gets fewer samples. */
  savedPages: readonly MeasuredPage[];
  builtIn: MeasuredLexicon;
  server: PageServer;
  /** in-page/main.ts, bundled. */
  script: string;
}

/** Measures one thing. */
export type Part = (bench: Bench) => Promise<Section[]>;

/** A part of the samples, for what takes long; three at least, so that there is a middle. */
export function someOf({ samples }: Bench, divisor: number): number {
  return Math.min(samples, Math.max(3, Math.ceil(samples / divisor)));
}
