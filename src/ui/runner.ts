// How a command to the worker runs as seen from the screen. `run` is for what a person waits for (`busy` while it
// runs), `report` for what goes on behind. Both tell failure.
import type { Signal } from '@preact/signals';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

export type Run = <T>(command: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

/** Whoever waits longer than this is shown that something runs. */
const BRIEF_MS = 250;

export interface Runner {
  readonly run: Run;
  /** As `run`, but the screen is locked only if it lasts: on a slow tablet the lock's frame delays what comes. */
  readonly runBriefly: Run;
  readonly report: Run;
  /** As `run`, but one kind of failure is no news. */
  readonly runQuietly: <T>(
    command: Promise<Result<T, Problem>>,
    expected: Problem['code'],
  ) => Promise<Result<T, Problem>>;
}

export function createRunner(signals: {
  readonly busy: Signal<boolean>;
  readonly problem: Signal<Problem | null>;
}): Runner {
  let running = 0;
  const report: Run = async (command) => {
    signals.problem.value = null;
    const result = await command;
    if (!result.ok) signals.problem.value = result.problem;
    return result;
  };
  const run: Run = async (command) => {
    running += 1;
    signals.busy.value = true;
    const result = await report(command);
    running -= 1;
    signals.busy.value = running > 0;
    return result;
  };
  return {
    run,
    runBriefly: async (command) => {
      const lock = { on: false };
      const timer = setTimeout(() => {
        lock.on = true;
        running += 1;
        signals.busy.value = true;
      }, BRIEF_MS);
      const result = await report(command);
      clearTimeout(timer);
      if (lock.on) running -= 1;
      if (lock.on) signals.busy.value = running > 0;
      return result;
    },
    report,
    runQuietly: async (command, expected) => {
      const result = await run(command);
      if (signals.problem.peek()?.code === expected) signals.problem.value = null;
      return result;
    },
  };
}
