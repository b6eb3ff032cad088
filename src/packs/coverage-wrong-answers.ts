// How many wrong answers of a pack tell what a learner thinks.
import type { PackId } from '../domain/ids.ts';
import { contextsOf } from './contexts/contexts.ts';
import type { ItemSource, OptionSource } from './format.ts';
import type { PackContents } from './pack-contents.ts';
import { namedByItem } from './text-keys.ts';
import { drawVariant } from './variant.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** Variants in which a wrong value may come forth: it is left out of those where it happens to be right. */
export const PROBES = 12;

export interface Share {
  readonly mapped: number;
  readonly all: number;
}

export interface WrongAnswerCoverage {
  /** Wrong options to choose, and places of a picture to touch, that name a misconception. */
  readonly options: Share;
  /** Questions and gaps to be answered freely for which at least one wrong answer is foreseen. */
  readonly questions: Share;
  /** Misconceptions named by items, one for each item that names it, that come forth in some variant of the item. */
  readonly values: Share;
}

/** How many misconceptions items, of any skill, can show. */
export interface Reach {
  /** By two items or more. */
  readonly twice: number;
  /** By one item only. */
  readonly once: number;
  readonly all: number;
}

export interface SkillWrongAnswers extends WrongAnswerCoverage {
  readonly skill: string;
  /** Of the misconceptions of this skill. */
  readonly misconceptions: Reach;
}

export interface WrongAnswers {
  readonly total: WrongAnswerCoverage & { readonly misconceptions: Reach };
  readonly skills: readonly SkillWrongAnswers[];
  /** Ids of the items that can show a misconception, by its id. */
  readonly shownBy: ReadonlyMap<string, readonly string[]>;
}

/** Tries a few variants of each item in the pack's first language; about as long as a twentieth of a whole check. */
export function wrongAnswersOf(contents: PackContents): WrongAnswers {
  const read = contents.items.map(({ value }) => {
    return { skill: value.skill, id: value.id, shown: shownBy(value, contents), source: value };
  });
  const byMisconception = new Map<string, string[]>();
  for (const { id, shown } of read) {
    for (const misconception of shown) {
      byMisconception.set(misconception, [...(byMisconception.get(misconception) ?? []), id]);
    }
  }
  const misconceptionsOf = (skill?: string): Reach => {
    const own = contents.misconceptions.filter(({ value }) => skill === undefined || value.skill === skill);
    const counts = own.map(({ value }) => byMisconception.get(value.id)?.length ?? 0);
    return {
      twice: counts.filter((count) => count > 1).length,
      once: counts.filter((count) => count === 1).length,
      all: own.length,
    };
  };
  const skills = (contents.manifest?.skills ?? []).map(({ id }) => {
    const items = read.filter(({ skill }) => skill === id);
    return { skill: id, ...coverageOfItems(items), misconceptions: misconceptionsOf(id) };
  });
  return {
    total: { ...coverageOfItems(read), misconceptions: misconceptionsOf() },
    skills,
    shownBy: byMisconception,
  };
}

interface ReadItem {
  readonly source: ItemSource;
  readonly shown: ReadonlySet<string>;
}

function coverageOfItems(items: readonly ReadItem[]): WrongAnswerCoverage {
  const options = items.flatMap(({ source }) => wrongOptions(source));
  const questions = items.flatMap(({ source }) => openQuestions(source));
  const named = items.map(({ source }) => namedMisconceptions(source).length);
  return {
    options: {
      mapped: options.filter((misconception) => misconception !== undefined).length,
      all: options.length,
    },
    questions: { mapped: questions.filter((foreseen) => foreseen > 0).length, all: questions.length },
    values: {
      mapped: items.reduce((sum, { shown }) => sum + shown.size, 0),
      all: named.reduce((sum, count) => sum + count, 0),
    },
  };
}

/** The misconception of each option that is wrong to choose; nothing where the author named none. */
function wrongOptions(source: ItemSource): readonly (string | undefined)[] {
  const wrong = (options: readonly Pick<OptionSource, 'id' | 'misconception'>[], right: readonly string[]) =>
    options.filter(({ id }) => !right.includes(id)).map(({ misconception }) => misconception);
  switch (source.type) {
    case 'choose-one':
      return wrong(source.options, [source.answer]);
    case 'choose-several':
      return wrong(source.options, source.answers);
    case 'point-picture':
      return wrong(source.regions, source.answers);
    case 'fill-gaps':
      return source.gaps.flatMap((gap) => (gap.type === 'choice' ? wrong(gap.options, [gap.answer]) : []));
    default:
      return [];
  }
}

/** How many wrong answers are foreseen, for each question or gap that is not answered by choosing. */
function openQuestions(source: ItemSource): readonly number[] {
  switch (source.type) {
    case 'choose-one':
    case 'choose-several':
    case 'point-picture':
    case 'read-aloud':
    case 'write-freely':
      return [];
    case 'fill-gaps':
      return source.gaps.flatMap((gap) => (gap.type === 'choice' ? [] : [gap.wrong?.length ?? 0]));
    default:
      return [source.wrong?.length ?? 0];
  }
}

/** Each once. */
export function namedMisconceptions(source: ItemSource): readonly string[] {
  return [...new Set(namedByItem(source).misconceptions)];
}

/** Misconceptions that a wrong answer to some variant of the item names. */
function shownBy(source: ItemSource, contents: PackContents): ReadonlySet<string> {
  const [language = 'en'] = contents.texts.keys();
  const texts = contents.texts.get(language);
  const shown = new Set<string>();
  const wanted = namedMisconceptions(source).length;
  const probes = source.parameters === undefined ? 1 : PROBES;
  for (let seed = 0; seed < probes && shown.size < wanted; seed++) {
    const text = (key: string) => texts?.get(key)?.value;
    const contexts = contextsOf(language);
    const draw = drawVariant(source, { pack: 'org.banyan.check' as PackId, seed, language, text, contexts });
    if (!draw.ok) continue;
    for (const { misconception } of wrongAnswers(draw.value.item)) {
      if (misconception !== undefined) shown.add(misconception);
    }
  }
  return shown;
}
