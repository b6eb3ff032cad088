// What a teacher does who says the sentences of a pack: one command to the worker each. Failures are told.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { SpokenWords } from '../domain/math-text.ts';
import type { VoiceApi } from '../worker/voice-api.ts';
import type { Platform } from './platform.ts';
import type { Run } from './runner.ts';

export function createVoiceActions(api: VoiceApi, run: Run, report: Run, handOut: Platform['handOut']) {
  return {
    readVoicePlan: (pack: PackId, language: string | null) => api.readVoicePlan(pack, language),
    readVoiceSkill: (pack: PackId, language: string, skill: SkillId, words: SpokenWords) =>
      api.readVoiceSkill(pack, language, skill, words),
    keepVoice: (pack: PackId, language: string, sentence: string, sound: Blob) =>
      report(api.keepVoice(pack, language, sentence, sound)),
    readOwnVoice: (pack: PackId, language: string, sentence: string) =>
      api.readOwnVoice(pack, language, sentence),
    dropVoice: (pack: PackId, language: string, sentences: readonly string[]) =>
      report(api.dropVoice(pack, language, sentences)),
    dropAllVoice: (pack: PackId) => run(api.dropAllVoice(pack)),
    readVoiceSets: () => api.readVoiceSets(),
    /** Into the person's hands; what came of it is for the page. */
    fileVoice: async (pack: PackId, language: string) => {
      const made = await run(api.fileVoice(pack, language));
      if (made.ok) await handOut(made.value.name, made.value.file);
      return made;
    },
  };
}
