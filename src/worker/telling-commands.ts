// The commands of telling-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first looks.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { TellingApi } from './telling-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./telling.ts');

/** `language` is the screen's: who reads is the teacher. */
export function createTellingCommands(asTeacher: AsTeacher, language: () => string): TellingApi {
  return {
    readDecisions: (learner, before) =>
      asTeacher(async (core) => (await load()).readDecisions(core, language(), learner, before)),
    explainDecision: (learner, decision) =>
      asTeacher(async (core) => (await load()).explainDecision(core, language(), learner, decision)),
  };
}
