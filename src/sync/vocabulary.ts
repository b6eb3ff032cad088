// A content-addressed list of words that chunks refer to by number. Whoever lacks one is given it, like a chunk; nobody
// needs the pack itself. Its canonical bytes are UTF-8 lines, its id names them (docs/sync-protocol.md).
import type { ClassId, ItemId, LearnerId, LessonId, PackId, SkillId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Sha256 } from './sha256.ts';

/** First 8 bytes of the SHA-256 of the canonical bytes, as 16 hex digits. */
export type VocabularyId = string & { readonly __brand: 'vocabulary' };

/** An answer that the pack's author foresaw, as canonical JSON, and what it shows. */
export interface ForeseenAnswer {
  readonly json: string;
  readonly misconceptions: readonly string[];
}

export interface VocabularyItem {
  readonly item: ItemId;
  readonly skills: readonly [SkillId, ...SkillId[]];
  /** The right one first, if one is the same for every variant, then the expected wrong ones. */
  readonly right: ForeseenAnswer | null;
  readonly wrong: readonly ForeseenAnswer[];
}

export interface VocabularyLesson {
  readonly lesson: LessonId;
  readonly skill: SkillId;
  readonly mends: string | null;
}

export interface PackVocabulary {
  readonly type: 'pack';
  readonly pack: PackId;
  readonly version: string;
  /** In the pack's order: what is likely to follow each other stands together. */
  readonly items: readonly VocabularyItem[];
  readonly lessons: readonly VocabularyLesson[];
}

/** Learners, those of one class together; ids alone, no names. */
export interface LearnersVocabulary {
  readonly type: 'learners';
  readonly learners: readonly LearnerId[];
  readonly classes: readonly ClassId[];
}

export type VocabularyWords = PackVocabulary | LearnersVocabulary;

/** A vocabulary with its name, as it is held, sent and given to the codec. */
export interface Vocabulary {
  readonly id: VocabularyId;
  readonly words: VocabularyWords;
}

/** Gives what is held of vocabularies; cheap, and the same object each time, since the codec indexes it once. */
export type Vocabularies = (id: VocabularyId) => Vocabulary | undefined;

const VOCABULARY_ID = /^[0-9a-f]{16}$/;

export function parseVocabularyId(input: unknown): Result<VocabularyId, { readonly code: 'id/malformed' }> {
  return typeof input === 'string' && VOCABULARY_ID.test(input)
    ? ok(input as VocabularyId)
    : fail({ code: 'id/malformed' });
}

/** Names words; equal words have equal names on every device. */
export function nameVocabulary(words: VocabularyWords, sha256: Sha256): Vocabulary {
  return { id: toHex(sha256(toVocabularyText(words)).subarray(0, 8)) as VocabularyId, words };
}

/** The canonical text, whose UTF-8 is what is stored and sent. One JSON array a line. */
export function toVocabularyText(words: VocabularyWords): string {
  const lines: unknown[] = words.type === 'pack' ? packLines(words) : learnerLines(words);
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function packLines({ pack, version, items, lessons }: PackVocabulary): unknown[] {
  return [
    ['banyan vocabulary 1', 'pack', pack, version, items.length, lessons.length],
    ...items.map(({ item, skills, right, wrong }) => [
      item,
      skills,
      right && pair(right),
      ...wrong.map(pair),
    ]),
    ...lessons.map(({ lesson, skill, mends }) => [lesson, skill, mends]),
  ];
}

function pair({ json, misconceptions }: ForeseenAnswer): unknown {
  return misconceptions.length === 0 ? json : [json, ...misconceptions];
}

function learnerLines({ learners, classes }: LearnersVocabulary): unknown[] {
  return [['banyan vocabulary 1', 'learners', learners.length, classes.length], ...learners, ...classes];
}

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
