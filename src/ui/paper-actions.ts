// What a teacher does with paper: each is a command to the worker. What is only read goes on behind: nobody's tap waits.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { PackSheetWanted, PaperApi, PaperEntry, SheetsWanted } from '../worker/paper-api.ts';
import type { Run } from './runner.ts';

export function createPaperActions(api: PaperApi, run: Run, report: Run) {
  return {
    makeSheets: (wanted: SheetsWanted) => run(api.makeSheets(wanted)),
    readPrinted: (id: ClassId) => report(api.readPrinted(id)),
    readSheets: (id: ClassId, code: string) => report(api.readSheets(id, code)),
    enterSheets: (id: ClassId, code: string, entries: readonly PaperEntry[]) =>
      run(api.enterSheets(id, code, entries)),
    readPacksOnPaper: () => report(api.readPacksOnPaper()),
    readPackSheet: (wanted: PackSheetWanted) => run(api.readPackSheet(wanted)),
    readFamilyPages: (learners: readonly LearnerId[], language: string | null) =>
      report(api.readFamilyPages(learners, language)),
  };
}
