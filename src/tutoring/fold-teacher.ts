// What a teacher says of a learner's skills, taken into progress: known, not known, not to be asked; practise this now;
// look for the start again. Each word stands until another one on the same skill takes its place. Of two, the later in
// the log's order counts, on every tablet alike.
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import { type AssignedTimes, isPastAt, minuteSaid, timesOf } from './assigned-dates.ts';
import { type Course, skillOf } from './course.ts';
import { ASSIGNED_MOST, COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';
import { forgetAgainst } from './said-against.ts';
import { SECURE_P } from './thresholds.ts';

/** Of one assignment: skill plus 1, from minute, until minute. */
const WORDS = 3;
const SAID = SKILL_FLAG.saidKnown | SKILL_FLAG.saidNotKnown | SKILL_FLAG.blocked;
const FOUND = SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong;
/** A word of a later version is no word here: what was said before goes on. */
const SAID_BY: ReadonlyMap<string, number> = new Map(
  Object.entries({
    known: SKILL_FLAG.saidKnown,
    'not-known': SKILL_FLAG.saidNotKnown,
    blocked: SKILL_FLAG.blocked,
    none: 0,
  } satisfies Record<EventOf<'override-set'>['as'], number>),
);

export type TeacherWord = EventOf<'override-set' | 'skill-assigned' | 'assignment-lifted' | 'finding-set'>;

/** An assignment as it is remembered. */
export interface Assignment extends AssignedTimes {
  readonly skill: number;
}

/** Takes one word on this course's pack in, in place. Skills that the pack does not have pass without effect. */
export function applyTeacherWord(course: Course, progress: Progress, event: TeacherWord): void {
  if (event.type === 'finding-set') {
    setFinding(progress, event.skip);
    return;
  }
  const skill = skillOf(course, event.skill);
  if (skill < 0) return;
  if (event.type === 'override-set') {
    override(progress, skill, SAID_BY.get(event.as));
    return;
  }
  lift(progress, skill);
  if (event.type === 'skill-assigned')
    assign(course, progress, { skill, ...timesOf(event) }, minuteSaid(event));
}

/** In the order in which they were made. */
export function assignmentsOf({ assigned }: Progress): readonly Assignment[] {
  const list: Assignment[] = [];
  for (let at = 0; at < assigned.length && assigned[at] !== 0; at += WORDS) {
    const [skill = 0, fromMinute = 0, untilMinute = 0] = assigned.subarray(at, at + WORDS);
    list.push({ skill: skill - 1, fromMinute, untilMinute });
  }
  return list;
}

/** Puts an assignment behind the others, where there is room. */
export function rememberAssignment({ assigned }: Progress, one: Assignment): void {
  for (let at = 0; at < assigned.length; at += WORDS) {
    if (assigned[at] !== 0) continue;
    assigned.set([one.skill + 1, one.fromMinute, one.untilMinute], at);
    return;
  }
}

/**
 * Words that a later one of the same events takes the place of. Where a state stands for events that are not here, only
 * the others are put on top of it: an old word that is not in the state does not win over a later one that is.
 */
export function supersededWords(events: readonly StoredEvent[]): ReadonlySet<StoredEvent> {
  const last = new Map<string, StoredEvent>();
  const superseded = new Set<StoredEvent>();
  for (const event of events) {
    const about = aboutOf(event);
    if (about === null) continue;
    const before = last.get(about);
    if (before !== undefined) superseded.add(before);
    last.set(about, event);
  }
  return superseded;
}

export const isTeacherWord = (event: StoredEvent): boolean => aboutOf(event) !== null;

/** Of what a word is the last: one register each. Null for what is no teacher's word. */
function aboutOf(event: StoredEvent): string | null {
  const known = event as BanyanEvent;
  switch (known.type) {
    case 'finding-set':
      return `finding ${known.pack}`;
    case 'override-set':
      return `said ${known.pack} ${known.skill}`;
    case 'skill-assigned':
    case 'assignment-lifted':
      return `assigned ${known.pack} ${known.skill}`;
    case 'items-assigned':
    case 'items-lifted':
      return `set ${known.pack} ${known.set}`;
    case 'stage-set':
      return 'stage';
    default:
      return null;
  }
}

function override(progress: Progress, skill: number, said: number | undefined): void {
  if (said === undefined) return;
  forgetAgainst(progress, skill);
  const { skills } = progress;
  skills.flags[skill] = ((skills.flags[skill] ?? 0) & ~SAID) | said;
}

/**
 * Taken up again, the search begins anew: what it found before is asked again and presumes nothing until then. Left out,
 * all that was found counts, so that taking it up is undone by leaving it out.
 */
function setFinding(progress: Progress, skip: boolean): void {
  const { counts, skills } = progress;
  counts[COUNT.skipFinding] = skip ? 1 : 0;
  for (const [skill, flags] of skills.flags.entries()) {
    skills.flags[skill] = skip ? withFoundBefore(flags) : withoutFound(flags);
  }
  if (skip) {
    const found = skills.flags.reduce((sum, flags) => sum + ((flags & FOUND) === 0 ? 0 : 1), 0);
    counts[COUNT.found] = Math.max(found, countOf(progress, COUNT.found));
    return;
  }
  counts[COUNT.found] = 0;
  counts[COUNT.foundMissRun] = 0;
  counts[COUNT.findingFrom] = countOf(progress, COUNT.shown);
  counts[COUNT.findingAnswers] = countOf(progress, COUNT.answers);
}

function withoutFound(flags: number): number {
  const { foundRight, foundWrong, foundRightBefore, foundWrongBefore } = SKILL_FLAG;
  if ((flags & FOUND) === 0) return flags;
  const before = (flags & foundRight) === 0 ? foundWrongBefore : foundRightBefore;
  return (flags & ~(foundRight | foundWrong | foundRightBefore | foundWrongBefore)) | before;
}

function withFoundBefore(flags: number): number {
  const { foundRight, foundWrong, foundRightBefore, foundWrongBefore } = SKILL_FLAG;
  const left = flags & ~(foundRightBefore | foundWrongBefore);
  if ((flags & FOUND) !== 0 || left === flags) return left;
  return left | ((flags & foundRightBefore) === 0 ? foundWrong : foundRight);
}

function assign(course: Course, progress: Progress, one: Assignment, nowMinute: number): void {
  const list = assignmentsOf(progress);
  if (list.length === ASSIGNED_MOST) {
    const over = list.find((each) => isOver(course, progress, each, nowMinute));
    lift(progress, (over ?? list[0])?.skill ?? -1);
  }
  rememberAssignment(progress, one);
}

/** Nothing is asked for it any more, whatever the dates of others: it gives way first. */
function isOver(course: Course, progress: Progress, one: Assignment, nowMinute: number): boolean {
  const { skill } = one;
  if (isPastAt(one, nowMinute)) return true;
  if (hasFlag(progress, skill, SKILL_FLAG.saidKnown)) return true;
  if (hasFlag(progress, skill, SKILL_FLAG.saidNotKnown)) return false;
  return (
    hasFlag(progress, skill, SKILL_FLAG.secured) && course.model.pKnown(progress.model, skill, 0) >= SECURE_P
  );
}

function lift({ assigned }: Progress, skill: number): void {
  for (let at = 0; at < assigned.length; at += WORDS) {
    if (assigned[at] !== skill + 1) continue;
    assigned.copyWithin(at, at + WORDS);
    assigned.fill(0, assigned.length - WORDS);
    return;
  }
}

/** Whether the questions that find where to begin are left out. */
export const isFindingSkipped = (progress: Progress): boolean => countOf(progress, COUNT.skipFinding) === 1;
