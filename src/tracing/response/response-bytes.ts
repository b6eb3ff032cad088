// The response model as bytes and back: everything lies on its grid already, so nothing is lost. Layout, numbers
// little-endian, `v` in seven bits a byte, lowest first: what it is made for u32; skills u16, items u32, base f32; eases
// i8 each; combinations v (skills v, each v); tables v (entries v, each step of the key v and value i8); cuts of each
// feature u8 (upper half of an f32 u16 each); leaf step f32, trees u16, each from its root: 255 and a leaf i8, or
// feature u8 and place of the cut u8, what is left of it, what is right.
import { crc32 } from '../../domain/crc32.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type ByteReader, createByteReader } from '../byte-reader.ts';
import { type ByteWriter, createByteWriter } from '../byte-writer.ts';
import type { Skills } from '../learner-model.ts';
import type { Forest } from './forest.ts';
import { type ResidualTables, TABLE_KINDS } from './residual-tables.ts';
import { FEATURE_COUNT, RESPONSE_FEATURES } from './response-features.ts';
import { EASE_STEP, type ResponseParameters } from './response-parameters.ts';

/** Of the features in their order: trees mean nothing over others. */
export const RESPONSE_KIND = crc32(
  Uint8Array.from([...RESPONSE_FEATURES, ''].join('\n'), (letter) => letter.charCodeAt(0) & 255),
);

const LEAF = 255;
const LEAF_MOST = 127;
const MOST_DEPTH = 64;
const LEAST_STEP = 2 ** -40;

/** Which part of the bytes is not what a fit writes; `features` for a model of other features than this version's. */
export type ResponseFault = 'features' | 'size' | 'ease' | 'combinations' | 'tables' | 'forest';

export function encodeResponse({ ease, combinations, tables, forest }: ResponseParameters): Uint8Array {
  const writer = createByteWriter();
  writer.u32(RESPONSE_KIND);
  writer.u16(ease.skill.length);
  writer.u32(ease.item.length);
  writeSingle(writer, ease.base);
  for (const value of ease.skill) writeStep(writer, value / EASE_STEP);
  for (const value of ease.item) writeStep(writer, value / EASE_STEP);
  writeVarint(writer, combinations.length);
  for (const set of combinations) {
    writeVarint(writer, set.length);
    for (const skill of set) writeVarint(writer, skill);
  }
  writeVarint(writer, tables.length);
  for (const table of tables) writeTable(writer, table);
  writeForest(writer, forest);
  return writer.finish();
}

export function decodeResponse(bytes: Uint8Array): Result<ResponseParameters, ResponseFault> {
  const reader = createByteReader(bytes);
  if (reader.u32() !== RESPONSE_KIND) return fail('features');
  const skills = reader.u16();
  const items = reader.u32();
  const base = readSingle(reader);
  if (!(Math.abs(base) < 20)) return fail('ease');
  const ease = { base, skill: readSteps(reader, skills), item: readSteps(reader, items) };
  if (reader.isShort()) return fail('size');
  const combinations = readCombinations(reader, skills);
  if (combinations === null) return fail('combinations');
  const tables = readTables(reader);
  if (tables === null) return fail('tables');
  const forest = readForest(reader);
  if (forest === null) return fail('forest');
  if (reader.isShort() || reader.leftBytes() > 0) return fail('size');
  return ok({ ease, combinations, tables, forest });
}

function writeTable(writer: ByteWriter, table: ReadonlyMap<number, number>): void {
  writeVarint(writer, table.size);
  let before = 0;
  for (const [key, value] of [...table].sort(([a], [b]) => a - b)) {
    writeVarint(writer, key - before);
    writeStep(writer, value / EASE_STEP);
    before = key;
  }
}

function readTables(reader: ByteReader): ResidualTables | null {
  if (readVarint(reader) !== TABLE_KINDS.length) return null;
  const tables: Map<number, number>[] = [];
  while (tables.length < TABLE_KINDS.length) {
    const count = readVarint(reader);
    // Each entry takes two bytes at least: a count beyond that is a lie, and nothing is set aside for it.
    if (count * 2 > reader.leftBytes()) return null;
    const table = new Map<number, number>();
    let key = 0;
    for (let at = 0; at < count; at++) {
      key += readVarint(reader);
      table.set(key, readStep(reader) * EASE_STEP);
    }
    if (table.size !== count || !Number.isSafeInteger(key)) return null;
    tables.push(table);
  }
  return tables;
}

function readCombinations(reader: ByteReader, skills: number): readonly Skills[] | null {
  const count = readVarint(reader);
  if (count * 3 > reader.leftBytes()) return null;
  const combinations: Skills[] = [];
  while (combinations.length < count) {
    const size = readVarint(reader);
    if (size < 2 || size > reader.leftBytes()) return null;
    const [first, ...rest] = Array.from({ length: size }, () => readVarint(reader));
    if (first === undefined || [first, ...rest].some((skill) => skill >= skills)) return null;
    combinations.push([first, ...rest]);
  }
  return combinations;
}

