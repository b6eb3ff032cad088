// What a teacher does with lists of learners in files: one command to the worker each, failures are told by `run`.
import type { EventRange, RosterApi, RosterFile } from '../worker/roster-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createRosterActions(api: RosterApi, run: Run, handOut: Platform['handOut']) {
  return {
    readRosterFile: (file: RosterFile) => run(api.readRosterFile(file)),
    applyRosterFile: (file: RosterFile, seen: string, takeOut: boolean) =>
      run(api.applyRosterFile(file, seen, takeOut)),
    undoRosterFile: (written: EventRange) => run(api.undoRosterFile(written)),
    handOutRoster: async (as: 'csv' | 'oneroster') => {
      const made = await run(api.exportRoster(as));
      if (made.ok) await handOut(made.value.name, made.value.file);
    },
  };
}
