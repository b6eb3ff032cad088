// The recurrent tracer as bytes and back; everything lies on its grid, so nothing is lost. One description serves both
// ways, as in response-bytes.ts. Behind the CRC-32 of all that follows, in the coder's bits: version, base ease, eases of skills and items, sizes, which items are told
// apart, then of each group its scale in sixteen bits and its steps in eight.
import { HALF } from '../../domain/coding/adaptation.ts';
import { type BitCoder, codeDirect, codeFlag, codeTree } from '../../domain/coding/bit-coder.ts';
import { RangeDecoder } from '../../domain/coding/range-decoder.ts';
import { RangeEncoder } from '../../domain/coding/range-encoder.ts';
import { crc32 } from '../../domain/crc32.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { EASE_STEP, type ResponseEase } from '../response/response-parameters.ts';
import { codeSingle, fromUpperBits, toUpperBits } from '../response/single-code.ts';
import { groupsOf, LEAST_SCALE, MOST_SCALE, MOST_STEPS, type QuantisedGru } from './gru-grid.ts';
import { type GruSizes, layOutGru } from './gru-parameters.ts';

const VERSION = 1;
const BYTE = 256;
/** Skill, item, then ten kinds of weights. */
const PARTS = 12;
const CONTEXT = { skillEase: 0, itemEase: BYTE, placed: 2 * BYTE, weights: 2 * BYTE + 1 } as const;
const CHANCES = new Uint16Array(CONTEXT.weights + PARTS * BYTE).fill(HALF);
/** Beyond what any fit writes: nothing is set aside for more. */
const MOST_HIDDEN = 128;
const MOST_WIDTH = 64;
const MOST_EASE = 20;

/** Not what was written; of another version of the app; or not what a fit writes. */
export type GruFault = 'damaged' | 'version' | 'malformed';

const CHECKSUM_BYTES = 4;

export function encodeGru(gru: QuantisedGru): Uint8Array {
  const coder = new RangeEncoder(CHANCES);
  codeDirect(coder, 8, VERSION);
  codeGru(coder, gru, { skills: gru.sizes.skills, items: gru.itemPlaces.length });
  return withChecksum(coder.finish());
}

/** Puts the CRC-32 of the bytes before them. */
export function withChecksum(coded: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHECKSUM_BYTES + coded.length);
  new DataView(bytes.buffer).setUint32(0, crc32(coded), true);
  bytes.set(coded, CHECKSUM_BYTES);
  return bytes;
}

/** Reads what `encodeGru` wrote for a pack of this many skills and items. O(weights + items). */
export function decodeGru(
  bytes: Uint8Array,
  sizes: { readonly skills: number; readonly items: number },
): Result<QuantisedGru, GruFault> {
  if (bytes.length < CHECKSUM_BYTES) return fail('damaged');
  const checksum = new DataView(bytes.buffer, bytes.byteOffset, CHECKSUM_BYTES).getUint32(0, true);
  if (checksum !== crc32(bytes.subarray(CHECKSUM_BYTES))) return fail('damaged');
  const coder = new RangeDecoder(CHANCES, bytes, CHECKSUM_BYTES);
  if (codeDirect(coder, 8, 0) !== VERSION) return fail('version');
  const gru = codeGru(coder, null, sizes);
  return coder.finish() ? ok(gru) : fail('malformed');
}

function codeGru(
  coder: BitCoder,
  given: QuantisedGru | null,
  { skills, items }: { readonly skills: number; readonly items: number },
): QuantisedGru {
  const ease = codeEase(coder, given?.ease ?? null, skills, items);
  const hidden = codeSize(coder, given?.sizes.hidden ?? 0, MOST_HIDDEN);
  const mixed = codeSize(coder, given?.sizes.mixed ?? 0, MOST_HIDDEN);
  const skillWidth = codeSize(coder, given?.sizes.skillWidth ?? 0, MOST_WIDTH);
  const itemWidth = codeSize(coder, given?.sizes.itemWidth ?? 0, MOST_WIDTH);
  const itemPlaces = codePlaces(coder, given?.itemPlaces ?? null, items);
  const placed = itemPlaces.reduce((most, place) => Math.max(most, place + 1), 0);
  const sizes = { hidden, mixed, skillWidth, itemWidth, skills, items: placed };
  return { sizes, ease, itemPlaces, ...codeWeights(coder, given, sizes) };
}

function codeSize(coder: BitCoder, given: number, most: number): number {
  const size = codeDirect(coder, 8, given);
  if (size >= 1 && size <= most) return size;
  coder.spoil();
  return 1;
}

function codeEase(coder: BitCoder, given: ResponseEase | null, skills: number, items: number): ResponseEase {
  const base = codeSingle(coder, given?.base ?? 0);
  if (!(Math.abs(base) < MOST_EASE)) coder.spoil();
  const eases = (context: number, count: number, from: Float32Array | undefined) => {
    const read = new Float32Array(coder.failed ? 0 : count);
    for (let at = 0; at < read.length && !coder.failed; at++) {
      const steps = codeTree(coder, context, 8, Math.round((from?.[at] ?? 0) / EASE_STEP) & 255);
      read[at] = toSigned(steps) * EASE_STEP;
    }
    return read;
  };
  const skill = eases(CONTEXT.skillEase, skills, given?.skill);
  return { base, skill, item: eases(CONTEXT.itemEase, items, given?.item) };
}

function codePlaces(coder: BitCoder, given: Int32Array | null, items: number): Int32Array {
  const places = new Int32Array(coder.failed ? 0 : items).fill(-1);
  let next = 0;
  for (let item = 0; item < places.length && !coder.failed; item++) {
    if (codeFlag(coder, CONTEXT.placed, (given?.[item] ?? -1) >= 0)) places[item] = next++;
  }
  return places;
}

function codeWeights(
  coder: BitCoder,
  given: QuantisedGru | null,
  sizes: GruSizes,
): Pick<QuantisedGru, 'weights' | 'scales'> {
  if (coder.failed) return { weights: new Float32Array(0), scales: new Float32Array(0) };
  const layout = layOutGru(sizes);
  const groups = groupsOf(layout);
  const weights = new Float32Array(layout.size);
  const scales = new Float32Array(groups.length);
  for (const [place, { at, stride, count, part }] of groups.entries()) {
    const scale = fromUpperBits(codeDirect(coder, 16, toUpperBits(given?.scales[place] ?? 0)));
    if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) coder.spoil();
    scales[place] = scale;
    const context = CONTEXT.weights + part * BYTE;
    for (let one = 0, to = at; one < count && !coder.failed; one++, to += stride) {
      const steps = Math.round((given?.weights[to] ?? 0) / scale);
      const coded = toSigned(codeTree(coder, context, 8, steps & 255));
      if (coded < -MOST_STEPS) coder.spoil();
      weights[to] = coded * scale;
    }
  }
  return { weights, scales };
}

function toSigned(byte: number): number {
  return (byte << 24) >> 24;
}
