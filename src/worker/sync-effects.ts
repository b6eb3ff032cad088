// What follows from what came in: learners are erased, a revoked device's later words are folded no more, and what was
// made of the old events is made anew. A running turn goes on; its learner is caught up at the next question.
import { dropDisbelieved } from '../device-store/disbelieving.ts';
import { learnersToErase } from '../device-store/erased-learners.ts';
import type { StoredEvent } from '../domain/event.ts';
import { type LearnerId, parseLearnerId } from '../domain/ids.ts';
import { NO_TRUST, type Trust } from '../domain/trust.ts';
import { forgetInGroups } from './made-groups.ts';
import type { SyncGround } from './sync-ground.ts';
import { forgetToday } from './todays-goal.ts';

export interface Effects {
  readonly trust: Trust;
  readonly added: number;
  /** Learners whose folds are not what they were. */
  readonly learners: readonly LearnerId[];
  readonly answers: number;
  readonly erased: readonly LearnerId[];
}

/** Done twice it changes nothing; called after every coming-in and once when syncing is loaded. */
export async function settleEffects(ground: SyncGround, added: readonly StoredEvent[]): Promise<Effects> {
  const { core, vault } = ground;
  const { database, log } = core.stores;
  const folded = await vault.trust();
  const trust = folded.ok ? folded.value : NO_TRUST;
  const erased = await learnersToErase(database, log, trust);
  for (const learner of erased) await eraseHere(ground, learner);
  const dropped = await dropDisbelieved(database, trust);
  const learners = learnersIn(added);
  core.states.forget(ground.takeCarried());
  if (added.length > 0 || erased.length > 0 || dropped) {
    if (dropped) core.school.forget();
    else core.school.reload();
    core.cards.forgetTurns();
    // Whose events were dropped nobody has counted, and whoever is one learner now was two: all are folded anew.
    const isMerged = added.some(({ type }) => type === 'learner-merged');
    core.states.forget(dropped || isMerged ? undefined : [...learners, ...erased]);
  }
  return {
    trust,
    added: added.length,
    learners,
    answers: added.filter(({ type }) => type === 'answered').length,
    erased,
  };
}

/**
 * Also the turn under way, if it is this learner's, or the place beside another one, a question that was left, since a draft of an answer is a trace too,
 * and a place in a group. The log comes last: a kill in between lets all of it be done again.
 */
async function eraseHere({ core, vault }: SyncGround, learner: LearnerId): Promise<void> {
  const { turn, stores, kept } = core;
  await turn.inTurn(async () => {
    await turn.forget(learner);
    await kept.forget(learner);
  });
  await forgetToday(core, learner);
  await forgetInGroups(core, learner);
  const gone = await vault.erase(learner);
  if (gone.ok) await stores.snapshots.forget(learner);
}

function learnersIn(events: readonly StoredEvent[]): readonly LearnerId[] {
  const learners = new Set<LearnerId>();
  for (const event of events) {
    const learner = 'learner' in event ? parseLearnerId(event.learner) : null;
    if (learner?.ok) learners.add(learner.value);
  }
  return [...learners];
}
