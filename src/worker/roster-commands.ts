// The commands of roster-api.ts, behind the teacher's door. What carries them out is loaded when a list is first opened.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { RosterApi } from './roster-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./roster-files.ts');
const loadExport = () => import('./roster-export.ts');

/** `changing` is `asTeacher` for what every screen has to show at once; `school` tells how the school is known. */
export function createRosterCommands(
  asTeacher: AsTeacher,
  changing: AsTeacher,
  language: () => string,
  school: () => Promise<{ readonly id: string | null; readonly name: string }>,
): RosterApi {
  return {
    readRosterFile: (file) => asTeacher(async (core) => (await load()).readRosterFile(core, file)),
    applyRosterFile: (file, seen, takeOut) =>
      changing(async (core) => (await load()).applyRosterFile(core, file, seen, takeOut)),
    undoRosterFile: (written) => changing(async (core) => (await load()).undoRosterFile(core, written)),
    exportRoster: (as) =>
      asTeacher(async (core) => (await loadExport()).exportRoster(core, as, language(), school)),
  };
}
