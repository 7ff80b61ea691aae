/**
 * Marks the beginning and the end of what is timed. The browser's trace holds with each mark how long the thread had
 * worked by then; see bench/thread-time.ts.
 */
import { END, START } from './stopwatch-marks';

// The first marks of a page take longer than later ones.
for (let i = 0; i < 4; i++) performance.mark('bench warm-up');

export function timed<T>(label: string, work: () => T): T {
  const [start, end] = [START + label, END + label];
  performance.mark(start);
  const result = work();
  performance.mark(end);
  return result;
}
