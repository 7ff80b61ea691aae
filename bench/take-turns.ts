/**
 * Takes samples of different kinds in turns, so that what slows the machine down for a while slows down all of them.
 * Every second round goes backwards: none is always the one behind another.
 */
export async function takeTurns<Kind extends string, Sample>(
  rounds: number,
  kinds: readonly Kind[],
  take: (kind: Kind) => Promise<Sample>,
): Promise<Record<Kind, Sample[]>> {
  const samples = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, Sample[]>;
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) samples[kind].push(await take(kind));
  }
  return samples;
}
