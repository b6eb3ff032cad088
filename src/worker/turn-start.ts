// A turn begins: of whom, and for how long.
import type { LearnerId } from '../domain/ids.ts';
import type { Feeling } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Learner } from '../domain/roster.ts';
import type { Core } from './core.ts';
import { minutesOf } from './turn-minutes.ts';

/** `beside`: a second learner at the same tablet. The longer of two turns counts. `feeling`: of who is alone, as it was said. */
export async function startTurn(
  core: Core,
  id: LearnerId,
  beside?: LearnerId,
  feeling?: Feeling,
): Promise<Result<null, Problem>> {
  const { classes, learners } = await core.school.roster();
  const learner = learners.get(id);
  const other = beside === undefined ? null : (learners.get(beside) ?? null);
  const sits = beside === undefined || (await maySit(core, learner, other));
  if (!learner || !sits || refused(learner, other)) return fail<Problem>({ code: 'roster/unknown-learner' });
  const own = learner.class === undefined ? undefined : classes.get(learner.class);
  const minutes = Math.max(...[learner, other ?? learner].map((one) => minutesOf({ classes }, one)));
  const asked = other === null ? feeling : undefined;
  const started = await core.practice.start(learner.id, own?.id ?? null, minutes, other?.id, asked);
  core.cards.forgetTurns(learner.id, ...(other ? [other.id] : []));
  if (started.ok && own && other === null) await followGoal(core, learner.id);
  return started;
}

const loadGoals = () => import('./todays-goal.ts');

/** Who has chosen today what is to grow is not asked once more what comes next. */
async function followGoal(core: Core, learner: LearnerId): Promise<void> {
  const goal = await (await loadGoals()).beginToday(core, learner);
  const phase = (await core.turn.current())?.record.phase;
  const wanted = goal?.own && goal.goal.kind === 'grow' ? goal.goal.skills[0] : undefined;
  if (phase?.type !== 'offer' || phase.pack !== goal?.goal.pack) return;
  if (phase.offers.some(({ skill }) => skill === wanted)) await core.practice.choose(wanted ?? null);
}

/** Where a family said no, no answer is recorded under the name. */
function refused(...learners: readonly (Learner | null)[]): boolean {
  return learners.some((one) => one?.consents.practice === 'refused');
}

/** Two of one class; nobody sits beside a guest, who is nobody, and a tablet that is lent is one child's. */
async function maySit({ lending }: Core, one: Learner | undefined, other: Learner | null): Promise<boolean> {
  if (!one || !other || one.id === other.id || one.class === undefined) return false;
  return one.class === other.class && (await lending.loan()) === null;
}
