// What every importer writes into: items as pack sources have them, with their texts given on the spot. At the end it is
// the files of a pack's source folder, to be kept, edited, or built at once.
import type { ItemId, PackId, SkillId } from '../../domain/ids.ts';
import {
  type ItemSource,
  type LessonSource,
  type MisconceptionSource,
  PACK_FORMAT,
  PACK_LIMITS,
  type PackLanguage,
  type PackSourceManifest,
  type SkillSource,
} from '../format.ts';
import type { PackFiles } from '../pack-contents.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { PackWas } from '../was.ts';
import { keepSkills, toUnused, toUses, type Uses } from './draft-uses.ts';

/** One wording, in the markup of pack sources, for each language that the source has. */
export type Wording = Readonly<Record<string, string>>;

export interface DraftManifest {
  readonly id: PackId;
  readonly version: string;
  readonly licence: string;
  readonly publisher: string;
  readonly languages: readonly PackLanguage[];
  readonly picture?: string;
  readonly was?: PackWas;
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
  /** Items beyond as many skills and items as a pack may hold, with what there is too much of. */
  beyondLimits(): ReadonlyMap<ItemId, string>;
  /** What each item, lesson and misconception names. */
  uses(): readonly Uses[];
  /**
   * The files of a source folder, the same bytes for the same calls. Without the items, lessons and misconceptions in
   * `leaving`, without texts and pictures that only they name, and without skills that nothing is left of.
   */
  toFiles(manifest: DraftManifest, leaving?: ReadonlySet<string>): PackFiles;
}

/** A school year that says nothing: no source but our own tells one. */
const ANY_GRADE = [1, 12] as const;

/** So that a person can still open a file, and a device check one while holding little. */
const LINES_A_FILE = 500;
const TEXTS_A_FILE = 5_000;

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
    beyondLimits() {
      const within = new Set([...skills.keys()].slice(0, PACK_LIMITS.skills));
      const all = [...items.values()];
      const isWithin = ({ skill, also = [] }: ItemSource) => [skill, ...also].every((id) => within.has(id));
      return new Map([
        ...all.slice(PACK_LIMITS.items).map(({ id }) => [id, `${all.length} questions`] as const),
        ...all.filter((item) => !isWithin(item)).map(({ id }) => [id, `${skills.size} skills`] as const),
      ]);
    },
    uses: () => toUses(items.values(), lessons, misconceptions),
    toFiles(manifest, leaving = new Set()) {
      const isKept = ({ id }: { readonly id: string }) => !leaving.has(id);
      const unused = toUnused(toUses(items.values(), lessons, misconceptions), leaving);
      const kept = {
        items: [...items.values()].filter(isKept),
        lessons: lessons.filter(isKept),
        misconceptions: misconceptions.filter(isKept),
      };
      const asked = keepSkills(
        [...skills.values()],
        [...kept.items, ...kept.lessons, ...kept.misconceptions],
      );
      const all = new Map([...texts].filter(([key]) => !unused.texts.has(key)));
      all.set('pack.title', manifest.title).set('pack.description', manifest.description);
      for (const { id, title } of asked) all.set(`skill.${id}`, named(title, id));
      return new Map([
        ['pack.json', pretty(toManifest(manifest, asked, kept.items))],
        ...toLines('items/imported', kept.items),
        ...toLines('lessons/imported', kept.lessons),
        ...toLines('misconceptions/imported', kept.misconceptions),
        ...manifest.languages.flatMap(({ tag }) => toTextFiles(all, tag)),
        ...[...media].filter(([path]) => !unused.media.has(path)),
      ]);
    },
  };
}

/** A title of nothing but signs that no text holds must not cost the whole pack. */
function named(title: Wording, id: string): Wording {
  const said = Object.entries(title).filter(([, words]) => words.trim() !== '');
  return said.length > 0 ? Object.fromEntries(said) : { '': id };
}

/** A skill that questions only practise beside another one is nobody's minimum: it could not be reached. */
function toManifest(
  manifest: DraftManifest,
  skills: readonly DraftSkill[],
  items: readonly ItemSource[],
): PackSourceManifest {
  const { title: _title, description: _description, ...fields } = manifest;
  const asked = new Set(items.map(({ skill }) => skill));
  return {
    format: PACK_FORMAT,
    ...fields,
    skills: skills.map(({ title: _, core, grades = ANY_GRADE, ...skill }) => ({
      ...skill,
      core: core ?? asked.has(skill.id),
      grades,
    })),
  };
}

/** A wording that one language lacks is said in the first: better than a question without words. */
function toTextFiles(
  all: ReadonlyMap<string, Wording>,
  tag: string,
): readonly (readonly [string, Uint8Array])[] {
  const entries = [...all].map(
    ([key, wording]) => [key, wording[tag] ?? Object.values(wording)[0] ?? ''] as const,
  );
  return inParts(`text/${tag}/imported`, 'json', entries, TEXTS_A_FILE, (part) =>
    pretty(Object.fromEntries(part)),
  );
}

function toLines(name: string, values: readonly object[]): readonly (readonly [string, Uint8Array])[] {
  return inParts(name, 'jsonl', values, LINES_A_FILE, (part) =>
    encodeUtf8(`${part.map((value) => JSON.stringify(value)).join('\n')}\n`),
  );
}

/** `name.json`, `name_002.json`, …: a whole repository of questions is more than one file may hold. */
function inParts<T>(
  name: string,
  ending: string,
  values: readonly T[],
  most: number,
  write: (part: readonly T[]) => Uint8Array,
): readonly (readonly [string, Uint8Array])[] {
  return Array.from({ length: Math.ceil(values.length / most) }, (_, at) => {
    const number = at === 0 ? '' : `_${String(at + 1).padStart(3, '0')}`;
    return [`${name}${number}.${ending}`, write(values.slice(at * most, (at + 1) * most))] as const;
  });
}

const pretty = (value: object): Uint8Array => encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
