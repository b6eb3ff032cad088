// A learner's events for a fold that may go on from where a snapshot left it, without the answers on paper that do not
// count. A word on paper may take the place of one that is in the snapshot, or of one before it in the same log: then all
// is read and folded anew. That is rare, and costs what a learner without a snapshot costs.
import type { EventLog, EventPlace } from '../device-store/event-log.ts';
import type { StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { isPaperWord, paperKey, withStandingPaper } from '../domain/on-paper.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';

export interface Folding {
  readonly learner: LearnerId;
  /** Where a snapshot stands, and how many events are in it; null to fold all. */
  readonly from: { readonly through: EventPlace; readonly count: number } | null;
  readonly apply: (event: StoredEvent) => void;
  /** Also what does not count, as for a fold that asks what is here. */
  readonly everyWord?: true;
  /** Forgets all that was applied, and the snapshot. */
  readonly restart: () => void;
}

/** How far the fold goes now. */
export interface Folded {
  readonly through: EventPlace | null;
  readonly count: number;
  /** A word on paper had all of it read again. */
  readonly anew: boolean;
}

export async function foldStanding(
  log: Pick<EventLog, 'read'>,
  { learner, from, apply, everyWord, restart }: Folding,
): Promise<Result<Folded, Problem>> {
  const asked = new Set<string>();
  const moves = (event: StoredEvent): boolean => {
    if (everyWord || !isPaperWord(event)) return false;
    if (from !== null || event.type !== 'answered' || asked.has(paperKey(event))) return true;
    asked.add(paperKey(event));
    return false;
  };
  let isMoved = false;
  let through = from?.through ?? null;
  const read = await log.read(from ? { learner, after: from.through } : { learner }, (batch) => {
    isMoved ||= batch.some(moves);
    if (!isMoved) for (const event of batch) apply(event);
    through = batch.at(-1) ?? through;
  });
  if (!read.ok) return read;
  if (!isMoved) return ok({ through, count: (from?.count ?? 0) + read.value, anew: false });
  const events: StoredEvent[] = [];
  const all = await log.read({ learner }, (batch) => void events.push(...batch));
  if (!all.ok) return all;
  restart();
  for (const event of withStandingPaper(events)) apply(event);
  return ok({ through: events.at(-1) ?? null, count: all.value, anew: true });
}
