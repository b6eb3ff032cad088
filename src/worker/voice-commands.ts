// The commands of voice-api.ts, behind the teacher's door. What carries them out is loaded when it is first wanted.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Core } from './core.ts';
import type { VoiceApi } from './voice-api.ts';

type AsTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>;

const load = () => import('./voices.ts');
const loadPlan = () => import('./voice-plans.ts');

/** `language` is the screen's. */
export function createVoiceCommands(asTeacher: AsTeacher, language: () => string): VoiceApi {
  return {
    readVoicePlan: (pack, tag) =>
      asTeacher(async (core) => (await loadPlan()).readPlan(core, pack, tag, language())),
    readVoiceSkill: (pack, tag, skill, words) =>
      asTeacher(async (core) => (await loadPlan()).readSkill(core, pack, tag, skill, words)),
    keepVoice: (pack, tag, sentence, sound) =>
      asTeacher(async (core) => (await load()).keepVoice(core, pack, tag, sentence, sound)),
    readOwnVoice: (pack, tag, sentence) =>
      asTeacher(async (core) => (await load()).readOwnVoice(core, pack, tag, sentence)),
    dropVoice: (pack, tag, sentences) =>
      asTeacher(async (core) => (await load()).dropVoice(core, pack, tag, sentences)),
    dropAllVoice: (pack) => asTeacher(async (core) => (await load()).dropAllVoice(core, pack)),
    readVoiceSets: () => asTeacher(async (core) => (await load()).readVoiceSets(core)),
    fileVoice: (pack, tag) => asTeacher(async (core) => (await load()).fileVoice(core, pack, tag)),
  };
}
