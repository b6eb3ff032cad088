// A teacher's words in a passport: behind the skills, and only where there are some, so that what a teacher set also
// holds on a tablet that has nothing but the passport. Where there is more than fits, the newest assignments go along,
// and of what was said what is hidden before the rest. Times are to a quarter of an hour.
import { taughtStage } from './autonomy.ts';
import { type Assignment, assignmentsOf, isFindingSkipped, rememberAssignment } from './fold-teacher.ts';
import { COUNT, type Progress, SKILL_FLAG } from './progress-state.ts';

/** As many as 2 bits count. */
const ASSIGNMENTS_MOST = 3;
/** Skill in 16 bits; from and until in 24 bits each, which last until the year 2448. */
const ASSIGNMENT_BYTES = 8;
const OVERRIDES_MOST = 20;
/** What was said in the highest 2 bits, the skill in the others. */
const OVERRIDE_BYTES = 2;
const SKILL_BITS = 14;
const KINDS = [0, SKILL_FLAG.saidKnown, SKILL_FLAG.saidNotKnown, SKILL_FLAG.blocked] as const;
const SAID = SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown | SKILL_FLAG.blocked;
const QUARTER_MINUTES = 15;
const LAST_QUARTER = 0xffffff;
/** In the first byte: the search left out, how many assignments (2 bits), how much the learner decides (2 bits). */
const ASSIGNED_SHIFT = 1;
const STAGE_SHIFT = 3;
const TWO_BITS = 3;

export function hasWords(progress: Progress): boolean {
  return toCarriedWords(progress).length > 0;
}

/** A byte of what is said of the learner and how many assignments there are; these; overrides. */
export function toCarriedWords(progress: Progress): Uint8Array {
  const assigned = assignmentsOf(progress).slice(-ASSIGNMENTS_MOST);
  const said = [...progress.skills.flags.entries()].filter(
    ([skill, flags]) => (flags & SAID) !== 0 && skill < 1 << SKILL_BITS,
  );
  const skips = isFindingSkipped(progress);
  const stage = taughtStage(progress) ?? 0;
  if (assigned.length === 0 && said.length === 0 && !skips && stage === 0) return new Uint8Array(0);
  // What must not be asked goes first, should not all have room.
  const hides = ([, flags]: readonly [number, number]) => ((flags & SKILL_FLAG.blocked) !== 0 ? 0 : 1);
  const overrides = said.sort((a, b) => hides(a) - hides(b) || a[0] - b[0]).slice(0, OVERRIDES_MOST);
  const bytes = new Uint8Array(1 + assigned.length * ASSIGNMENT_BYTES + overrides.length * OVERRIDE_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = (skips ? 1 : 0) | (assigned.length << ASSIGNED_SHIFT) | (stage << STAGE_SHIFT);
  for (const [at, one] of assigned.entries()) writeAssignment(view, 1 + at * ASSIGNMENT_BYTES, one);
  for (const [at, [skill, flags]] of overrides.entries()) {
    const kind = KINDS.findIndex((flag) => flag !== 0 && (flags & flag) !== 0);
    view.setUint16(
      1 + assigned.length * ASSIGNMENT_BYTES + at * OVERRIDE_BYTES,
      (kind << SKILL_BITS) | skill,
    );
  }
  return bytes;
}

/** False for bytes that are no words on these skills; then some of them may have been taken. */
export function takeCarriedWords(progress: Progress, bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = view.getUint8(0);
  const assigned = (head >> ASSIGNED_SHIFT) & TWO_BITS;
  const stage = head >> STAGE_SHIFT;
  const overridesAt = 1 + assigned * ASSIGNMENT_BYTES;
  const left = bytes.length - overridesAt;
  if (stage > TWO_BITS || left < 0 || left % OVERRIDE_BYTES !== 0) return false;
  progress.counts[COUNT.skipFinding] = head & 1;
  progress.counts[COUNT.stage] = stage;
  for (let at = 1; at < overridesAt; at += ASSIGNMENT_BYTES) {
    const one = readAssignment(view, at);
    if (one.skill >= progress.skillCount) return false;
    rememberAssignment(progress, one);
  }
  for (let at = overridesAt; at < bytes.length; at += OVERRIDE_BYTES) {
    const word = view.getUint16(at);
    const skill = word & ((1 << SKILL_BITS) - 1);
    if (skill >= progress.skillCount) return false;
    const { flags } = progress.skills;
    flags[skill] = ((flags[skill] ?? 0) & ~SAID) | (KINDS[word >> SKILL_BITS] ?? 0);
  }
  return true;
}

function writeAssignment(view: DataView, at: number, one: Assignment): void {
  const from = Math.floor(one.fromMinute / QUARTER_MINUTES);
  // Never closed before its time, and never 0, which stands for no end.
  const until = Math.ceil(one.untilMinute / QUARTER_MINUTES);
  view.setUint16(at, one.skill);
  setUint24(view, at + 2, from);
  setUint24(view, at + 5, until);
}

function readAssignment(view: DataView, at: number): Assignment {
  return {
    skill: view.getUint16(at),
    fromMinute: getUint24(view, at + 2) * QUARTER_MINUTES,
    untilMinute: getUint24(view, at + 5) * QUARTER_MINUTES,
  };
}

function setUint24(view: DataView, at: number, quarters: number): void {
  const value = Math.min(LAST_QUARTER, quarters);
  view.setUint8(at, value >> 16);
  view.setUint16(at + 1, value & 0xffff);
}

const getUint24 = (view: DataView, at: number): number => (view.getUint8(at) << 16) | view.getUint16(at + 1);
