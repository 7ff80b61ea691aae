/**
 * How far a reader has come in the guide: a topic, and the paragraph of it that stood at the top of the view. A paragraph
 * and no distance, so that the place holds with another text size, another width, on another screen.
 */
import * as v from 'valibot';

const placeSchema = v.object({
  topic: v.string(),
  /** Counted from 1, which is also the beginning of the topic. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type ReadingPlace = v.InferOutput<typeof placeSchema>;

/** @returns null where nothing was kept, or something damaged */
export function parseReadingPlace(kept: string | null): ReadingPlace | null {
  if (kept === null) return null;
  try {
    return v.parse(placeSchema, JSON.parse(kept));
  } catch {
    return null;
  }
}

/**
 * @param ends where each paragraph ends in the view, from the first one on
 * @param top where the view begins to be readable
 * @returns the number of the first paragraph that has not gone by; after all of them that of the last
 */
export function paragraphAtTop(ends: readonly number[], top: number): number {
  const at = ends.findIndex((end) => end > top);
  return at < 0 ? Math.max(ends.length, 1) : at + 1;
}
