// The commands of classes-api.ts, behind the teacher's door. What carries them out is loaded when a teacher first asks.
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ClassesApi } from './classes-api.ts';
import type { Core } from './core.ts';
import type { Writer } from './event-writers.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;
type Changing = <T>(change: Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadYears = () => import('./class-years.ts');
const loadWays = () => import('./learner-ways.ts');
const loadFields = () => import('./kept-fields.ts');

/** `changing` shows a change of the roster everywhere; `writer` tells who wrote an event. */
export function createClassesCommands(
  asTeacher: AsTeacher,
  changing: Changing,
  writer: () => Promise<Writer>,
): ClassesApi {
  return {
    archiveClass: (id, archived) =>
      changing(asTeacher(async (core) => (await loadYears()).archiveClass(core, id, archived))),
    readClassEnd: (id) =>
      asTeacher(async (core) => (await loadYears()).readClassEnd(core, await writer(), id)),
    copyClass: (id, name, learners) =>
      changing(asTeacher(async (core) => (await loadYears()).copyClass(core, id, name, learners))),
    undoCopy: (id, copy) => changing(asTeacher(async (core) => (await loadYears()).undoCopy(core, id, copy))),
    moveLearners: (learners, to) =>
      changing(asTeacher(async (core) => (await loadYears()).moveLearners(core, learners, to))),
    setClassLanguage: (id, language) =>
      changing(asTeacher(async (core) => (await loadYears()).setClassLanguage(core, id, language))),
    readStrays: () => asTeacher(async (core) => (await loadYears()).readStrays(core)),
    setSupport: (learner, change) =>
      changing(asTeacher(async (core) => (await loadWays()).setSupport(core, learner, change))),
    readWays: (learner) =>
      asTeacher(async (core) => (await loadWays()).readWays(core, await writer(), learner)),
    readFields: () =>
      asTeacher(async (core) => ok(await (await loadFields()).openFields(core, await core.school.roster()))),
    addField: (name, choices) =>
      changing(asTeacher(async (core) => (await loadFields()).addField(core, name, choices))),
    setFields: (changes) =>
      changing(asTeacher(async (core) => (await loadFields()).setFields(core, changes))),
    setAttributes: (learner, change) =>
      changing(asTeacher(async (core) => (await loadFields()).setAttributes(core, learner, change))),
  };
}
