// The commands of learner-page-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first
// looks at one learner.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { LearnerPageApi } from './learner-page-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./learner-page.ts');
const loadGiven = () => import('./as-given.ts');

/** `language` is the screen's: who reads is the teacher. */
export function createLearnerPageCommands(asTeacher: AsTeacher, language: () => string): LearnerPageApi {
  return {
    readLearnerNow: (learner) =>
      asTeacher(async (core) => (await load()).readLearnerNow(core, language(), learner)),
    readLearnerPast: (learner) => asTeacher(async (core) => (await load()).readLearnerPast(core, learner)),
    readClassJudgement: (id) =>
      asTeacher(async (core) => (await import('./class-judgement.ts')).readClassJudgement(core, id)),
    readMistake: (learner, pack, misconception) =>
      asTeacher(async (core) =>
        (await load()).readMistake(core, language(), { learner, pack, misconception }),
      ),
    readAsGiven: (learner, tries) =>
      asTeacher(async (core) => (await loadGiven()).readAsGiven(core, language(), learner, tries)),
  };
}
