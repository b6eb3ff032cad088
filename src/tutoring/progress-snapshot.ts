// Progress as bytes, so that a start need not replay a year. A snapshot is never the truth: whatever does not fit is
// refused and the log is folded anew. Which events it covers is kept beside it by the store.
import { adoptState } from '../tracing/adopted-state.ts';
import { fromStateBytes, type PackedState, toStateBytes } from '../tracing/packed-state.ts';
import { setsOf } from './assigned-sets.ts';
import { type Course, sizesOf } from './course.ts';
import {
  COUNT,
  countOf,
  PLAN_MOST,
  type Progress,
  progressSizeBytes,
  RECENT_ITEMS,
  viewProgress,
} from './progress-state.ts';

/** Raised whenever the fold or the layout changes, so that older snapshots are folded anew. */
export const SNAPSHOT_VERSION = 6;
/** Version, fingerprint of the course, numbers of skills and of misconceptions: 32 bits each. */
const HEADER_BYTES = 16;

/** Cost O(skills): about 14 kB for 500. Equal progress gives equal bytes. */
export function toSnapshot(course: Course, progress: Progress): Uint8Array {
  const own = new Uint8Array(progress.buffer);
  const model = toStateBytes(progress.model);
  const bytes = new Uint8Array(HEADER_BYTES + own.length + model.length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, SNAPSHOT_VERSION, true);
  header.setUint32(4, course.fingerprint, true);
  header.setUint32(8, progress.skillCount, true);
  header.setUint32(12, progress.misconceptions.belief.length, true);
  bytes.set(own, HEADER_BYTES);
  bytes.set(model, HEADER_BYTES + own.length);
  return bytes;
}

/** Progress from a snapshot; null when it was made by another version, for another course, or is cut short. */
export function fromSnapshot(course: Course, bytes: Uint8Array): Progress | null {
  if (bytes.length < HEADER_BYTES || toView(bytes).getUint32(4, true) !== course.fingerprint) return null;
  return readProgress(course, bytes, (state) => fromStateBytes(course.model.shape, state));
}

/**
 * Progress from a snapshot that another model of the same version of the pack made; the caller knows that it is the
 * same. It is provisional: what is counted is right, what is believed is what the other model believed.
 */
export function fromOtherModel(course: Course, bytes: Uint8Array): Progress | null {
  if (bytes.length < HEADER_BYTES) return null;
  return readProgress(course, bytes, (state) => adoptState(course.model, state));
}

function readProgress(
  course: Course,
  bytes: Uint8Array,
  readState: (bytes: Uint8Array) => PackedState | null,
): Progress | null {
  const header = toView(bytes);
  const sizes = sizesOf(course);
  if (header.getUint32(0, true) !== SNAPSHOT_VERSION) return null;
  if (header.getUint32(8, true) !== sizes.skills) return null;
  if (header.getUint32(12, true) !== sizes.misconceptions) return null;
  const modelAt = HEADER_BYTES + progressSizeBytes(sizes);
  const model = readState(bytes.subarray(modelAt));
  if (model === null) return null;
  const buffer = new ArrayBuffer(progressSizeBytes(sizes));
  new Uint8Array(buffer).set(bytes.subarray(HEADER_BYTES, modelAt));
  const progress = viewProgress(sizes, buffer, model);
  return isSound(progress) && hasSoundSets(course, progress) ? progress : null;
}

/** Bytes may come from elsewhere: whatever names a skill must name one that there is. */
function isSound(progress: Progress): boolean {
  const { assigned, stuck, asked, skillCount } = progress;
  const names = (words: Int32Array, each = 3) => words.filter((_, at) => at % each === 0);
  const plan = Array.from({ length: PLAN_MOST }, (_, at) => countOf(progress, COUNT.plan + at));
  const last = [countOf(progress, COUNT.lastSkill), Math.max(0, countOf(progress, COUNT.chosen))];
  const all = [...names(assigned), ...names(stuck), ...names(asked, 4), ...plan, ...last];
  const ringAt = countOf(progress, COUNT.ringAt);
  return all.every((named) => named >= 0 && named <= skillCount) && ringAt >= 0 && ringAt < RECENT_ITEMS;
}

/** Rows of assigned questions, which name items of this version of the pack. */
const hasSoundSets = ({ index }: Course, progress: Progress): boolean =>
  setsOf(progress).every(({ rows }) => rows.every(({ row }) => row >= 0 && row < index.columns.count));

const toView = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
