// The border for vocabularies that came from elsewhere: canonical bytes become words, or nothing. What is not exactly
// what it would be written as again is refused, since its name stands for those bytes.
import {
  type ClassId,
  type ItemId,
  type LearnerId,
  type LessonId,
  type PackId,
  parseClassId,
  parseItemId,
  parseLearnerId,
  parseLessonId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import type { Sha256 } from './sha256.ts';
import {
  type ForeseenAnswer,
  nameVocabulary,
  toVocabularyText,
  type Vocabulary,
  type VocabularyItem,
  type VocabularyLesson,
  type VocabularyWords,
} from './vocabulary.ts';

/** Null for anything that is not the canonical bytes of words. */
export function readVocabulary(bytes: Uint8Array, sha256: Sha256): Vocabulary | null {
  const text = decodeUtf8(bytes);
  if (text === undefined || !text.endsWith('\n')) return null;
  try {
    const lines = text
      .slice(0, -1)
      .split('\n')
      .map((line) => listIn(JSON.parse(line)));
    const words = toWords(lines);
    return toVocabularyText(words) === text ? nameVocabulary(words, sha256) : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NoWords) return null;
    throw error;
  }
}

class NoWords extends Error {}

function toWords([head = [], ...rows]: readonly (readonly unknown[])[]): VocabularyWords {
  const [magic, type, ...facts] = head;
  if (magic !== 'banyan vocabulary 1') throw new NoWords('Must be a vocabulary');
  if (type === 'learners')
    return toLearners(
      facts,
      rows.map((row) => row),
    );
  if (type !== 'pack') throw new NoWords('Must be of a kind that is known');
  const [pack, version, items, lessons] = facts;
  if (rows.length !== numberIn(items) + numberIn(lessons))
    throw new NoWords('Must have as many rows as it says');
  return {
    type: 'pack',
    pack: idIn<PackId>(parsePackId(pack)),
    version: textIn(version),
    items: rows.slice(0, numberIn(items)).map(toItem),
    lessons: rows.slice(numberIn(items)).map(toLesson),
  };
}

function toLearners(facts: readonly unknown[], rows: readonly unknown[]): VocabularyWords {
  const ids = rows.map((row) => (Array.isArray(row) && row.length === 1 ? row[0] : row));
  const [learners, classes] = facts.map(numberIn);
  if (ids.length !== (learners ?? 0) + (classes ?? 0)) throw new NoWords('Must have as many rows as it says');
  return {
    type: 'learners',
    learners: ids.slice(0, learners).map((id) => idIn<LearnerId>(parseLearnerId(id))),
    classes: ids.slice(learners).map((id) => idIn<ClassId>(parseClassId(id))),
  };
}

function toItem([item, skills, right, ...wrong]: readonly unknown[]): VocabularyItem {
  const [first, ...more] = listIn(skills).map((skill) => idIn<SkillId>(parseSkillId(skill)));
  if (first === undefined) throw new NoWords('Must have a skill');
  return {
    item: idIn<ItemId>(parseItemId(item)),
    skills: [first, ...more],
    right: right === null ? null : toAnswer(right),
    wrong: wrong.map(toAnswer),
  };
}

function toAnswer(value: unknown): ForeseenAnswer {
  if (typeof value === 'string') return { json: value, misconceptions: [] };
  const [json, ...misconceptions] = listIn(value).map(textIn);
  if (json === undefined) throw new NoWords('Must have an answer');
  return { json, misconceptions };
}

function toLesson([lesson, skill, mends]: readonly unknown[]): VocabularyLesson {
  return {
    lesson: idIn<LessonId>(parseLessonId(lesson)),
    skill: idIn<SkillId>(parseSkillId(skill)),
    mends: mends === null ? null : textIn(mends),
  };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new NoWords('Must be text');
  return value;
}

function numberIn(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new NoWords('Must be a number');
  return value as number;
}

function idIn<T>(parsed: Result<T>): T {
  if (!parsed.ok) throw new NoWords('Must be an id');
  return parsed.value;
}
