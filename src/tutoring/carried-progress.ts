// Progress small enough for a code that one tablet shows another: 5 bytes a practised skill, so that 45 skills fit
// beside names and covers in 500. What is rounded: P(known) to 1/255, the last practice to half a day, evidence above
// 31 answers, counts above 15, runs above 7; the items shown last, the lessons seen and what is believed of
// misconceptions are left out. Good enough to go on at the right level; the exact fold comes back with the history
// (docs/identity.md).
import type { StoredEvent } from '../domain/event.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { toSeed } from '../domain/random.ts';
import { type Covers, createIsIn, createIsNamed } from './carried-covers.ts';
import { takeCarriedWords, toCarriedWords } from './carried-words.ts';
import type { Course } from './course.ts';
import { isTeacherWord, supersededWords } from './fold-teacher.ts';
import { applyProgress, createProgress } from './progress.ts';
import { anyHasFlag, COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';

const VERSION = 1;
const HALF_DAY_MINUTES = 720;
const MOST_AGE = 254;
const SKILL_BYTES = 5;
/** Of what was secure and what was found; what a teacher says stands behind (carried-words.ts). */
const KEPT_FLAGS = 7;
/** Version, fingerprint of the skills, minute of the last practice, and four counts. */
const HEAD_BYTES = 1 + 4 + 4 + 4 * 2;
const KEPT_COUNTS = [COUNT.shown, COUNT.answers, COUNT.right, COUNT.turns] as const;

/** Null for a model whose state this version cannot carry. */
export function toCarriedState(course: Course, progress: Progress): Uint8Array<ArrayBuffer> | null {
  if (!hasBkt(course)) return null;
  const n = progress.skillCount;
  const practised = skillsIn(course, progress);
  const bitmapBytes = Math.ceil(n / 8);
  const skillsEnd = HEAD_BYTES + bitmapBytes + practised.length * SKILL_BYTES;
  const words = toCarriedWords(progress);
  const bytes = new Uint8Array(skillsEnd + words.length);
  bytes.set(words, skillsEnd);
  const view = new DataView(bytes.buffer);
  const latest = practised.reduce((last, skill) => Math.max(last, minuteOf(progress, skill)), 0);
  bytes[0] = VERSION;
  view.setUint32(1, fingerprintOf(course));
  view.setUint32(5, latest);
  for (const [at, count] of KEPT_COUNTS.entries()) {
    view.setUint16(9 + 2 * at, Math.min(0xffff, countOf(progress, count)));
  }
  for (const [at, skill] of practised.entries()) {
    const bit = HEAD_BYTES + (skill >> 3);
    bytes[bit] = (bytes[bit] ?? 0) | (1 << (skill & 7));
    bytes.set(toSkillBytes(progress, skill, latest), HEAD_BYTES + bitmapBytes + at * SKILL_BYTES);
  }
  return bytes;
}

/** Null for bytes of another version, for other skills, or cut short. */
export function fromCarriedState(course: Course, bytes: Uint8Array): Progress | null {
  const progress = createProgress(course);
  const n = progress.skillCount;
  const bitmapBytes = Math.ceil(n / 8);
  if (!hasBkt(course) || bytes.length < HEAD_BYTES + bitmapBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== VERSION || view.getUint32(1) !== fingerprintOf(course)) return null;
  const isSet = (skill: number) => ((bytes[HEAD_BYTES + (skill >> 3)] ?? 0) & (1 << (skill & 7))) !== 0;
  const practised = Array.from({ length: n }, (_, skill) => skill).filter(isSet);
  const skillsEnd = HEAD_BYTES + bitmapBytes + practised.length * SKILL_BYTES;
  if (bytes.length < skillsEnd) return null;
  const latest = Math.min(0x7fffffff, view.getUint32(5));
  for (const [at, count] of KEPT_COUNTS.entries()) progress.counts[count] = view.getUint16(9 + 2 * at);
  // How many of them were read is not carried: all, which is never too hopeful of a learner.
  progress.counts[COUNT.read] = countOf(progress, COUNT.answers);
  for (const [at, skill] of practised.entries()) {
    const from = HEAD_BYTES + bitmapBytes + at * SKILL_BYTES;
    readSkill(progress, skill, latest, bytes.subarray(from, from + SKILL_BYTES));
  }
  // How many first questions there were is not carried; what they found is, and counts as long as there were any.
  const found = practised.filter((skill) =>
    hasFlag(progress, skill, SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong),
  );
  progress.counts[COUNT.found] = found.length;
  // In which order is not carried either. Who got none right was lost to the end, and is not asked on.
  if (!anyHasFlag(progress, SKILL_FLAG.foundRight)) progress.counts[COUNT.foundMissRun] = found.length;
  orderSkills(progress, practised);
  return takeCarriedWords(progress, bytes.subarray(skillsEnd)) ? progress : null;
}

/**
 * One learner's progress from what is here: events of all ids of the learner, in order. While a passport covers what
 * has not come, its state stands for all that it covers; as soon as everything is here, the history itself is folded
 * and the passport is of no more account. So nothing is counted twice, at no time. `holds` says whether the streams
 * that it names are here as far as it covers them.
 */
export function foldWithCarried(
  course: Course,
  events: readonly StoredEvent[],
  holds: (covers: Covers) => boolean,
): Progress {
  const base = findBase(course, events, holds);
  if (base === null) return foldOnto(course, createProgress(course), events, () => true);
  const superseded = supersededWords(events);
  // A word that is taken to be in by its clock alone is said again: that costs nothing, and a lost one would.
  // Not of the search for the start: to begin it anew would forget what it has found since.
  // Chosen questions are not in a passport, which they would fill: they are asked from the beginning again there.
  const isIn = (event: StoredEvent) => {
    if (event.type === 'items-assigned' || event.type === 'items-lifted') return false;
    return isTeacherWord(event) && event.type !== 'finding-set' ? base.isNamed(event) : base.isIn(event);
  };
  return foldOnto(course, base.progress, events, (event) => !isIn(event) && !superseded.has(event));
}

/** Whether a passport stands for history that is not here. */
export function standsOnCarried(
  course: Course,
  events: readonly StoredEvent[],
  holds: (covers: Covers) => boolean,
): boolean {
  return findBase(course, events, holds) !== null;
}

/** The newest passport for this pack that can be read and covers something that is not here. */
function findBase(course: Course, events: readonly StoredEvent[], holds: (covers: Covers) => boolean) {
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (event === undefined || !isKnownEvent(event) || event.type !== 'progress-carried') continue;
    if (event.pack !== course.pack) continue;
    const bytes = fromText(event.state);
    const progress = bytes && fromCarriedState(course, bytes);
    const isIn = createIsIn(event);
    const isNamed = createIsNamed(event);
    if (!progress || (holds(event.covers) && (!event.cut || holdsAll(course, progress, events, isIn))))
      continue;
    return { progress, isIn, isNamed };
  }
  return null;
}

