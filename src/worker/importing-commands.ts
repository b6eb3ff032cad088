// The commands of importing-api.ts, behind the teacher's door. What carries them out is loaded when it is first wanted.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { ImportingApi } from './importing-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadImporting = () => import('./importing.ts');

/** `language` is the screen's. */
export function createImportingCommands(asTeacher: AsTeacher, language: () => string): ImportingApi {
  return {
    importSource: (wanted) =>
      asTeacher(async ({ stores }) => {
        const listed = await stores.shelf.list();
        if (!listed.ok) return listed;
        const installed = (id: string) => listed.value.find(({ pack }) => pack === id)?.manifest ?? null;
        return (await loadImporting()).importSource(wanted, installed);
      }),
    readTemplate: (what) => asTeacher(async () => (await loadImporting()).readTemplate(what, language())),
  };
}
