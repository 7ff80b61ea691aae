/** Keeps a text that is being typed. */
export interface TypedKeeper {
  /** Takes what the field holds now. */
  typed(text: string): void;
  /** Keeps what waits, at once: the page may be closing. */
  flush(): void;
}

/**
 * One write at a time: what is typed while one is under way waits for its end, and only the last of it is written. So
 * quick typing costs few writes, and nothing waits for a clock that may not strike before the page is closed.
 */
export function keepTyped(write: (text: string) => Promise<void>): TypedKeeper {
  let writing = false;
  let waiting: string | null = null;
  const writeWaiting = async () => {
    writing = true;
    while (waiting !== null) {
      const text = waiting;
      waiting = null;
      await write(text);
    }
    writing = false;
  };
  return {
    typed(text) {
      waiting = text;
      if (!writing) void writeWaiting();
    },
    flush() {
      if (waiting === null) return;
      void write(waiting);
      waiting = null;
    },
  };
}
