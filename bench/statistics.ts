/** Numbers that say something about samples that scatter. */

export interface Spread {
  median: number;
  /** A quarter of the samples lies below, a quarter above. */
  lower: number;
  upper: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  return { median: quantile(samples, 0.5), lower: quantile(samples, 0.25), upper: quantile(samples, 0.75) };
}

/** The ratio of each pair, so that what slows both down at the same time falls out. */
export function ratios(samples: readonly number[], base: readonly number[]): number[] {
  return samples.map((sample, index) => sample / (base[index] as number));
}

/** The value that so great a part of the samples, from 0 to 1, lies below. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}
