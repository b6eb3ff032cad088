// Deals the texts of a language out to the records that need them. Files come language by language, so that one
// language's table is all that is ever held.
import type { MisconceptionId, SkillId } from '../domain/ids.ts';
import type { PackFault } from '../domain/problem.ts';
import { checkRichText } from '../domain/rich-text.ts';
import type { PackManifest, TextSource, TextTable } from './format.ts';
import type { InstallRecord } from './install-records.ts';
import { parseTexts, placeIn } from './parse/files.ts';
import { formsOf } from './text-filling.ts';

/** All texts of one language: ten times those of a pack of 20,000 items, and what a small device can hold at once. */
const LANGUAGE_BYTES = 48 * 1024 * 1024;

interface Needed {
  /** Missing ones are faults. */
  readonly keys: Set<string>;
  /** Taken along where they are there. */
  readonly maybe: Set<string>;
}

export interface TextInstall {
  needForChunk(chunk: number, keys: readonly string[], maybe: readonly string[]): void;
  needForLessons(skill: SkillId, keys: readonly string[]): void;
  needForMisconception(id: MisconceptionId, key: string): void;
  /** Takes a file of texts; the records of a language come when the next one starts. */
  add(language: string, path: string, bytes: Uint8Array, records: InstallRecord[], faults: PackFault[]): void;
  end(records: InstallRecord[], faults: PackFault[]): void;
}

export function createTextInstall(manifest: PackManifest): TextInstall {
  const chunks: Needed[] = [];
  const lessons = new Map<SkillId, Set<string>>();
  const misconceptions = new Map<MisconceptionId, string>();
  const waiting = new Set(manifest.languages.map(({ tag }) => tag));
  let current = '';
  let table = new Map<string, TextSource>();
  let tableBytes = 0;

  function closeLanguage(records: InstallRecord[], faults: PackFault[]): void {
    if (current === '') return;
    const language = current;
    const missing = new Set<string>();
    const collect = (needed: Iterable<string>, maybe: Iterable<string> = []): TextTable => {
      const texts: Record<string, TextSource> = {};
      for (const key of needed) {
        const source = table.get(key);
        if (source === undefined) missing.add(key);
        else texts[key] = source;
      }
      for (const key of maybe) {
        const source = table.get(key);
        if (source !== undefined) texts[key] = source;
      }
      return texts;
    };
    chunks.forEach(({ keys, maybe }, chunk) => {
      records.push({ type: 'texts', language, chunk, texts: collect(keys, maybe) });
    });
    for (const [skill, keys] of lessons) {
      records.push({ type: 'lesson-texts', language, skill, texts: collect(keys) });
    }
    const plain = (key: string): string => {
      const [source = ''] = Object.values(collect([key]));
      return typeof source === 'string' ? source : source.other;
    };
    records.push({
      type: 'pack-texts',
      language,
      title: plain('pack.title'),
      description: plain('pack.description'),
      skills: Object.fromEntries(manifest.skills.map(({ id }) => [id, plain(`skill.${id}`)])),
      misconceptions: Object.fromEntries([...misconceptions].map(([id, key]) => [id, plain(key)])),
    });
    const at = placeIn(`text/${language}`, 0, faults);
    for (const key of missing) at.report('', `no text "${key}"`, 'text-missing');
    waiting.delete(language);
    current = '';
    table = new Map();
    tableBytes = 0;
  }

  return {
    needForChunk(chunk, keys, maybe) {
      const needed = chunks[chunk] ?? { keys: new Set(), maybe: new Set() };
      chunks[chunk] = needed;
      for (const key of keys) needed.keys.add(key);
      for (const key of maybe) needed.maybe.add(key);
    },
    needForLessons(skill, keys) {
      const needed = lessons.get(skill) ?? new Set();
      lessons.set(skill, needed);
      for (const key of keys) needed.add(key);
    },
    needForMisconception(id, key) {
      misconceptions.set(id, key);
    },
    add(language, path, bytes, records, faults) {
      if (language !== current) closeLanguage(records, faults);
      if (!waiting.has(language)) {
        placeIn(path, 0, faults).report('', `pack.json has no language "${language}"`, 'manifest');
        return;
      }
      current = language;
      tableBytes += bytes.length;
      if (tableBytes > LANGUAGE_BYTES) {
        placeIn(path, 0, faults).report('', `more than ${LANGUAGE_BYTES} bytes in one language`, 'too-large');
        return;
      }
      for (const [key, source] of Object.entries(parseTexts(path, bytes, faults).table)) {
        if (table.has(key))
          placeIn(path, 0, faults).report('', `"${key}" is also in another file`, 'duplicate-id');
        for (const form of formsOf(source)) {
          const rich = checkRichText(form);
          if (!rich.ok)
            placeIn(path, 0, faults).report('', `"${key}": ${rich.problem.detail}`, 'mathematics');
        }
        table.set(key, source);
      }
    },
    end(records, faults) {
      closeLanguage(records, faults);
      for (const language of waiting) {
        placeIn('pack.json', 0, faults).report('', `no texts in ${language}`, 'text-missing');
      }
    },
  };
}
