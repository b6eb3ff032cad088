// The part of the boundary about what has grown: a learner's own garden.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { EarnedBadge } from '../school/badges.ts';
import type { GivenAnswer } from './needs-api.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface GrowingApi {
  /** What the learner has to look back on, as far as this tablet has the log. */
  readGarden(learner: LearnerId): Done<GardenView>;
}

export interface GardenView {
  readonly badges: readonly EarnedBadge[];
  /** Missed a week or more ago, and right without help lately; questions that are gone are left out. */
  readonly thenAndNow: readonly { readonly before: GivenAnswer; readonly now: GivenAnswer }[];
}