function writeForest(writer: ByteWriter, forest: Forest): void {
  const cuts = cutsByFeature(forest);
  for (const of of cuts) {
    writer.u8(of.length);
    for (const cut of of) writer.u16(singleBits(cut) >>> 16);
  }
  const step = stepOf(forest.leaves);
  writeSingle(writer, step);
  writer.u16(forest.roots.length);
  const write = (node: number): void => {
    if (node < 0) {
      writer.u8(LEAF);
      writeStep(writer, (forest.leaves[-1 - node] ?? 0) / step);
      return;
    }
    const feature = forest.feature[node] ?? 0;
    writer.u8(feature);
    writer.u8(cuts[feature]?.indexOf(forest.cut[node] ?? 0) ?? 0);
    write(forest.left[node] ?? -1);
    write(forest.right[node] ?? -1);
  };
  for (const root of forest.roots) write(root);
}

function readForest(reader: ByteReader): Forest | null {
  const cuts = Array.from({ length: FEATURE_COUNT }, () =>
    Float32Array.from({ length: reader.u8() }, () => bitsToSingle(reader.u16() << 16)),
  );
  const step = readSingle(reader);
  if (!(step >= LEAST_STEP && step <= 1)) return null;
  const count = reader.u16();
  if (count * 2 > reader.leftBytes()) return null;
  const parts = { roots: [], feature: [], cut: [], left: [], right: [], leaves: [] } as {
    readonly [K in keyof Forest]: number[];
  };
  let isSound = true;
  const read = (depth: number): number => {
    const feature = reader.u8();
    if (feature === LEAF || reader.isShort() || depth > MOST_DEPTH) {
      isSound &&= feature === LEAF && depth <= MOST_DEPTH;
      parts.leaves.push(readStep(reader) * step);
      return -parts.leaves.length;
    }
    const cut = cuts[feature]?.[reader.u8()];
    isSound &&= cut !== undefined && Number.isFinite(cut);
    const node = parts.feature.push(feature) - 1;
    parts.cut.push(cut ?? 0);
    parts.left.push(-1);
    parts.right.push(-1);
    parts.left[node] = read(depth + 1);
    parts.right[node] = read(depth + 1);
    return node;
  };
  for (let tree = 0; tree < count && isSound; tree++) parts.roots.push(read(0));
  if (!isSound || reader.isShort()) return null;
  return {
    roots: Int32Array.from(parts.roots),
    feature: Uint8Array.from(parts.feature),
    cut: Float32Array.from(parts.cut),
    left: Int32Array.from(parts.left),
    right: Int32Array.from(parts.right),
    leaves: Float32Array.from(parts.leaves),
  };
}

/** The cuts that are used, of each feature, rising. */
function cutsByFeature({ feature, cut }: Forest): readonly (readonly number[])[] {
  const sets = Array.from({ length: FEATURE_COUNT }, () => new Set<number>());
  for (const [node, of] of feature.entries()) sets[of]?.add(cut[node] ?? 0);
  return sets.map((set) => [...set].sort((a, b) => a - b));
}

/** The power of two that all leaves are whole multiples of, up to 127 each way. */
function stepOf(leaves: Float32Array): number {
  let most = LEAST_STEP;
  for (const leaf of leaves) most = Math.max(most, Math.abs(leaf));
  let step = 1;
  while (step > LEAST_STEP && most <= (step / 2) * LEAF_MOST) step /= 2;
  return step;
}

function writeStep(writer: ByteWriter, steps: number): void {
  if (Math.round(steps) !== steps) throw new Error(`Must lie on the grid, got ${steps} steps`);
  writer.u8(steps & 255);
}

function readStep(reader: ByteReader): number {
  return (reader.u8() << 24) >> 24;
}

function readSteps(reader: ByteReader, count: number): Float32Array {
  return Float32Array.from(reader.take(count), (byte) => ((byte << 24) >> 24) * EASE_STEP);
}

function writeVarint(writer: ByteWriter, value: number): void {
  let rest = value;
  while (rest >= 128) {
    writer.u8((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  writer.u8(rest);
}

function readVarint(reader: ByteReader): number {
  let value = 0;
  for (let scale = 1; scale < 2 ** 53; scale *= 128) {
    const byte = reader.u8();
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  return Number.MAX_VALUE;
}

const SINGLE = new Float32Array(1);
const BITS = new Uint32Array(SINGLE.buffer);

function singleBits(value: number): number {
  SINGLE[0] = value;
  return BITS[0] ?? 0;
}

function bitsToSingle(bits: number): number {
  BITS[0] = bits >>> 0;
  return SINGLE[0] ?? 0;
}

function writeSingle(writer: ByteWriter, value: number): void {
  writer.u32(singleBits(value));
}

function readSingle(reader: ByteReader): number {
  return bitsToSingle(reader.u32());
}
