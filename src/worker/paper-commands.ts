// The commands of paper-api.ts, behind the teacher's door. What carries them out is loaded when paper is first wanted.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { PaperApi } from './paper-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const loadSheets = () => import('./sheets.ts');
const loadEntering = () => import('./sheet-answers.ts');
const loadPackSheets = () => import('./pack-sheets.ts');
const loadFamily = () => import('./family-pages.ts');

/** `changing` is `asTeacher` for what every screen has to show at once; `language` is the screen's. */
export function createPaperCommands(
  asTeacher: AsTeacher,
  changing: AsTeacher,
  language: () => string,
): PaperApi {
  return {
    makeSheets: (wanted) =>
      asTeacher(async (core) => (await loadSheets()).makeSheets(core, language(), wanted)),
    readPrinted: (id) => asTeacher(async (core) => (await loadSheets()).readPrintedCards(core, id)),
    readSheets: (id, code) => asTeacher(async (core) => (await loadSheets()).readSheets(core, id, code)),
    enterSheets: (id, code, entries) =>
      changing(async (core) => (await loadEntering()).enterSheets(core, { id, code, entries })),
    readPacksOnPaper: () =>
      asTeacher(async (core) => (await loadPackSheets()).readPacksOnPaper(core, language())),
    readPackSheet: (wanted) =>
      asTeacher(async (core) => (await loadPackSheets()).readPackSheet(core, wanted)),
    readFamilyPages: (learners, chosen) =>
      asTeacher(async (core) => (await loadFamily()).readFamilyPages(core, learners, chosen)),
  };
}