/** Of streams that were left out nobody knows how far they go: they are here when as many answers are. */
function holdsAll(
  course: Course,
  carried: Progress,
  events: readonly StoredEvent[],
  isIn: (event: StoredEvent) => boolean,
): boolean {
  const here = foldOnto(course, createProgress(course), events, isIn);
  return countOf(here, COUNT.answers) >= countOf(carried, COUNT.answers);
}

function foldOnto(
  course: Course,
  progress: Progress,
  events: readonly StoredEvent[],
  counts: (event: StoredEvent) => boolean,
): Progress {
  for (const event of withStandingPaper(events)) if (counts(event)) applyProgress(course, progress, event);
  return progress;
}

/** What predicts, in a fitted model, lies behind BKT in the state and begins anew where a passport is read. */
const hasBkt = ({ model }: Course): boolean => model.name === 'bkt' || model.name === 'banyan';

function skillsIn(course: Course, progress: Progress): readonly number[] {
  const fresh = createProgress(course);
  const { skills, model } = progress;
  return Array.from({ length: progress.skillCount }, (_, skill) => skill).filter(
    (skill) =>
      (skills.answers[skill] ?? 0) > 0 ||
      ((skills.flags[skill] ?? 0) & KEPT_FLAGS) > 0 ||
      minuteOf(progress, skill) > 0 ||
      model.halves[skill] !== fresh.model.halves[skill],
  );
}

const minuteOf = ({ model, skills }: Progress, skill: number): number =>
  Math.max(model.words[skill] ?? 0, skills.lastMinute[skill] ?? 0);

function toSkillBytes(progress: Progress, skill: number, latest: number): readonly number[] {
  const { skills, model, skillCount: n } = progress;
  const minute = minuteOf(progress, skill);
  const age = minute === 0 ? 0 : 1 + Math.min(MOST_AGE, Math.floor((latest - minute) / HALF_DAY_MINUTES));
  const evidence = Math.min(31, Math.round((model.halves[n + skill] ?? 0) / 64));
  return [
    Math.round((model.halves[skill] ?? 0) / 257),
    age,
    evidence | ((model.bytes[skill] ?? 0) << 5),
    Math.min(15, skills.answers[skill] ?? 0) | (Math.min(15, skills.right[skill] ?? 0) << 4),
    ((skills.flags[skill] ?? 0) & KEPT_FLAGS) |
      (Math.min(3, skills.misses[skill] ?? 0) << 3) |
      (Math.min(7, skills.rightRun[skill] ?? 0) << 5),
  ];
}

function readSkill(progress: Progress, skill: number, latest: number, bytes: Uint8Array): void {
  const [p = 0, age = 0, belief = 0, counted = 0, runs = 0] = bytes;
  const { skills, model, skillCount: n } = progress;
  const minute = age === 0 ? 0 : Math.max(0, latest - (age - 1) * HALF_DAY_MINUTES);
  // The model never believes more or less than this (tracing/bkt.ts); bytes from elsewhere may.
  model.halves[skill] = Math.min(65_207, Math.max(328, p * 257));
  model.halves[n + skill] = (belief & 31) * 64;
  model.bytes[skill] = Math.min(6, belief >> 5);
  model.words[skill] = minute;
  skills.lastMinute[skill] = minute;
  skills.answers[skill] = counted & 15;
  skills.right[skill] = Math.min(counted >> 4, counted & 15);
  skills.flags[skill] = runs & KEPT_FLAGS;
  skills.misses[skill] = (runs >> 3) & 3;
  skills.rightRun[skill] = runs >> 5;
}

/** What came before what, from the days alone; among those of one half day, the pack's order. */
function orderSkills(progress: Progress, practised: readonly number[]): void {
  const byTime = [...practised].sort((a, b) => minuteOf(progress, a) - minuteOf(progress, b) || a - b);
  const shown = Math.max(countOf(progress, COUNT.shown), byTime.length);
  progress.counts[COUNT.shown] = shown;
  for (const [at, skill] of byTime.entries()) {
    progress.skills.lastShown[skill] = shown - (byTime.length - 1 - at);
  }
}

/** Of the skills alone: a new version of the pack with the same skills reads an older one's passport. */
const fingerprintOf = (course: Course): number => toSeed([course.pack, ...course.graph.ids].join('\n'));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url without padding, as `progress-carried` holds it; null for anything else. */
export function fromText(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return at === bytes.length ? bytes : null;
}
