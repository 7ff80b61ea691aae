import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { useStage, waitUntil } from './stage';

const stage = useStage();

/** Odd ones make pages that are hardly about health, where a few words decide whether others count. */
const SEEDS = [1, 2, 4];
const CHANGES = 2000;
/** Milliseconds after which marks that still differ are taken to stay so. */
const PATIENCE = 10_000;

interface World {
  randomPage: { run(seed: number, changes: number, patience: number): Promise<object | null> };
  outcome?: { difference: object | null };
}

it.each(SEEDS)(
  `after each batch of ${CHANGES} random changes the marks are those of a fresh scan (seed %i)`,
  async (seed) => {
    const page = await stage.open(stage.server.url('random/index.html'));
    // Of a page that changes often only what is near the view is drawn: all of this one is in it.
    await page.setViewport({ width: 1200, height: 12_000 });
    await waitForMarks(page);
    await page.waitForFunction(() => 'randomPage' in window);
    await page.evaluate(
      (...given) => {
        const world = window as unknown as World;
        world.randomPage.run(...given).then(
          (difference) => {
            world.outcome = { difference };
          },
          (error) => {
            world.outcome = { difference: { error: String(error) } };
          },
        );
      },
      seed,
      CHANGES,
      PATIENCE,
    );
    // Asked again and again: frames come and go, and Firefox's driver loses hold of a promise that waits so long.
    const { difference } = await waitUntil(
      'the end of the changes',
      () => page.evaluate(() => (window as unknown as World).outcome).catch(() => undefined),
      50_000,
    );
    expect(difference, `seed ${seed}`).toBe(null);
  },
);
