// What teachers wrote down of a learner, opened for who stands behind the door.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { canonicalLearner } from '../domain/roster.ts';
import type { RosterGround } from './school-roster.ts';
import type { NoteCard } from './sync-api.ts';

/** Newest first; of every id that the learner had. A note that this device cannot open is left out. */
export async function readNotes(
  { names, school }: Pick<RosterGround, 'names' | 'school'>,
  learner: LearnerId,
): Promise<Result<readonly NoteCard[], Problem>> {
  const roster = await school.roster();
  const cards: NoteCard[] = [];
  for (const { note, learner: owner, wallMs } of roster.notes.get(canonicalLearner(roster, learner)) ?? []) {
    const text = await names.read(note, { purpose: 'note', owner });
    if (text !== '') cards.unshift({ text, wallMs });
  }
  return ok(cards);
}
