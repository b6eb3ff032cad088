// What a teacher does with questions from other programs; failures of what she asked for are told by `run`.
import type { ImportingApi, SourceWanted } from '../worker/importing-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createImportingActions(api: ImportingApi, run: Run, handOut: Platform['handOut']) {
  return {
    importSource: (wanted: SourceWanted) => run(api.importSource(wanted)),
    handOutTemplate: async (what: 'empty' | 'example') => {
      const made = await run(api.readTemplate(what));
      if (made.ok) await handOut(made.value.name, made.value.file);
    },
  };
}
