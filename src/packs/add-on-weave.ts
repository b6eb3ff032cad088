// Puts an add-on's texts in the place of a pack's own, record by record as a device stores them, so that reading an item
// stays one look. What does not fit is left out; what the add-on lacks stays as the pack has it. After it every item and
// lesson can be made: one that the new words break has its own again.
import type { MisconceptionId, PackId, SkillId } from '../domain/ids.ts';
import { misfitOf } from './add-on-fit.ts';
import type { WovenLanguage } from './add-on-format.ts';
import type { ItemSource, LessonSource, PackLanguage, TextSource, TextTable } from './format.ts';
import type { PackTextRecord } from './install-records.ts';
import { chosenKeys, namedByItem, namedByLesson } from './text-keys.ts';
import { createVariant } from './variant.ts';
import { createLesson } from './variant-core.ts';

/** Texts of one language by key. */
export type AddedTexts = ReadonlyMap<string, TextSource>;

export interface Weaver {
  items(items: readonly ItemSource[], own: TextTable): TextTable;
  lessons(lessons: readonly LessonSource[], own: TextTable): TextTable;
  /** `titles`: the keys of misconceptions' titles, as far as they are known. */
  names(own: PackTextRecord, titles: ReadonlyMap<MisconceptionId, string>): PackTextRecord;
  result(): WovenLanguage;
}

/** Draws of each template that must come out, and of anything else one. */
const SEEDS = 2;
/** Items that may break before no more are tried: words that break so many are not meant well. */
const MOST_BROKEN = 100;

/** `language` is the add-on's. */
export function createWeaver(pack: PackId, language: PackLanguage, added: AddedTexts): Weaver {
  const { tag } = language;
  const known = new Set<string>();
  const misfits = new Set<string>();
  let broken = 0;

  /** The add-on's text where it fits, else the pack's own. */
  const choose = (key: string, own: TextSource): TextSource => {
    known.add(key);
    const text = added.get(key);
    if (text === undefined || misfits.has(key)) return own;
    if (misfitOf(own, text, tag) === undefined) return text;
    misfits.add(key);
    return own;
  };
  const lay = (own: TextTable): Record<string, TextSource> =>
    Object.fromEntries(Object.entries(own).map(([key, source]) => [key, choose(key, source)]));

  /** Gives back the own texts of what cannot be made; a text that two share may break the other, so it is asked again. */
  const mend = <T>(
    sources: readonly T[],
    own: TextTable,
    keysOf: (source: T) => readonly string[],
    isMade: (source: T, texts: TextTable) => boolean,
  ): TextTable => {
    const texts = lay(own);
    const taken = (source: T) =>
      keysOf(source).filter((key) => Object.hasOwn(own, key) && texts[key] !== own[key]);
    const giveBack = (keys: readonly string[]) => {
      for (const key of keys) {
        misfits.add(key);
        texts[key] = own[key] ?? '';
      }
    };
    const uses = new Map<string, number>();
    for (const key of sources.flatMap((source) => [...new Set(keysOf(source))])) {
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    for (let isMended = true; isMended; ) {
      isMended = false;
      for (const source of sources) {
        const keys = taken(source);
        if (keys.length === 0) continue;
        if (broken < MOST_BROKEN && isMade(source, texts)) continue;
        broken++;
        isMended = true;
        // A hint that all questions share is hardly the reason.
        const alone = keys.filter((key) => uses.get(key) === 1);
        giveBack(alone.length > 0 ? alone : keys);
      }
    }
    return texts;
  };

  /** A name by itself: its own where there is none. */
  const name = (key: string, own: string): string => {
    const text = choose(key, own);
    return typeof text === 'string' ? text : text.other;
  };

  return {
    items: (items, own) =>
      mend(
        items,
        own,
        (item) => [...namedByItem(item).texts.map(({ key }) => key), ...chosenKeys(item)],
        (item, texts) => {
          const seeds = item.parameters ? SEEDS : 1;
          for (let seed = 0; seed < seeds; seed++) {
            if (!createVariant(item, { pack, seed, language: tag, text: (key) => texts[key] }).ok)
              return false;
          }
          return true;
        },
      ),
    lessons: (lessons, own) =>
      mend(
        lessons,
        own,
        (lesson) => namedByLesson(lesson).texts.map(({ key }) => key),
        (lesson, texts) => createLesson(lesson, { language: tag, text: (key) => texts[key] }).ok,
      ),
    names: (own, titles) => ({
      ...own,
      language: tag,
      title: name('pack.title', own.title),
      description: name('pack.description', own.description),
      skills: mapNames(own.skills, (id: SkillId, title) => name(`skill.${id}`, title)),
      misconceptions: mapNames(own.misconceptions, (id: MisconceptionId, title) => {
        const key = titles.get(id);
        return key === undefined ? title : name(key, title);
      }),
    }),
    result: () => {
      const mine = [...added.keys()].filter((key) => known.has(key));
      return {
        ...language,
        texts: mine.filter((key) => !misfits.has(key)).length,
        of: known.size,
        misfits: mine.filter((key) => misfits.has(key)).length,
        foreign: added.size - mine.length,
      };
    },
  };
}

function mapNames<K extends string>(
  names: Readonly<Record<K, string>>,
  toName: (id: K, own: string) => string,
): Readonly<Record<K, string>> {
  const entries = Object.entries<string>(names).map(([id, own]) => [id, toName(id as K, own)]);
  return Object.fromEntries(entries) as Readonly<Record<K, string>>;
}
