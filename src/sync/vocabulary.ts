// A content-addressed list of words that chunks refer to by number. Whoever lacks one is given it, like a chunk; nobody
// needs the pack itself. Its canonical bytes are UTF-8 lines, its id names them (docs/sync-protocol.md).
import { toCanonicalJson } from '../domain/canonical-event.ts';
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
import { fail, ok, type Result } from '../domain/result.ts';
import { decodeUtf8 } from '../packs/utf8.ts';
import { isWord, parseJson } from './codec/plain-json.ts';
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

export type BadVocabulary = { readonly code: 'vocabulary/malformed' };

/** Far more than a pack's; a hostile one must not fill a relay. */
export const VOCABULARY_LIMITS = { bytes: 16_000_000, wrong: 24, skills: 32, answerLetters: 4_000 } as const;

/** Reads canonical bytes; refuses whatever would be written otherwise, since the name stands for the bytes. */
export function parseVocabulary(bytes: Uint8Array, sha256: Sha256): Result<Vocabulary, BadVocabulary> {
  const text = bytes.length > VOCABULARY_LIMITS.bytes ? undefined : decodeUtf8(bytes);
  const words = text === undefined ? null : parseWords(text);
  if (words === null || toVocabularyText(words) !== text) return fail({ code: 'vocabulary/malformed' });
  return ok(nameVocabulary(words, sha256));
}

function parseWords(text: string): VocabularyWords | null {
  const [head, ...lines] = text.split('\n').slice(0, -1).map(parseJson);
  if (!Array.isArray(head) || head[0] !== 'banyan vocabulary 1') return null;
  if (head[1] === 'learners') return parseLearners(Number(head[2]), lines);
  return head[1] === 'pack' ? parsePack(head, Number(head[4]), lines) : null;
}

function parseLearners(count: number, lines: readonly unknown[]): LearnersVocabulary | null {
  const learners = allOf(lines.slice(0, count), (line) => idOf(parseLearnerId(line)));
  const classes = allOf(lines.slice(count), (line) => idOf(parseClassId(line)));
  return learners && classes && { type: 'learners', learners, classes };
}

function parsePack(
  head: readonly unknown[],
  count: number,
  lines: readonly unknown[],
): PackVocabulary | null {
  const pack = parsePackId(head[2]);
  const items = allOf(lines.slice(0, count), parseItem);
  const lessons = allOf(lines.slice(count), parseLesson);
  if (!pack.ok || !isWord(head[3]) || items === null || lessons === null) return null;
  const ids = new Set(items.map(({ item }) => item));
  return ids.size < items.length
    ? null
    : { type: 'pack', pack: pack.value, version: head[3], items, lessons };
}

function parseItem(line: unknown): VocabularyItem | null {
  if (!Array.isArray(line)) return null;
  const [id, listed, right, ...wrong] = line as readonly unknown[];
  const item = idOf(parseItemId(id));
  const skills = Array.isArray(listed) ? allOf(listed, (skill) => idOf(parseSkillId(skill))) : null;
  const [first, ...more] = skills ?? [];
  const answers = allOf(wrong, parseForeseen);
  const answer = right === null ? null : parseForeseen(right);
  if (item === null || first === undefined || answers === null || (right !== null && answer === null))
    return null;
  const { wrong: mostWrong, skills: mostSkills } = VOCABULARY_LIMITS;
  if (answers.length > mostWrong || more.length >= mostSkills) return null;
  return { item, skills: [first, ...more], right: answer, wrong: answers };
}

function parseForeseen(value: unknown): ForeseenAnswer | null {
  const [json, ...misconceptions] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (typeof json !== 'string' || json.length > VOCABULARY_LIMITS.answerLetters) return null;
  const words = allOf(misconceptions, (word) => (isWord(word) ? word : null));
  const answer = parseJson(json);
  const isTagged = typeof answer === 'object' && answer !== null && 'type' in answer;
  const isAnswer = isTagged && typeof answer.type === 'string' && toCanonicalJson(answer) === json;
  return words && isAnswer ? { json, misconceptions: words } : null;
}

function parseLesson(line: unknown): VocabularyLesson | null {
  if (!Array.isArray(line)) return null;
  const [id, named, mends] = line as readonly unknown[];
  const lesson = idOf(parseLessonId(id));
  const skill = idOf(parseSkillId(named));
  const isNamed = mends === null || isWord(mends);
  return lesson !== null && skill !== null && isNamed ? { lesson, skill, mends } : null;
}

function idOf<T>(parsed: Result<T>): T | null {
  return parsed.ok ? parsed.value : null;
}

/** Null when one of them is none. */
function allOf<T>(values: readonly unknown[], parse: (value: unknown) => T | null): readonly T[] | null {
  const parsed: T[] = [];
  for (const value of values) {
    const one = parse(value);
    if (one === null) return null;
    parsed.push(one);
  }
  return parsed;
}

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
