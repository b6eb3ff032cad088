// What a teacher does at packs of her own: one command to the worker each. What is typed is kept behind the screen, so
// nothing is locked meanwhile; failures are told.
import type { Answer } from '../domain/answer.ts';
import type { PackId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { BanyanApi } from '../worker/api.ts';
import type { AuthoringApi, OwnChange, OwnQuestion } from '../worker/authoring-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createAuthoringActions(
  api: AuthoringApi,
  media: Pick<BanyanApi, 'readMedia'>,
  run: Run,
  report: Run,
  handOut: Platform['handOut'],
  onPublished: (pack: PackId) => void,
) {
  return {
    readOwnPacks: () => api.readOwnPacks(),
    startOwnPack: (about: Parameters<AuthoringApi['startOwnPack']>[0]) => run(api.startOwnPack(about)),
    readOwnPack: (pack: PackId) => api.readOwnPack(pack),
    changeOwnPack: (pack: PackId, change: OwnChange) => report(api.changeOwnPack(pack, change)),
    copyOwnPack: (pack: PackId, title: string) => run(api.copyOwnPack(pack, title)),
    removeOwnPack: (pack: PackId) => run(api.removeOwnPack(pack)),
    takeUpOwnPack: (pack: PackId) => run(api.takeUpOwnPack(pack)),
    addOwnMedia: (pack: PackId, file: Blob) => run(api.addOwnMedia(pack, file)),
    readOwnMedia: (pack: PackId, path: string) => api.readOwnMedia(pack, path),
    listDrawings: () => api.listDrawings(),
    readDrawing: (pack: PackId, path: string) => media.readMedia(pack, path),
    /** The same behind the screen, while somebody types. */
    lookAtOwnQuestion: (pack: PackId, question: OwnQuestion) => api.tryOwnQuestion(pack, question, 0),
    checkOwnPack: (pack: PackId) => api.checkOwnPack(pack),
    tryOwnQuestion: (pack: PackId, question: OwnQuestion, seed: number) =>
      run(api.tryOwnQuestion(pack, question, seed)),
    /** An answer that cannot be marked is no news: one goes on typing. */
    markOwnAnswer: (item: Item, answer: Answer) => api.markOwnAnswer(item, answer),
    /** Into the person's hands; what came of it is for the page. */
    fileOwnPack: async (pack: PackId) => {
      const made = await run(api.fileOwnPack(pack));
      if (made.ok && made.value.type === 'made') await handOut(made.value.name, made.value.file);
      return made;
    },
    publishOwnPack: async (pack: PackId) => {
      const done = await run(api.publishOwnPack(pack));
      if (done.ok && done.value.type === 'published') onPublished(pack);
      return done;
    },
  };
}
