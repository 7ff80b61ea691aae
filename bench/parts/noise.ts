/** How much the same work differs from time to time on this machine: what a difference must exceed to mean something. */
import { cpus, loadavg } from 'node:os';
import type { Part } from '../bench';
import { nothing, withBrowsers } from '../browsers';
import { ordinaryPage } from '../pages';
import { readOnce } from '../read-once';
import { ratios } from '../statistics';
import { takeTurns } from '../take-turns';

export const noise: Part = async (bench) => {
  const { builtIn, samples, server } = bench;
  const url = server.add(ordinaryPage(500, builtIn));
  const { once, again } = await withBrowsers({ bare: nothing() }, ({ bare }) =>
    takeTurns(samples, ['once', 'again'], () => readOnce(bench, bare.browser, 'bareWalk', url, builtIn)),
  );
  const times = (looks: typeof once) => looks.map(({ milliseconds }) => milliseconds);
  const load = loadavg().map((each) => each.toFixed(1));
  return [
    {
      title: `Noise of this machine: ${cpus().length} processors, load ${load.join(', ')}`,
      rows: [
        { name: 'bare walk', unit: 'ms', samples: [...times(once), ...times(again)] },
        { name: 'bare walk ÷ bare walk', unit: 'times', samples: ratios(times(again), times(once)) },
      ],
    },
  ];
};
