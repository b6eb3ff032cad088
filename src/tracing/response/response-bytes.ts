// The response model as bytes and back. Everything lies on its grid already, so nothing is lost; a range coder over
// adaptive bits takes 40 % off. One description serves both ways, as in the chunks of the log: each `code…` writes the
// value when it is given one and reads it otherwise. Before it stand in the clear: what the model is made for u32.
import { HALF } from '../../domain/coding/adaptation.ts';
import { type BitCoder, codeDirect, codeTree } from '../../domain/coding/bit-coder.ts';
import { codeNumber, NUMBER } from '../../domain/coding/code-number.ts';
import { RangeDecoder } from '../../domain/coding/range-decoder.ts';
import { RangeEncoder } from '../../domain/coding/range-encoder.ts';
import { crc32 } from '../../domain/crc32.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Skills } from '../learner-model.ts';
import { codeForest, FOREST_CONTEXTS } from './forest-code.ts';
import { type ResidualTables, TABLE_KINDS } from './residual-tables.ts';
import { FEATURE_COUNT, RESPONSE_FEATURES } from './response-feature-names.ts';
import { EASE_STEP, type ResponseParameters } from './response-parameters.ts';
import { codeSingle } from './single-code.ts';

/** Of the features in their order: trees mean nothing over others. */
export const RESPONSE_KIND = crc32(
  Uint8Array.from([...RESPONSE_FEATURES, ''].join('\n'), (letter) => letter.charCodeAt(0) & 255),
);
const KIND_BYTES = 4;

const BYTE = 256;
const CONTEXT = {
  skillEase: 0,
  itemEase: BYTE,
  combinations: 2 * BYTE,
  tables: 2 * BYTE + NUMBER,
  forest: 2 * BYTE + NUMBER + TABLE_KINDS.length * (NUMBER + BYTE),
} as const;
const CHANCES = new Uint16Array(CONTEXT.forest + FOREST_CONTEXTS).fill(HALF);
/** Beyond what any fit writes: a count above is a lie, and nothing is set aside for it. Bits that are learned cost next to nothing, so that the size of the bytes bounds nothing. */
const MOST_ENTRIES = 20_000;
const MOST_COMBINATIONS = 20_000;
const MOST_COMBINED = 32;

/** Made for other features than this version's, or not what a fit writes. */
export type ResponseFault = 'features' | 'malformed';

export function encodeResponse(parameters: ResponseParameters): Uint8Array {
  const coder = new RangeEncoder(CHANCES);
  const { skill, item } = parameters.ease;
  codeParameters(coder, parameters, { skills: skill.length, items: item.length });
  const coded = coder.finish();
  const bytes = new Uint8Array(KIND_BYTES + coded.length);
  new DataView(bytes.buffer).setUint32(0, RESPONSE_KIND, true);
  bytes.set(coded, KIND_BYTES);
  return bytes;
}

/** What the file that holds it has; anything else is refused before it is read. */
export interface ResponseSizes {
  readonly skills: number;
  readonly items: number;
}

export function decodeResponse(
  bytes: Uint8Array,
  sizes: ResponseSizes,
): Result<ResponseParameters, ResponseFault> {
  if (bytes.length < KIND_BYTES) return fail('malformed');
  const kind = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (kind !== RESPONSE_KIND) return fail('features');
  const coder = new RangeDecoder(CHANCES, bytes, KIND_BYTES);
  const parameters = codeParameters(coder, null, sizes);
  return coder.finish() ? ok(parameters) : fail('malformed');
}

function codeParameters(
  coder: BitCoder,
  given: ResponseParameters | null,
  sizes: ResponseSizes,
): ResponseParameters {
  const base = codeSingle(coder, given?.ease.base ?? 0);
  if (!(Math.abs(base) < 20)) coder.spoil();
  const skill = codeEases(coder, CONTEXT.skillEase, sizes.skills, given?.ease.skill ?? null);
  const item = codeEases(coder, CONTEXT.itemEase, sizes.items, given?.ease.item ?? null);
  const combinations = codeCombinations(coder, skill.length, given?.combinations ?? []);
  const tables = TABLE_KINDS.map((_, kind) => codeTable(coder, kind, given?.tables ?? null));
  return {
    ease: { base, skill, item },
    combinations,
    tables,
    forest: codeForest(coder, CONTEXT.forest, FEATURE_COUNT, given?.forest ?? null),
  };
}

function codeEases(coder: BitCoder, context: number, size: number, given: Float32Array | null): Float32Array {
  const count = codeCount(coder, given?.length ?? 0, size);
  if (count !== size) coder.spoil();
  const eases = new Float32Array(count);
  for (let at = 0; at < count && !coder.failed; at++) {
    eases[at] = codeStep(coder, context, given?.[at] ?? 0);
  }
  return eases;
}

/** A count that is not learned: it stands once. */
function codeCount(coder: BitCoder, given: number, most: number): number {
  const count = codeDirect(coder, 32, given);
  if (count <= most) return count;
  coder.spoil();
  return 0;
}

/** A value on the grid of eases. */
function codeStep(coder: BitCoder, context: number, given: number): number {
  const steps = Math.round(given / EASE_STEP);
  if (steps * EASE_STEP !== given) throw new Error(`Must lie on the grid, got ${given}`);
  return ((codeTree(coder, context, 8, steps & 255) << 24) >> 24) * EASE_STEP;
}

function codeCombinations(coder: BitCoder, skills: number, given: readonly Skills[]): readonly Skills[] {
  const count = codeCount(coder, given.length, MOST_COMBINATIONS);
  const combinations: Skills[] = [];
  for (let at = 0; at < count && !coder.failed; at++) {
    const size = codeNumber(coder, CONTEXT.combinations, given[at]?.length ?? 0);
    if (size < 2 || size > MOST_COMBINED) coder.spoil();
    const set: number[] = [];
    for (let place = 0; place < size && !coder.failed; place++) {
      set.push(codeNumber(coder, CONTEXT.combinations, given[at]?.[place] ?? 0));
    }
    if (set.some((skill) => skill >= skills)) coder.spoil();
    const [first = 0, ...rest] = set;
    combinations.push([first, ...rest]);
  }
  return combinations;
}

/** Keys by the steps between them, each with its value. */
function codeTable(
  coder: BitCoder,
  kind: number,
  tables: ResidualTables | null,
): ReadonlyMap<number, number> {
  const given = [...(tables?.[kind] ?? [])].sort(([a], [b]) => a - b);
  const count = codeCount(coder, given.length, MOST_ENTRIES);
  const context = CONTEXT.tables + kind * (NUMBER + BYTE);
  const table = new Map<number, number>();
  let key = -1;
  for (let at = 0; at < count && !coder.failed; at++) {
    const [next = 0, value = 0] = given[at] ?? [];
    key += 1 + codeNumber(coder, context, next - key - 1);
    if (!Number.isSafeInteger(key)) coder.spoil();
    table.set(key, codeStep(coder, context + NUMBER, value));
  }
  return table;
}
