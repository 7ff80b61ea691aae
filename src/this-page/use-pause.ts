import { useEffect, useState } from 'preact/hooks';
import { pauseLeft } from '../core/pause';
import { endPause, readPauseEnd, startPause, watchPauseEnd } from '../platform/pause-store';

export interface Pause {
  /** When it ends, in milliseconds since 1970; null where Medigloss is at work. */
  end: number | null;
  /** Whether the last start or end could not be kept. */
  failed: boolean;
  start(): void;
  resume(): void;
}

/** @param stored the end as storage held it before anything was drawn */
export function usePause(stored: number): Pause {
  const [end, setEnd] = useState(stored);
  const [failed, setFailed] = useState(false);
  const left = pauseLeft(end, Date.now());

  useEffect(() => {
    const unwatch = watchPauseEnd(setEnd);
    // It may have changed between that first read and now.
    void readPauseEnd().then(setEnd, () => {});
    return unwatch;
  }, []);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setEnd(0), left);
    return () => clearTimeout(timer);
  }, [end]);

  const keep = (change: Promise<void>) =>
    void change.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return {
    end: left > 0 ? end : null,
    failed,
    start: () => keep(startPause()),
    resume: () => keep(endPause()),
  };
}
