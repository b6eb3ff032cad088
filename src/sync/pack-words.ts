// What a pack adds to a vocabulary: the answers that its author foresaw, where they are the same in every variant and
// every language. Anything else a learner may type is spelled in the chunk.
import type { Answer } from '../domain/answer.ts';
import { toCanonicalJson } from '../domain/canonical-event.ts';
import type { ClassId, LearnerId, MisconceptionId } from '../domain/ids.ts';
import { assertNever } from '../domain/result.ts';
import type { GapSource, ItemSource, LessonSource, NumberRef, PackSourceManifest } from '../packs/format.ts';
import { isWord } from './codec/plain-json.ts';
import {
  type ForeseenAnswer,
  type LearnersVocabulary,
  type PackVocabulary,
  VOCABULARY_LIMITS,
  type VocabularyItem,
} from './vocabulary.ts';

/** One class and those in it; '' for the learners of none. */
export interface ClassList {
  readonly class: ClassId | '';
  readonly learners: readonly LearnerId[];
}

/** Words of a pack; items and lessons in the pack's order, as they are stored. */
export function toPackWords(
  { id, version }: Pick<PackSourceManifest, 'id' | 'version'>,
  items: Iterable<ItemSource>,
  lessons: Iterable<LessonSource>,
): PackVocabulary {
  const named = [...lessons].map(({ id: lesson, skill, misconception = null }) => {
    return { lesson, skill, mends: misconception };
  });
  return { type: 'pack', pack: id, version, items: Array.from(items, toItem), lessons: named };
}

/** Words of a school: classes and learners sorted by id, so that every device that knows the same makes the same. */
export function toLearnerWords(classes: readonly ClassList[]): LearnersVocabulary {
  const sorted = [...classes].sort((a, b) => (a.class < b.class ? -1 : 1));
  return {
    type: 'learners',
    learners: sorted.flatMap(({ learners }) => [...learners].sort()),
    classes: sorted.map((one) => one.class).filter((id): id is ClassId => id !== ''),
  };
}

function toItem(source: ItemSource): VocabularyItem {
  const skills = [source.skill, ...(source.also ?? [])] as const;
  const { right, wrong } = foreseenBy(source);
  const known = new Set(right === null ? [] : [right.json]);
  const others: ForeseenAnswer[] = [];
  for (const answer of wrong) {
    const isNew = !known.has(answer.json) && others.length < VOCABULARY_LIMITS.wrong;
    if (isNew && isFit(answer)) others.push(answer);
    known.add(answer.json);
  }
  return { item: source.id, skills, right: right && isFit(right) ? right : null, wrong: others };
}

function isFit({ json, misconceptions }: ForeseenAnswer): boolean {
  return json.length <= VOCABULARY_LIMITS.answerLetters && misconceptions.every(isWord);
}

interface Foreseen {
  readonly right: ForeseenAnswer | null;
  readonly wrong: readonly ForeseenAnswer[];
}

function foreseenBy(source: ItemSource): Foreseen {
  switch (source.type) {
    case 'choose-one': {
      const wrong = source.options.filter(({ id }) => id !== source.answer);
      return {
        right: toForeseen({ type: 'choose-one', option: source.answer }),
        wrong: wrong.map(({ id, misconception }) =>
          toForeseen({ type: 'choose-one', option: id }, misconception),
        ),
      };
    }
    case 'choose-several':
      return { right: toForeseen({ type: 'choose-several', options: source.answers }), wrong: [] };
    case 'number':
      return source.unit === undefined && source.units === undefined ? numbersOf(source) : NOTHING;
    case 'short-text':
    case 'draw':
    case 'read-aloud':
    case 'write-freely':
      return NOTHING;
    case 'expression':
      return NOTHING;
    case 'order':
      return {
        right: toForeseen({ type: 'order', order: source.answer }),
        wrong: (source.wrong ?? []).map(({ order, misconception }) => {
          return toForeseen({ type: 'order', order }, misconception);
        }),
      };
    case 'match':
      return { right: toForeseen({ type: 'match', pairs: source.pairs }), wrong: [] };
    case 'sort-groups':
      return { right: toForeseen({ type: 'sort-groups', placed: source.answer }), wrong: [] };
    case 'fill-gaps':
      return gapsOf(source.gaps);
    case 'number-line':
      return { right: pointOf(source.answer), wrong: [] };
    case 'point-picture':
      return {
        right: toForeseen({ type: 'point-picture', regions: source.answers }),
        wrong: source.regions
          .filter(({ id }) => !(source.answers.length === 1 && source.answers[0] === id))
          .map(({ id, misconception }) =>
            toForeseen({ type: 'point-picture', regions: [id] }, misconception),
          ),
      };
    default:
      return assertNever(source);
  }
}

const NOTHING: Foreseen = { right: null, wrong: [] };

function toForeseen(answer: Answer, misconception?: MisconceptionId): ForeseenAnswer {
  return {
    json: toCanonicalJson(answer),
    misconceptions: misconception === undefined ? [] : [misconception],
  };
}

function numbersOf(source: Extract<ItemSource, { readonly type: 'number' }>): Foreseen {
  const right = textOf(source.answer);
  const wrong = (source.wrong ?? []).flatMap(({ value, misconception }) => {
    const text = typeof value === 'object' ? null : textOf(value);
    return text === null ? [] : [toForeseen({ type: 'number', text }, misconception)];
  });
  return { right: right === null ? null : toForeseen({ type: 'number', text: right }), wrong };
}

function gapsOf(sources: readonly GapSource[]): Foreseen {
  const gaps: string[] = [];
  for (const gap of sources) {
    if (gap.type === 'text') return NOTHING;
    const text = gap.type === 'choice' ? gap.answer : textOf(gap.answer);
    if (text === null) return NOTHING;
    gaps.push(text);
  }
  return { right: toForeseen({ type: 'fill-gaps', gaps }), wrong: [] };
}

function pointOf(answer: NumberRef): ForeseenAnswer | null {
  return typeof answer === 'number' ? toForeseen({ type: 'number-line', value: answer }) : null;
}

/** Null for an expression, which differs from variant to variant. */
function textOf(number: NumberRef): string | null {
  const text = String(number);
  return text.startsWith('=') ? null : text;
}
