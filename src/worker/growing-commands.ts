// The commands of growing-api.ts. What carries them out is loaded when a garden is first opened.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { GrowingApi } from './growing-api.ts';

type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type With = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadGoal = () => import('./class-goal.ts');

/** `changing` shows a change of the class everywhere. */
export function createGrowingCommands(withCore: With, asTeacher: With, changing: Changing): GrowingApi {
  return {
    readGarden: (learner) =>
      withCore(async (core) => (await import('./garden.ts')).readGarden(core, learner)),
    readClassGoal: (id) => withCore(async (core) => (await loadGoal()).readClassGoal(core, id)),
    setClassGoal: (id, goal) =>
      changing(asTeacher(async (core) => (await loadGoal()).setClassGoal(core, id, goal))),
    giveBackClassGoal: (id, goal) =>
      changing(asTeacher(async (core) => (await loadGoal()).giveBackClassGoal(core, id, goal))),
  };
}
