// The commands of self-api.ts. What carries them out is loaded when it is first asked for.
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { SelfApi } from './self-api.ts';
import { setClassUnasked, setUnasked } from './unasked.ts';

type With = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadGoals = () => import('./todays-goal.ts');
const loadStory = () => import('./self-story.ts');

/** `language` is the screen's: who reads is the teacher. */
export function createSelfCommands(
  withCore: With,
  asTeacher: With,
  changing: Changing,
  language: () => string,
): SelfApi {
  return {
    chooseGoal: (learner, kind) =>
      changing(withCore(async (core) => (await loadGoals()).chooseGoal(core, learner, kind))),
    tryWay: (seed, strategy) => withCore(({ practice }) => practice.tryWay(seed, strategy)),
    setUnasked: (learner, unasked) => changing(asTeacher((core) => setUnasked(core, learner, unasked))),
    setClassUnasked: (id, unasked) => changing(asTeacher((core) => setClassUnasked(core, id, unasked))),
    readClassUnasked: (id) =>
      asTeacher(async ({ school }) => {
        const found = (await school.roster()).classes.get(id);
        return found ? ok(found.unasked ?? []) : fail<Problem>({ code: 'roster/unknown-class' });
      }),
    readSelf: (learner) => asTeacher(async (core) => (await loadStory()).readSelf(core, language(), learner)),
  };
}
