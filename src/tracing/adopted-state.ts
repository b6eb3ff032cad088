// A learner's state that was made under another model of the same pack, taken over for the time until the history can
// be folded anew: what BKT holds lies first in every state, and means the same under any parameters, only less exactly.
import type { LearnerModel } from './learner-model.ts';
import { fromStateBytes, type PackedState, sizeBytesOf } from './packed-state.ts';
import { layOut } from './response/response-layout.ts';

/** Null for bytes that no model of so many skills has. */
export function adoptState(model: LearnerModel, bytes: Uint8Array): PackedState | null {
  const same = fromStateBytes(model.shape, bytes);
  if (same !== null) return same;
  const n = model.skillCount;
  const bkt = { words: n, singles: 0, halves: 2 * n, bytes: n };
  const other = [bkt, layOut(n, bkt).shape].find((shape) => sizeBytesOf(shape) === bytes.length);
  const held = other && fromStateBytes(other, bytes);
  if (!held) return null;
  const state = model.createState();
  state.words.set(held.words.subarray(0, bkt.words));
  state.halves.set(held.halves.subarray(0, bkt.halves));
  state.bytes.set(held.bytes.subarray(0, bkt.bytes));
  return state;
}
