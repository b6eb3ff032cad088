// The commands of caring-api.ts. What carries them out is loaded when it is first asked for.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { CaringApi } from './caring-api.ts';
import type { Core } from './core.ts';

type With = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./caring.ts');

/** `changing` shows a change of the roster everywhere; `said` shows what the teacher is told. */
export function createCaringCommands(
  withCore: With,
  asTeacher: With,
  changing: Changing,
  said: () => void,
): CaringApi {
  return {
    askToTalk: async (learner) => {
      const asked = await withCore(async (core) => (await load()).askToTalk(core, learner));
      if (asked.ok) said();
      return asked;
    },
    readFeelings: (learner) => asTeacher(async (core) => (await load()).readFeelings(core, learner)),
    setAsksFeeling: (learner, asks) =>
      changing(asTeacher(async (core) => (await load()).setAsksFeeling(core, learner, asks))),
  };
}
