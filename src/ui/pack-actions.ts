// What a teacher does with pack files: one command to the worker each. What is read, installed or handed on goes on behind
// the screen, with its progress in the device view; failures are told.
import type { PackId } from '../domain/ids.ts';
import type { FileLook, PackFilesApi } from '../worker/pack-files-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export type PublisherKeyOf = Parameters<PackFilesApi['trustPublisher']>[0];

export function createPackActions(
  api: PackFilesApi,
  run: Run,
  report: Run,
  platform: Platform,
  onNew: (pack: PackId) => void,
) {
  return {
    bringPackFile: (file: File) => report(api.bringPackFile(file.name, file)),
    lookAtPackFile: (name: string) => report(api.lookAtPackFile(name)),
    installWaiting: async (name: string) => {
      const installed = await report(api.installWaiting(name));
      if (installed.ok) onNew(installed.value);
      return installed;
    },
    leaveWaiting: (name: string) => run(api.leaveWaiting(name)),
    readWaiting: () => api.readWaiting(),
    readPublishers: () => api.readPublishers(),
    trustPublisher: (key: PublisherKeyOf, name: string) => run(api.trustPublisher(key, name)),
    distrustPublisher: (key: PublisherKeyOf) => run(api.distrustPublisher(key)),
    handOnPack: async (pack: PackId) => {
      const made = await run(api.handOutPack(pack));
      if (made.ok) await platform.handOut(made.value.name, made.value.file);
    },
    handOnAddOn: async (addOn: PackId) => {
      const made = await run(api.handOutAddOn(addOn));
      if (made.ok) await platform.handOut(made.value.name, made.value.file);
    },
    removeAddOn: (addOn: PackId) => run(api.removeAddOn(addOn)),
    /** What other apps gave to this one; each is let go of once the worker has it. The last one is looked at. */
    takeHandedIn: async (): Promise<FileLook | null> => {
      let last: FileLook | null = null;
      for (const { file, forget } of await platform.handedIn.list()) {
        const brought = await report(api.bringPackFile(file.name, file));
        if (brought.ok) last = brought.value;
        // Behind a door that has just been shut it waits on; whatever else was wrong with it stays wrong.
        if (brought.ok || brought.problem.code !== 'teacher/locked') await forget();
      }
      return last;
    },
    onHandedIn: platform.handedIn.onCome,
  };
}
