// The part of the boundary for a teacher's own growth: what is offered because of a class, and what was worked through.
// All of it stays on this tablet.
import type { ClassId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { CoachingOffer, CoachingTopic } from '../school/coaching-offers.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Worked through to its end; no time now; or what was said last is taken back. */
export type CoachingReply = 'done' | 'not-now' | 'offered-again';

export interface CoachingApi {
  /** When each was last worked through, on this tablet; what is missing never was. */
  readCoaching(): Done<CoachingDone>;
  /** One at most; null where the class's data speak for none, and while the teacher wants quiet. */
  readCoachingOffer(id: ClassId): Done<CoachingOffer | null>;
  /** `offered-again` takes a "not now" back. */
  answerCoaching(topic: CoachingTopic, reply: CoachingReply): Done;
}

export type CoachingDone = Readonly<Partial<Record<CoachingTopic, number>>>;
