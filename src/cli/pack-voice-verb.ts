// What `npm run pack -- voice` was asked for, and what it says.
import { existsSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../domain/result.ts';
import { missingProgram, recordPack, type VoiceWanted } from './pack-voice.ts';
import { readWords, toList } from './read-words.ts';

export const VOICE_USAGE = `npm run pack -- voice DIR --language TAG[,TAG] --skill ID[,ID]   records what these skills say, by espeak-ng
  -o FOLDER        as a voice of its own for the pack, in a folder to build
  --seeds N        variants listened to of each template (40)
  --most-kb N      of sound for each language (600)`;

const OPTIONS = {
  language: { type: 'string' },
  skill: { type: 'string' },
  seeds: { type: 'string' },
  'most-kb': { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

const DEFAULT_SEEDS = 40;
const DEFAULT_KILOBYTES = 600;

/** Ends with 0 when it was recorded, 1 when not, 2 when it was called wrongly. */
export async function voiceVerb(words: readonly string[]): Promise<number> {
  const wanted = readWanted(words);
  if (!wanted.ok) {
    console.error(`${wanted.problem}\n\n${VOICE_USAGE}`);
    return 2;
  }
  const missing = missingProgram();
  if (missing !== null) {
    console.error(`${missing} is not on this computer. On Debian: apt-get install espeak-ng opus-tools`);
    return 1;
  }
  const recorded = await recordPack(wanted.value);
  if (!recorded.ok) {
    console.error(recorded.problem);
    return 1;
  }
  for (const { language, sentences, bytes, left } of recorded.value) {
    const rest = left === 0 ? '' : `; ${left} more are left to the device's own voice`;
    console.log(`${language}: ${sentences} sentences, ${Math.ceil(bytes / 1000)} kB${rest}`);
  }
  return 0;
}

function readWanted(words: readonly string[]): Result<VoiceWanted, string> {
  const read = readWords(words, OPTIONS);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [folder, ...more] = positionals;
  const languages = toList(values.language);
  const skills = toList(values.skill);
  const seeds = Number(values.seeds ?? DEFAULT_SEEDS);
  const kilobytes = Number(values['most-kb'] ?? DEFAULT_KILOBYTES);
  if (folder === undefined || more.length > 0) return fail('Say which pack to record.');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return fail(`There is no folder ${folder}.`);
  if (languages.length === 0 || skills.length === 0) return fail('Say the languages and the skills.');
  if (!isCount(seeds) || !isCount(kilobytes)) return fail('--seeds and --most-kb must be whole numbers.');
  return ok({
    folder,
    languages,
    skills,
    seeds,
    mostBytes: kilobytes * 1000,
    output: values.output ?? folder,
  });
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0 && value <= 100_000;
