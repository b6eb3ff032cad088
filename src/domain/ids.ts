// Ids are branded strings; a brand is given here and nowhere else.
import { fail, ok, type Result } from './result.ts';

type Id<Brand extends string> = string & { readonly __brand: Brand };

/** One installation's append-only sequence: 22 characters of base64url, 128 random bits. */
export type StreamId = Id<'stream'>;
/** A school: 128 random bits. */
export type SchoolId = Id<'school'>;
/** An installation's keys: the first 22 characters of base64url of the SHA-256 of its public signing key. */
export type DeviceId = Id<'device'>;
/** A learner of one school, or a guest of one tablet: 128 random bits. */
export type LearnerId = Id<'learner'>;
/** A class of one school: 128 random bits. */
export type ClassId = Id<'class'>;
/** Reverse-domain name of a pack, such as `org.banyan.number-foundations`. */
export type PackId = Id<'pack'>;
/** Unique in its pack: lower-case letters, digits, `-` and `.`. */
export type SkillId = Id<'skill'>;
export type ItemId = Id<'item'>;
export type LessonId = Id<'lesson'>;
export type MisconceptionId = Id<'misconception'>;

export interface BadId {
  readonly code: 'id/malformed';
  readonly kind: string;
  readonly got: string;
}

const RANDOM_ID = /^[A-Za-z0-9_-]{22}$/;
const AUTHOR_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const PACK_ID = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

function parser<T extends string>(kind: string, pattern: RegExp, maxLength = 128) {
  return (input: unknown): Result<T, BadId> =>
    typeof input === 'string' && input.length <= maxLength && pattern.test(input)
      ? ok(input as T)
      : fail({ code: 'id/malformed', kind, got: String(input).slice(0, 80) });
}

export const parseStreamId = parser<StreamId>('stream', RANDOM_ID);
export const parseSchoolId = parser<SchoolId>('school', RANDOM_ID);
export const parseDeviceId = parser<DeviceId>('device', RANDOM_ID);
export const parseLearnerId = parser<LearnerId>('learner', RANDOM_ID);
export const parseClassId = parser<ClassId>('class', RANDOM_ID);
export const parsePackId = parser<PackId>('pack', PACK_ID);
export const parseSkillId = parser<SkillId>('skill', AUTHOR_ID);
export const parseItemId = parser<ItemId>('item', AUTHOR_ID);
export const parseLessonId = parser<LessonId>('lesson', AUTHOR_ID);
export const parseMisconceptionId = parser<MisconceptionId>('misconception', AUTHOR_ID);

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes 16 random bytes as an id of 22 characters; `kind` is given by the parser of the wanted brand. */
export function toRandomId<T extends string>(
  bytes: Uint8Array,
  parse: (text: string) => Result<T, BadId>,
): T {
  if (bytes.length !== 16) throw new Error(`Must be 16 bytes, got ${bytes.length}`);
  let text = '';
  for (let bit = 0; bit < 128; bit += 6) {
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    text += BASE64URL[(pair >> (10 - (bit & 7))) & 63];
  }
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(`Must parse as ${parsed.problem.kind}, got ${text}`);
  return parsed.value;
}
