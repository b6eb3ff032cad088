// What the learners of a class said of their own work, beside how it went: each as on the learner's own page. Nothing of
// it is kept: what was said of a turn is private, and sealed in the log. Read when a teacher asks for it.
import type { ClassId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import { readJudgement } from './learner-page.ts';
import type { JudgingLearner } from './learner-page-api.ts';
import { nameOf } from './school.ts';

/** In no order. Problem: roster/unknown-class. */
export async function readClassJudgement(
  core: Core,
  id: ClassId,
): Promise<Result<readonly JudgingLearner[], Problem>> {
  const roster = await core.school.roster();
  if (!roster.classes.has(id)) return fail({ code: 'roster/unknown-class' });
  const judging: JudgingLearner[] = [];
  for (const one of roster.learners.values()) {
    if (one.class !== id || one.archived) continue;
    // One after the other: a class's turns at once would not fit into a small tablet.
    const judgement = await readJudgement(core, one.id);
    if (!judgement.ok) return judgement;
    const name = await core.names.read(one.name, nameOf(one.id));
    judging.push({ learner: { id: one.id, name, avatar: one.avatar }, judgement: judgement.value });
  }
  return ok(judging);
}
