// The part of the boundary about whose the tablet is: lent to one learner, and what guests did on it.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What a guest of this tablet did, and nobody has claimed. */
export interface GuestWork {
  readonly guest: LearnerId;
  readonly startedAtMs: number;
  readonly answers: number;
}

export interface TurnsApi {
  /** Of two at the tablet one leaves; the other one goes on alone in the time that is left. */
  partTurn(leaver: LearnerId): Done;
  /** Who of two did not answer says of it: 3 I think so too, 1 I would say something else. */
  tellSame(value: 1 | 3): Done;
  /** Behind the teacher's door. Without a learner it is everybody's again; without a day, until it is taken back. */
  lendTablet(to: LearnerId | null, untilMs: number | null): Done;
  /** The newest first; of today alone while the teacher's door is shut. */
  readGuestWork(): Done<readonly GuestWork[]>;
  /** It was this learner all the time: from here on the work is theirs, for good. */
  claimGuestWork(guest: LearnerId, learner: LearnerId): Done;
}
