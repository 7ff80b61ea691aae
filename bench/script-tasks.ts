/** Finds in a trace the tasks of main threads in which the scripts of an extension ran. */
import type { TraceEvent } from './trace';

export const TASK_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

export interface ScriptTask {
  /** Milliseconds that the thread itself worked. */
  worked: number;
  /** Milliseconds on the clock on the wall. */
  lasted: number;
  /** Whether a script was compiled and run for the first time in it. */
  starts: boolean;
}

/** @param origin of the extension's files */
export function scriptTasks(events: readonly TraceEvent[], origin: string): ScriptTask[] {
  const runs = events.filter(
    ({ name, args }) =>
      (name === 'FunctionCall' || name === 'EvaluateScript') && args?.data?.url?.startsWith(`${origin}/`),
  );
  return events
    .filter(({ name }) => name === 'RunTask')
    .map((task) => ({ task, own: runs.filter((run) => isIn(run, task)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ task, own }) => ({
      worked: (task.tdur ?? 0) / 1000,
      lasted: (task.dur ?? 0) / 1000,
      starts: own.some(({ name }) => name === 'EvaluateScript'),
    }));
}

function isIn(run: TraceEvent, task: TraceEvent): boolean {
  return (
    run.pid === task.pid && run.tid === task.tid && run.ts >= task.ts && run.ts < task.ts + (task.dur ?? 0)
  );
}
