// Fitted BKT as bytes and back: the section `bkt` of a model file. Everything lies on its grid, so nothing is lost.
// Layout, numbers little-endian: version u8, in 1/64 the weights of further skills,
// of right answers after one, two and more hints and of further tries u8 each, skills u16, items u32; of each skill
// prior, learn, guess, slip, half-life and forget u8 each (bkt-grid.ts); then, behind their size u32, the bits of a
// range coder: whether there are bounds of rapid answers; of each item its ease in eight, -128 for none, and that bound in
// four.
import { HALF } from '../domain/coding/adaptation.ts';
import { type BitCoder, codeFlag, codeTree } from '../domain/coding/bit-coder.ts';
import { RangeDecoder } from '../domain/coding/range-decoder.ts';
import { RangeEncoder } from '../domain/coding/range-encoder.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { fromGrid, GRID_FIELDS, isInBounds, toGrid } from './bkt-grid.ts';
import type { SkillParameters } from './bkt-parameters.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import type { EvidenceWeights } from './evidence.ts';
import type { FittedBkt } from './fitted-bkt.ts';

const VERSION = 1;
const WEIGHT_STEPS = 64;
const CONTEXT = { timed: 0, ease: 1, rapid: 1 + 256 } as const;
const CHANCES = new Uint16Array(CONTEXT.rapid + 16).fill(HALF);
/** More than any pack has: a count beyond is a lie, and nothing is set aside for it. */
const MOST_ITEMS = 1_000_000;

/** Which part of the bytes is not what a fit writes; `version` for those of another version of the app. */
export type BktFault = 'version' | 'weights' | 'size' | 'skill' | 'items';

export function encodeBkt({ skills, along, evidence, ease, rapid }: FittedBkt): Uint8Array {
  const writer = createByteWriter();
  writer.u8(VERSION);
  for (const weight of [along, ...evidence.afterHints, evidence.retry]) writer.u8(weight * WEIGHT_STEPS);
  writer.u16(skills.length);
  writer.u32(ease.length);
  for (const skill of skills) for (const field of GRID_FIELDS) writer.u8(toGrid(field, skill[field]));
  const coder = new RangeEncoder(CHANCES);
  codeItems(coder, ease.length, { ease, rapid });
  const coded = coder.finish();
  writer.u32(coded.length);
  writer.bytes(coded);
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
  if (reader.isShort() || reader.leftBytes() < skillCount * GRID_FIELDS.length || items > MOST_ITEMS) {
    return fail('size');
  }
  const skills: SkillParameters[] = [];
  for (let skill = 0; skill < skillCount; skill++) {
    const read = readSkill(reader);
    if (read === null) return fail('skill');
    skills.push(read);
  }
  if (reader.u32() !== reader.leftBytes()) return fail('size');
  const coder = new RangeDecoder(CHANCES, reader.take(reader.leftBytes()));
  const coded = codeItems(coder, items, null);
  return coder.finish() ? ok({ skills, along, evidence, ...coded }) : fail('items');
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

type BktItems = Pick<FittedBkt, 'ease' | 'rapid'>;

/** Writes the items, or reads them when none are given. */
function codeItems(coder: BitCoder, count: number, given: BktItems | null): BktItems {
  const isTimed = codeFlag(coder, CONTEXT.timed, given?.rapid != null);
  const ease = new Int8Array(coder.failed ? 0 : count);
  const rapid = isTimed ? new Uint8Array(ease.length) : null;
  for (let item = 0; item < ease.length && !coder.failed; item++) {
    ease[item] = codeTree(coder, CONTEXT.ease, 8, (given?.ease[item] ?? 0) & 255);
    if (rapid !== null) rapid[item] = codeTree(coder, CONTEXT.rapid, 4, given?.rapid?.[item] ?? 0);
  }
  return { ease, rapid };
}
