/** Work in slices, so that the page answers in between; while nobody sees the page, it waits. */

/** Milliseconds of work before the page gets its turn. */
const SLICE = 2;

/** Prioritized Task Scheduling, which TypeScript's DOM library doesn't know yet. */
declare const scheduler: {
  postTask(task: () => void, options: { priority: 'user-visible'; signal: AbortSignal }): Promise<void>;
};

export interface SlicedWork {
  /** The page may have changed since the last slice. */
  before(): void;
  /** Does a little and returns whether there is more. */
  step(): boolean;
  after(): void;
}

/** Works slice by slice until there is nothing left, or `signal` ends it. */
export function inSlices(work: SlicedWork, signal: AbortSignal): void {
  const slice = () => {
    const end = performance.now() + SLICE;
    work.before();
    let more = true;
    while (more && performance.now() < end) more = work.step();
    work.after();
    if (more) next();
  };
  const next = () => whenVisible(() => later(slice, signal), signal);
  next();
}

/** A tab in the background, or a page that is loaded before it is asked for, may never be looked at. */
function whenVisible(act: () => void, signal: AbortSignal): void {
  if (!document.hidden) act();
  // On the window: document.open() takes the listeners of the document away.
  else addEventListener('visibilitychange', () => whenVisible(act, signal), { once: true, signal });
}

/** Calls back once the browser has done what is more urgent, unless `signal` has ended it by then. */
export function later(task: () => void, signal: AbortSignal): void {
  // The promise is refused when the signal ends the task; that is what was asked for.
  scheduler.postTask(task, { priority: 'user-visible', signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
