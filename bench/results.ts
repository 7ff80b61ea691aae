/** What is measured: rows of samples, with the goal for their median where there is one. */
import { median } from './statistics';

export type Unit = 'ms' | 'times' | 'KB' | 'MB' | 'files';

export type Goal = { atMost: number } | { atLeast: number };

export interface Row {
  name: string;
  unit: Unit;
  /** All of them, in the order they were taken. */
  samples: number[];
  goal?: Goal;
  /** What helps to understand the number. */
  note?: string;
}

export interface Section {
  title: string;
  rows: Row[];
  /** Why nothing, or not all, could be measured. */
  failure?: string;
}

export interface Results {
  /** The browser, as it calls itself. */
  product: string;
  samples: number;
  sections: Section[];
}

export function isMet({ samples, goal }: Row): boolean | undefined {
  if (!goal) return undefined;
  return 'atMost' in goal ? median(samples) <= goal.atMost : median(samples) >= goal.atLeast;
}
