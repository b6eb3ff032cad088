// What every importer writes into: items as pack sources have them, with their texts given on the spot. At the end it is
// the files of a pack's source folder, to be kept, edited, or built at once.
import type { ItemId, PackId, SkillId } from '../../domain/ids.ts';
import {
  type ItemSource,
  type LessonSource,
  type MisconceptionSource,
  PACK_FORMAT,
  type PackLanguage,
  type PackSourceManifest,
  type SkillSource,
  type TextSource,
} from '../format.ts';
import type { PackFiles } from '../pack-contents.ts';
import { encodeUtf8 } from '../utf8.ts';

/** One wording, in the markup of pack sources, for each language that the source has. */
export type Wording = Readonly<Record<string, string>>;

export interface DraftManifest {
  readonly id: PackId;
  readonly version: string;
  readonly licence: string;
  readonly publisher: string;
  readonly languages: readonly PackLanguage[];
  readonly title: Wording;
  readonly description: Wording;
}

export interface DraftSkill extends Omit<SkillSource, 'core' | 'grades'> {
  readonly title: Wording;
  readonly core?: boolean;
  readonly grades?: readonly [number, number];
}

export interface PackDraft {
  /** Keeps a text and gives the key under which items name it. `key` is unique in the pack, see parse/references.ts. */
  say(key: string, wording: Wording): string;
  addSkill(skill: DraftSkill): void;
  addItem(item: ItemSource): void;
  addLesson(lesson: LessonSource): void;
  addMisconception(misconception: MisconceptionSource): void;
  /** `path` as in packs: `media/NAME.webp`. Bytes are checked when the pack is built, as all of them are. */
  addMedia(path: string, bytes: Uint8Array): void;
  hasSkill(id: SkillId): boolean;
  hasItem(id: ItemId): boolean;
  /** The files of a source folder, the same bytes for the same calls. */
  toFiles(manifest: DraftManifest): PackFiles;
}

/** A school year that says nothing: no source but our own tells one. */
const ANY_GRADE = [1, 12] as const;

export function createDraft(): PackDraft {
  const texts = new Map<string, Wording>();
  const skills = new Map<SkillId, DraftSkill>();
  const items = new Map<ItemId, ItemSource>();
  const lessons: LessonSource[] = [];
  const misconceptions: MisconceptionSource[] = [];
  const media = new Map<string, Uint8Array>();
  return {
    say(key, wording) {
      if (texts.has(key)) throw new Error(`Must be a new key, got ${key}`);
      texts.set(key, wording);
      return key;
    },
    addSkill: (skill) => void skills.set(skill.id, skill),
    addItem(item) {
      if (items.has(item.id)) throw new Error(`Must be a new item, got ${item.id}`);
      items.set(item.id, item);
    },
    addLesson: (lesson) => void lessons.push(lesson),
    addMisconception: (misconception) => void misconceptions.push(misconception),
    addMedia: (path, bytes) => void media.set(path, bytes),
    hasSkill: (id) => skills.has(id),
    hasItem: (id) => items.has(id),
    toFiles(manifest) {
      const all = new Map(texts);
      all.set('pack.title', manifest.title).set('pack.description', manifest.description);
      for (const { id, title } of skills.values()) all.set(`skill.${id}`, title);
      return new Map([
        ['pack.json', pretty(toManifest(manifest, [...skills.values()]))],
        ...toLines('items/imported.jsonl', [...items.values()]),
        ...toLines('lessons/imported.jsonl', lessons),
        ...toLines('misconceptions/imported.jsonl', misconceptions),
        ...manifest.languages.map(
          ({ tag }) => [`text/${tag}/imported.json`, pretty(textsIn(all, tag))] as const,
        ),
        ...media,
      ]);
    },
  };
}

function toManifest(manifest: DraftManifest, skills: readonly DraftSkill[]): PackSourceManifest {
  const { title: _title, description: _description, ...fields } = manifest;
  return {
    format: PACK_FORMAT,
    ...fields,
    skills: skills.map(({ title: _, core = true, grades = ANY_GRADE, ...skill }) => ({
      ...skill,
      core,
      grades,
    })),
  };
}

/** A wording that one language lacks is said in the first: better than a question without words. */
function textsIn(all: ReadonlyMap<string, Wording>, tag: string): Readonly<Record<string, TextSource>> {
  const table: Record<string, TextSource> = {};
  for (const [key, wording] of all) table[key] = wording[tag] ?? Object.values(wording)[0] ?? '';
  return table;
}

function toLines(path: string, values: readonly object[]): readonly (readonly [string, Uint8Array])[] {
  if (values.length === 0) return [];
  return [[path, encodeUtf8(`${values.map((value) => JSON.stringify(value)).join('\n')}\n`)]];
}

const pretty = (value: object): Uint8Array => encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
