// The commands of together-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first looks.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { TogetherApi } from './together-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadGroups = () => import('./together.ts');
const loadPlans = () => import('./together-plans.ts');
const loadTaught = () => import('./together-taught.ts');

/** `changing` is `asTeacher` for what every screen has to show at once; `language` is the screen's. */
export function createTogetherCommands(
  asTeacher: AsTeacher,
  changing: AsTeacher,
  language: () => string,
): TogetherApi {
  return {
    readTogether: (id) => asTeacher(async (core) => (await loadGroups()).readTogether(core, id, language())),
    makeGroups: (id, settings) =>
      asTeacher(async (core) =>
        (await loadGroups()).makeGroupsOf(core, { id, settings, language: language() }),
      ),
    putGroupsBack: (id) =>
      asTeacher(async (core) => (await loadGroups()).putGroupsBack(core, id, language())),
    readPlans: (id, group) =>
      asTeacher(async (core) => (await loadPlans()).readPlans(core, { id, group, language: language() })),
    markTaught: (id, group) =>
      changing(async (core) =>
        (await loadTaught()).enterCheck(core, { id, group, entries: [], language: language() }),
      ),
    enterCheck: (id, group, entries) =>
      changing(async (core) =>
        (await loadTaught()).enterCheck(core, { id, group, entries, language: language() }),
      ),
  };
}
