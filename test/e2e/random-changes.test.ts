import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browsers/inspect';
import { useStage } from './stage';

const stage = useStage();

/** Odd ones make pages that are hardly about health, where a few words decide whether others count. */
const SEEDS = [1, 2, 3, 4];
const CHANGES = 2000;
/** Milliseconds after which marks that still differ are taken to stay so. */
const PATIENCE = 10_000;

interface RandomPage {
  run(seed: number, changes: number, patience: number): Promise<object | null>;
}

it.each(SEEDS)(
  `after each batch of ${CHANGES} random changes the marks are those of a fresh scan (seed %i)`,
  async (seed) => {
    const page = await stage.open(stage.server.url('random/index.html'));
    await waitForMarks(page);
    await page.waitForFunction(() => 'randomPage' in window);
    const difference = await page.evaluate(
      (...given) => (window as unknown as { randomPage: RandomPage }).randomPage.run(...given),
      seed,
      CHANGES,
      PATIENCE,
    );
    expect(difference, `seed ${seed}`).toBe(null);
  },
);
