// Whose a tablet is, and until when: the last word of the tablet itself. What other tablets say of themselves says
// nothing of this one.
import type { StoredEvent } from './event.ts';
import type { LearnerId, StreamId } from './ids.ts';
import { isKnownEvent } from './parse-event.ts';
import { compareEvents, type Placed } from './time.ts';

export interface Loan {
  readonly learner: LearnerId;
  /** Wall clock; undefined until it is lifted. */
  readonly untilMs: number | undefined;
}

/** The loan of the tablet that wrote these streams; null when it is everybody's. In any order, and more than once. */
export function foldLoan(events: Iterable<StoredEvent>, isOwn: (stream: StreamId) => boolean): Loan | null {
  let last: (Placed & { readonly loan: Loan | null }) | null = null;
  for (const event of events) {
    if (!isKnownEvent(event) || event.type !== 'tablet-lent' || !isOwn(event.stream)) continue;
    if (last !== null && compareEvents(last, event) >= 0) continue;
    const { stream, sequence, hlc, to, untilMs } = event;
    last = { stream, sequence, hlc, loan: to === null ? null : { learner: to, untilMs } };
  }
  return last?.loan ?? null;
}

/** From here on the tablet is asked for. A clock that was set back only makes the loan longer. */
export function isLoanOver({ untilMs }: Pick<Loan, 'untilMs'>, nowMs: number): boolean {
  return untilMs !== undefined && nowMs >= untilMs;
}
