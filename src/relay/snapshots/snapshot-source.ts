// The port of what makes snapshots, as a vault sees it.
import type { LearnerId, SchoolId } from '../../domain/ids.ts';

export interface SnapshotSource {
  /**
   * Brings the snapshots of these learners up to date as far as it is worth it, and says for each up to which place in
   * the order of arrival they cover everything. A learner without one is at 0.
   */
  positions(school: SchoolId, learners: readonly LearnerId[]): Promise<ReadonlyMap<LearnerId, number>>;
  /** As they travel, one for each pack that the learner has practised. */
  encoded(school: SchoolId, learners: ReadonlySet<LearnerId>): Promise<readonly Uint8Array[]>;
  /** Of learners that were erased. */
  forget(school: SchoolId, learners: readonly LearnerId[]): void;
}
