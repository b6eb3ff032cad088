// Lets go, school by school, of what has waited here too long: chunks whose writer nobody admitted, words whose rest
// never came. None of it was ever called held, so that whoever brought it has it still.
import type { Log } from '../log.ts';
import { type Repeating, startRepeating } from '../repeating.ts';
import type { RelayStore } from '../store/relay-store.ts';

export interface LettingGoParts {
  readonly store: Pick<RelayStore, 'schools' | 'dropOverdue'>;
  readonly log: Log;
  readonly nowMs: () => number;
}

/** What is let go waited for weeks: some hours more are nothing, and each look writes. */
const LOOK_MS = 6 * 60 * 60_000;

export function startLettingGo({ store, log, nowMs }: LettingGoParts, lookMs = LOOK_MS): Repeating {
  const look = async (): Promise<void> => {
    const gone = { chunks: 0, beginnings: 0 };
    for (const { school } of await store.schools()) {
      const { chunks, beginnings } = await store.dropOverdue(school, nowMs());
      gone.chunks += chunks;
      gone.beginnings += beginnings;
    }
    if (gone.chunks + gone.beginnings > 0) log.info('let-go', gone);
  };
  return startRepeating(look, lookMs, (detail) => log.warn('letting-go-failed', { detail }));
}
