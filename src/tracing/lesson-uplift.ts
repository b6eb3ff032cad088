// How much more often the next answer was right after one explanation of a skill than after the others: the section
// `lessons` of a model file. Layout, numbers little-endian: version u8, lessons u32; of each, by rising hash: the hash of
// its id u32 (domain/random.ts), then a signed byte a band, in hundredths. Lessons that make no difference are left out.
import type { LessonId } from '../domain/ids.ts';
import { toSeed } from '../domain/random.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/** Who was likely not to know the skill yet, and who half knew it: another explanation may help the one or the other. */
export const BANDS = 2;
/** P(known) from which on a learner is of the second band. */
export const SECOND_BAND_P = 0.4;

/** In hundredths of a chance, −100 to 100, by band; by the hash of the lesson's id. */
export type LessonUplift = ReadonlyMap<number, readonly number[]>;

const VERSION = 1;
const LESSON_BYTES = 4 + BANDS;
const MOST = 100;

/** Of which band a learner is who believes so much. */
export function bandOf(pKnown: number): number {
  return pKnown < SECOND_BAND_P ? 0 : 1;
}

export const hashOfLesson = (lesson: LessonId): number => toSeed(lesson);

/** Hundredths by which a lesson does better than the skill's others; 0 where nothing is known. */
export function upliftOf(uplift: LessonUplift, lesson: LessonId, band: number): number {
  return uplift.get(hashOfLesson(lesson))?.[band] ?? 0;
}

/** What lies between the bounds is kept to a hundredth. Equal content gives equal bytes. */
export function encodeUplift(uplift: LessonUplift): Uint8Array {
  const told = [...uplift].filter(([, bands]) => bands.some((each) => Math.round(each) !== 0));
  const writer = createByteWriter();
  writer.u8(VERSION);
  writer.u32(told.length);
  for (const [hash, bands] of told.sort(([a], [b]) => a - b)) {
    writer.u32(hash);
    for (let band = 0; band < BANDS; band++) writer.u8(toByte(bands[band] ?? 0) & 0xff);
  }
  return writer.finish();
}

/** Refuses what `encodeUplift` does not write. */
export function decodeUplift(bytes: Uint8Array): Result<LessonUplift, 'version' | 'size' | 'lessons'> {
  const reader = createByteReader(bytes);
  if (reader.u8() !== VERSION) return fail('version');
  const count = reader.u32();
  if (reader.isShort() || reader.leftBytes() !== count * LESSON_BYTES) return fail('size');
  const uplift = new Map<number, readonly number[]>();
  let last = -1;
  for (let at = 0; at < count; at++) {
    const hash = reader.u32();
    const bands = Array.from({ length: BANDS }, () => (reader.u8() << 24) >> 24);
    if (hash <= last || bands.some((each) => Math.abs(each) > MOST)) return fail('lessons');
    uplift.set(hash, bands);
    last = hash;
  }
  return ok(uplift);
}

const toByte = (hundredths: number): number => Math.min(MOST, Math.max(-MOST, Math.round(hundredths)));
