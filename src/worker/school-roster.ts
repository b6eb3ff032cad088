// A learner who moves, was entered twice, leaves for good, or of whom a teacher writes something down.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import { toMergesAgain } from '../domain/merges-alone.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { allIdsOf, canonicalLearner } from '../domain/roster.ts';
import type { LearnerStates } from './learner-states.ts';
import type { School } from './school.ts';
import { append, mayTeach, readMember, type SchoolGround } from './school-standing.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

const LONGEST_NOTE = 2_000;

export interface RosterGround extends SchoolGround {
  readonly school: Pick<School, 'roster' | 'setLearner' | 'reload'>;
  readonly states: Pick<LearnerStates, 'forget'>;
}

/** Problems: roster/unknown-learner, roster/unknown-class. */
export async function moveLearner({ school }: RosterGround, learner: LearnerId, to: ClassId): Done {
  const roster = await school.roster();
  return school.setLearner(canonicalLearner(roster, learner), { class: to });
}

/** Both histories are `into`'s from here on; said of one learner and itself, nothing happens. */
export async function mergeLearners(ground: RosterGround, from: LearnerId, into: LearnerId): Done {
  const may = await mayTeach(ground);
  if (!may.ok) return may;
  const roster = await ground.school.roster();
  const [child, other] = [canonicalLearner(roster, from), canonicalLearner(roster, into)];
  if (!roster.learners.has(child) || !roster.learners.has(other))
    return fail({ code: 'roster/unknown-learner' });
  if (child === other) return ok(null);
  const written = await append(ground, [{ type: 'learner-merged', from: child, into: other }]);
  ground.school.reload();
  ground.states.forget([child, other]);
  return written;
}

/**
 * What tablets said while they were alone, said by a device that may; to be called whenever something came. Two teachers'
 * devices may both say it, which changes nothing.
 */
export async function sayMergesAgain(ground: RosterGround): Done {
  const merges = await ground.log.readTypes(['learner-merged']);
  if (!merges.ok) return merges;
  if (merges.value.length === 0) return ok(null);
  const member = await readMember(ground, 'teacher');
  if (!member.ok) return ok(null);
  const about = await ground.log.readTypes(['learner-added', 'learner-erased']);
  if (!about.ok) return about;
  const bodies = toMergesAgain(member.value.trust, [...merges.value, ...about.value]);
  if (bodies.length === 0) return ok(null);
  const written = await append(ground, bodies);
  ground.school.reload();
  ground.states.forget();
  return written;
}

/**
 * Says that the learner is erased, under every id that the learner had; returns them, so that what is stored of them is
 * taken out of this device at once, as it is elsewhere when this arrives.
 */
export async function eraseLearner(ground: RosterGround, learner: LearnerId): Done<readonly LearnerId[]> {
  const may = await mayTeach(ground);
  if (!may.ok) return may;
  const roster = await ground.school.roster();
  const ids = allIdsOf(roster, learner);
  if (!roster.learners.has(canonicalLearner(roster, learner)))
    return fail({ code: 'roster/unknown-learner' });
  const written = await append(
    ground,
    ids.map((erased) => ({ type: 'learner-erased', erased }) as const),
  );
  ground.school.reload();
  return written.ok ? ok(ids) : written;
}

/** Problems: roster/unknown-learner, roster/name-empty for no text, origin/insecure where nothing can be sealed. */
export async function addNote(ground: RosterGround, learner: LearnerId, text: string): Done {
  const roster = await ground.school.roster();
  const about = canonicalLearner(roster, learner);
  if (!roster.learners.has(about)) return fail({ code: 'roster/unknown-learner' });
  const words = text.normalize('NFC').trim().slice(0, LONGEST_NOTE);
  if (words === '') return fail({ code: 'roster/name-empty' });
  const note = await ground.names.seal(words, { purpose: 'note', owner: about });
  if (!note) return fail({ code: 'origin/insecure' });
  const written = await append(ground, [{ type: 'note-added', learner: about, note }]);
  ground.school.reload();
  return written;
}
