// The commands of assigning-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first asks.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { AssigningApi } from './assigning-api.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./assigning.ts');
const loadView = () => import('./decided-view.ts');

/** `changing` is `asTeacher` for what every screen has to show at once; `writer` tells who wrote an event. */
export function createAssigningCommands(
  asTeacher: AsTeacher,
  changing: AsTeacher,
  language: () => string,
  writer: () => Promise<Writer>,
): AssigningApi {
  return {
    decide: (learners, word) => changing(async (core) => (await load()).decide(core, learners, word)),
    decideForClass: (id, word) => changing(async (core) => (await load()).decideForClass(core, id, word)),
    liftDecision: (lift) => changing(async (core) => (await load()).liftDecision(core, lift)),
    sayAgain: (before) => changing(async (core) => (await load()).sayAgain(core, before)),
    readAskable: (pack, skill) =>
      asTeacher(async (core) => (await load()).readAskable(core, language(), pack, skill)),
    readDecided: (about) =>
      asTeacher(async (core) => (await loadView()).readDecided(core, await writer(), language(), about)),
    readReached: (learners, pack, set) =>
      asTeacher(async (core) => (await load()).readReached(core, learners, pack, set)),
  };
}
