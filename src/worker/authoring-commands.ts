// The commands of authoring-api.ts, behind the teacher's door. What carries them out is loaded when it is first wanted.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { AuthoringApi } from './authoring-api.ts';
import type { Core } from './core.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./authoring.ts');

/** `language` is the screen's. */
export function createAuthoringCommands(asTeacher: AsTeacher, language: () => string): AuthoringApi {
  return {
    readOwnPacks: () => asTeacher(async (core) => (await load()).readOwnPacks(core, language())),
    startOwnPack: (about) => asTeacher(async (core) => (await load()).startPack(core, about)),
    readOwnPack: (pack) => asTeacher(async (core) => (await load()).readPack(core, pack)),
    changeOwnPack: (pack, change) => asTeacher(async (core) => (await load()).changePack(core, pack, change)),
    copyOwnPack: (pack, title) => asTeacher(async (core) => (await load()).copyPack(core, pack, title)),
    removeOwnPack: (pack) => asTeacher(async (core) => (await load()).removePack(core, pack)),
    takeUpOwnPack: (pack) => asTeacher(async (core) => (await load()).takeUpPack(core, pack)),
    addOwnMedia: (pack, file) => asTeacher(async (core) => (await load()).addMedia(core, pack, file)),
    readOwnMedia: (pack, path) => asTeacher(async (core) => (await load()).readMedia(core, pack, path)),
    listDrawings: () => asTeacher(async (core) => (await load()).listDrawings(core)),
    checkOwnPack: (pack) => asTeacher(async (core) => (await load()).checkPack(core, pack)),
    tryOwnQuestion: (pack, question, seed) =>
      asTeacher(async (core) => (await load()).tryQuestion(core, pack, question, seed)),
    markOwnAnswer: (item, answer) => asTeacher(async () => (await load()).markAnswer(item, answer)),
    fileOwnPack: (pack) => asTeacher(async (core) => (await load()).filePack(core, pack)),
    publishOwnPack: (pack) => asTeacher(async (core) => (await load()).publishPack(core, pack)),
  };
}
