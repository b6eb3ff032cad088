// Fitted BKT as bytes and back: the section `bkt` of a model file. Everything lies on its grid, so nothing is lost.
// Layout, numbers little-endian: version u8, in 1/64 the weights of further skills,
// of right answers after one, two and more hints and of further tries u8 each, skills u16, items u32; of each skill
// prior, learn, guess, slip, half-life and forget u8 each (bkt-grid.ts); of each item its ease i8, -128 for none; then
// nothing, or of each item its bound of rapid answers in four bits, the low ones first.
import { fail, ok, type Result } from '../domain/result.ts';
import { fromGrid, GRID_FIELDS, isInBounds, toGrid } from './bkt-grid.ts';
import type { SkillParameters } from './bkt-parameters.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import type { EvidenceWeights } from './evidence.ts';
import type { FittedBkt } from './fitted-bkt.ts';

const VERSION = 1;
const WEIGHT_STEPS = 64;

/** Which part of the bytes is not what a fit writes; `version` for those of another version of the app. */
export type BktFault = 'version' | 'weights' | 'size' | 'skill';

export function encodeBkt({ skills, along, evidence, ease, rapid }: FittedBkt): Uint8Array {
  const writer = createByteWriter();
  writer.u8(VERSION);
  for (const weight of [along, ...evidence.afterHints, evidence.retry]) writer.u8(weight * WEIGHT_STEPS);
  writer.u16(skills.length);
  writer.u32(ease.length);
  for (const skill of skills) for (const field of GRID_FIELDS) writer.u8(toGrid(field, skill[field]));
  writer.bytes(Uint8Array.from(ease, (value) => value & 255));
  if (rapid !== null) writer.bytes(toNibbles(rapid));
  return writer.finish();
}

/** Reads what `encodeBkt` wrote; a parameter out of its bounds is refused. O(items). */
export function decodeBkt(bytes: Uint8Array): Result<FittedBkt, BktFault> {
  const reader = createByteReader(bytes);
  if (reader.u8() !== VERSION) return fail('version');
  const weight = () => reader.u8() / WEIGHT_STEPS;
  const along = weight();
  const evidence: EvidenceWeights = { afterHints: [weight(), weight(), weight()], retry: weight() };
  if (!(along > 0 && along <= 1 && isFalling([1, ...evidence.afterHints]) && evidence.retry <= 1)) {
    return fail('weights');
  }
  const skillCount = reader.u16();
  const items = reader.u32();
  // Asked before anything is set aside for what the numbers claim.
  if (reader.isShort() || reader.leftBytes() < skillCount * GRID_FIELDS.length + items) return fail('size');
  const skills: SkillParameters[] = [];
  for (let skill = 0; skill < skillCount; skill++) {
    const read = readSkill(reader);
    if (read === null) return fail('skill');
    skills.push(read);
  }
  const ease = Int8Array.from(reader.take(items));
  const left = reader.leftBytes();
  if (left === 0) return ok({ skills, along, evidence, ease, rapid: null });
  if (left !== Math.ceil(items / 2)) return fail('size');
  return ok({ skills, along, evidence, ease, rapid: fromNibbles(reader.take(left), items) });
}

function readSkill(reader: ByteReader): SkillParameters | null {
  const [prior = 0, learn = 0, guess = 0, slip = 0, halfLifeDays = 0, forget = 0] = GRID_FIELDS.map(
    (field) => {
      const value = fromGrid(field, reader.u8());
      return isInBounds(field, value) ? value : Number.NaN;
    },
  );
  const skill = { prior, learn, guess, slip, halfLifeDays, forget };
  return Object.values(skill).some(Number.isNaN) ? null : skill;
}

/** Whoever needed more help has shown less. */
function isFalling(weights: readonly number[]): boolean {
  return weights.every((weight, at) => at === 0 || weight <= (weights[at - 1] ?? 0));
}

function toNibbles(values: Uint8Array): Uint8Array {
  return Uint8Array.from(
    { length: Math.ceil(values.length / 2) },
    (_, at) => (values[2 * at] ?? 0) | ((values[2 * at + 1] ?? 0) << 4),
  );
}

function fromNibbles(bytes: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, at) => ((bytes[at >> 1] ?? 0) >> (4 * (at & 1))) & 15);
}
