// Work of the relay's own that comes round again and again: never twice at a time, nothing waits for it, and what goes
// wrong in it is told to the log's keeper instead of ending the process.
export interface Repeating {
  /** Begins no more, and resolves when what runs has ended. */
  stop(): Promise<void>;
}

export function startRepeating(
  work: () => Promise<void>,
  everyMs: number,
  failed: (detail: string) => void,
): Repeating {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => failed(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        running = null;
      });
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
