// The fold of the log to one learner's progress in one pack. Give it that learner's events, sorted by
// (hlc, stream, sequence), each once; events of other packs and of unknown kinds pass through without effect.
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import { isRapid } from '../tracing/evidence.ts';
import type { Attempt } from '../tracing/learner-model.ts';
import { applySetWord, closeInSets, passInSets } from './assigned-sets.ts';
import {
  applyChoice,
  applyPlan,
  applyStage,
  applySure,
  countDeciding,
  forgetSure,
  startDeciding,
} from './autonomy-fold.ts';
import { bump, saturate } from './counting.ts';
import { type Course, sizesOf, skillOf } from './course.ts';
import { timeOf } from './event-time.ts';
import { inNamesOfNow } from './events-of-now.ts';
import { applyTeacherWord } from './fold-teacher.ts';
import { growthsAt } from './growth.ts';
import { foldHabits, foldHelpAsked, foldPassedOver } from './habits-fold.ts';
import { hashOf, rowOf, variantOf } from './item-index.ts';
import { type Judged, toJudged } from './judged-answer.ts';
import { beginMisconceptions, foldMending, foldShown } from './misconceptions-fold.ts';
import {
  COUNT,
  countOf,
  type Progress,
  progressSizeBytes,
  RECENT_ITEMS,
  SKILL_FLAG,
  viewProgress,
} from './progress-state.ts';
import { foldAgainst } from './said-against.ts';
import { foldAsked, foldCameThrough, foldFelt } from './said-fold.ts';
import { foldShownWay, foldStuck, wakeStuck } from './stuck-fold.ts';
import { QUESTIONS_MOST, SECURE_P, SECURE_RIGHT } from './thresholds.ts';
import { moveBelief, ownOdds } from './usually-right.ts';

const MINUTE_MS = 60_000;
/** A first question that is missed in less than so many times what reading it takes was hardly thought about. */
const QUICK = 2.5;

/** Progress of a learner who has done nothing yet. */
export function createProgress(course: Course): Progress {
  const sizes = sizesOf(course);
  const buffer = new ArrayBuffer(progressSizeBytes(sizes));
  const progress = viewProgress(sizes, buffer, course.model.createState());
  beginMisconceptions(progress);
  return progress;
}

/** Takes one event in, in place; what an earlier version of the pack called otherwise, under its name of now. */
export function applyProgress(course: Course, progress: Progress, event: StoredEvent): void {
  if (course.was === null) applyNamed(course, progress, event);
  else for (const now of inNamesOfNow(course, event)) applyNamed(course, progress, now);
}

function applyNamed(course: Course, progress: Progress, event: StoredEvent): void {
  // Kinds that this version does not know end in `default`; known kinds were checked where they came in.
  const known = event as BanyanEvent;
  switch (known.type) {
    case 'answered':
      if (known.pack === course.pack) applyAnswered(course, progress, known);
      else forgetSure(progress);
      return;
    case 'item-skipped':
      if (known.pack === course.pack) applySkipped(course, progress, known);
      return;
    case 'example-seen':
      if (known.pack === course.pack) rememberShown(progress, hashOf(known.item), known.seed);
      return;
    case 'help-asked':
      if (known.with === undefined) foldHelpAsked(progress, known.item);
      foldAsked(course, progress, known.skill, timeOf(known));
      return;
    case 'lesson-seen':
      if (known.pack === course.pack) applyLesson(course, progress, known);
      return;
    case 'choice-made':
      if (known.pack === course.pack) applyChoice(course, progress, known);
      return;
    case 'plan-made':
      if (known.pack === course.pack) applyPlan(course, progress, known, minuteOf(timeOf(known)));
      return;
    case 'stage-set':
      applyStage(progress, known);
      return;
    case 'reflected':
      if (known.question === 'felt') foldFelt(progress, known.value, timeOf(known));
      applySure(progress, known);
      return;
    case 'override-set':
    case 'skill-assigned':
    case 'assignment-lifted':
    case 'finding-set':
      if (known.pack === course.pack) applyTeacherWord(course, progress, known);
      return;
    case 'items-assigned':
    case 'items-lifted':
      if (known.pack === course.pack) applySetWord(course, progress, known);
      return;
    case 'turn-started':
      startTurn(course, progress, timeOf(known), known.gentle === true);
      return;
    default:
      return;
  }
}

function applyAnswered(course: Course, progress: Progress, event: EventOf<'answered'>): void {
  const attempt = toJudged(course, event);
  // What nobody saw stands for no misconception and speaks against none.
  if (attempt.attempt <= 1 && !attempt.isHasty && !attempt.together && event.answer.type !== 'unseen') {
    foldShown(course, progress, attempt, event.misconceptions, minuteOf(attempt.atMs));
  }
  course.model.update(progress.model, attempt);
  for (const skill of attempt.skills) {
    if (skill >= 0) practised(course, progress, skill, attempt.atMs);
  }
  closeInSets(course, progress, attempt.row, event.seed);
  countHaste(progress, attempt);
  if (attempt.attempt > 1) return;
  rememberShown(progress, hashOf(event.item), event.seed);
  countTurn(progress, attempt, event.reason.code);
  const skill = attempt.skills[0];
  countSkillRun(progress, skill);
  // Of what two did, nothing that is told of a child is laid to one of them.
  if (attempt.together) {
    countTogether(progress, attempt);
    return;
  }
  countTry(progress, attempt);
  foldHabits(progress, attempt);
  if (event.reason.code === 'finding-start') countFinding(course, progress, attempt);
  if (skill >= 0) {
    countSkill(progress, skill, attempt);
    if (attempt.correct && attempt.isAlone) foldCameThrough(progress, skill);
    if (!attempt.isHasty) {
      foldStuck(course, progress, skill, attempt);
      foldAgainst(course, progress, skill, attempt);
    }
  }
  for (const each of attempt.skills) {
    if (each >= 0) markSecured(course, progress, each);
  }
  countDeciding(course, progress, { skill, correct: attempt.correct, isHasty: attempt.isHasty });
}

function applySkipped(course: Course, progress: Progress, event: EventOf<'item-skipped'>): void {
  passInSets(course, progress, rowOf(course.index, event.item), event.seed);
  rememberShown(progress, hashOf(event.item), event.seed);
  const skill = skillOf(course, event.skill);
  if (skill >= 0) {
    const { answers, lessons, lastShown, passedOver } = progress.skills;
    lastShown[skill] = countOf(progress, COUNT.shown);
    saturate(passedOver, skill, 255);
    if (event.with !== undefined) return;
    // Of a skill that was never practised: most likely a first question, and a child who is not asked on for ever.
    if (answers[skill] === 0 && lessons[skill] === 0) {
      bump(progress.counts, COUNT.found);
      bump(progress.counts, COUNT.foundMissRun);
    }
  }
  if (event.with !== undefined) return;
  const isShownWay = foldPassedOver(progress, event.item, timeOf(event));
  if (isShownWay && skill >= 0) foldShownWay(progress, skill, timeOf(event));
}

function applyLesson(course: Course, progress: Progress, event: EventOf<'lesson-seen'>): void {
  const skill = skillOf(course, event.skill);
  bump(progress.counts, COUNT.turnLessons);
  if (skill < 0) return;
  const atMs = timeOf(event);
  course.model.instruct(progress.model, skill, atMs);
  practised(course, progress, skill, atMs);
  // A lesson that mends a misconception is none of the skill's own variants, which are counted here.
  if (event.mends !== undefined) {
    foldMending(course, progress, event.mends, minuteOf(atMs));
    return;
  }
  const { lessons, lessonsSeen } = progress.skills;
  saturate(lessons, skill, 255);
  const variant = variantOf(course.index, skill, event.lesson);
  if (variant >= 0 && variant < 8) lessonsSeen[skill] = (lessonsSeen[skill] ?? 0) | (1 << variant);
}

function startTurn(course: Course, progress: Progress, atMs: number, isGentle: boolean): void {
  startDeciding(progress);
  const { counts, skills } = progress;
  skills.turnStart.set(growthsAt(course, progress, atMs));
  bump(counts, COUNT.turns);
  counts[COUNT.gentle] = isGentle ? 1 : 0;
  for (const count of [COUNT.turnItems, COUNT.turnRight, COUNT.turnReviews, COUNT.turnLessons])
    counts[count] = 0;
  // A bad run of yesterday says little of today's mood.
  for (const run of [COUNT.missRun, COUNT.hasteRun, COUNT.helpRun]) counts[run] = 0;
  wakeStuck(progress, atMs);
}

function practised(course: Course, progress: Progress, skill: number, atMs: number): void {
  if (skill >= course.graph.ids.length) return;
  const minute = minuteOf(atMs);
  const last = progress.skills.lastMinute[skill] ?? 0;
  progress.skills.lastMinute[skill] = minute === 0 ? 0 : Math.max(minute, last);
}

const minuteOf = (atMs: number): number => Math.floor(atMs / MINUTE_MS);
/** Puts the item into the rings; the oldest one falls out. */
function rememberShown(progress: Progress, hash: number, seed: number): void {
  const at = countOf(progress, COUNT.ringAt);
  progress.recentItems[at] = hash;
  progress.recentSeeds[at] = seed;
  progress.counts[COUNT.ringAt] = (at + 1) % RECENT_ITEMS;
  bump(progress.counts, COUNT.shown);
}

function countHaste(progress: Progress, { isHasty }: Judged): void {
  if (isHasty) bump(progress.counts, COUNT.hasteRun);
  else progress.counts[COUNT.hasteRun] = 0;
}

/** The turn goes on as with one: not the same skill on and on, and easier where all is missed. */
function countTogether(progress: Progress, { skills: [skill], correct }: Judged): void {
  const { counts, skills } = progress;
  if (skill >= 0) skills.lastShown[skill] = countOf(progress, COUNT.shown);
  if (correct) counts[COUNT.missRun] = 0;
  else bump(counts, COUNT.missRun);
}

function countSkillRun({ counts }: Progress, skill: number): void {
  counts[COUNT.skillRun] = counts[COUNT.lastSkill] === skill + 1 ? (counts[COUNT.skillRun] ?? 0) + 1 : 1;
  counts[COUNT.lastSkill] = skill + 1;
}

function countTry(progress: Progress, attempt: Judged): void {
  const { counts } = progress;
  bump(counts, COUNT.answers);
  if (!attempt.isHasty) bump(counts, COUNT.read);
  if (attempt.isAlone && attempt.correct) {
    bump(counts, COUNT.right);
    bump(counts, COUNT.rightRun);
    counts[COUNT.missRun] = 0;
  } else {
    counts[COUNT.rightRun] = 0;
    if (!attempt.correct) bump(counts, COUNT.missRun);
  }
}

function countTurn(progress: Progress, attempt: Attempt, reason: string): void {
  bump(progress.counts, COUNT.turnItems);
  if (attempt.correct) bump(progress.counts, COUNT.turnRight);
  if (reason === 'review') bump(progress.counts, COUNT.turnReviews);
}

function countFinding(course: Course, progress: Progress, attempt: Judged): void {
  const { counts, skills } = progress;
  const skill = attempt.skills[0];
  bump(counts, COUNT.found);
  // What was hardly read says nothing of where a learner stands, and is no sign of being lost either.
  if (attempt.isHasty || (!attempt.correct && isQuick(course, attempt))) return;
  const right = attempt.correct && attempt.isAlone;
  if (right) counts[COUNT.foundMissRun] = 0;
  else bump(counts, COUNT.foundMissRun);
  // More than the tutor asks are no search; a hostile log must not make chances of nothing.
  if (skill < 0 || countOf(progress, COUNT.found) > QUESTIONS_MOST) return;
  const flags = (skills.flags[skill] ?? 0) & ~(SKILL_FLAG.foundRight | SKILL_FLAG.foundWrong);
  skills.flags[skill] = flags | (right ? SKILL_FLAG.foundRight : SKILL_FLAG.foundWrong);
}

function isQuick(course: Course, { row, responseMs }: Judged): boolean {
  return isRapid(responseMs, QUICK * course.model.rapidMsOf(row));
}

function countSkill(progress: Progress, skill: number, attempt: Judged): void {
  const { skills } = progress;
  skills.lastShown[skill] = countOf(progress, COUNT.shown);
  skills.passedOver[skill] = 0;
  saturate(skills.answers, skill, 65535);
  if (attempt.isHasty) return;
  if (!attempt.correct) {
    saturate(skills.misses, skill, 255);
    skills.rightRun[skill] = 0;
  } else if (attempt.isAlone) {
    saturate(skills.right, skill, 65535);
    saturate(skills.rightRun, skill, 255);
    skills.misses[skill] = 0;
  } else {
    // Right with help is a step out of a bad run, not yet the end of it.
    skills.misses[skill] = Math.max(0, (skills.misses[skill] ?? 0) - 1);
  }
}

export function markSecured(course: Course, progress: Progress, skill: number): void {
  const { right, flags } = progress.skills;
  if ((right[skill] ?? 0) < SECURE_RIGHT) return;
  if (moveBelief(course.model.pKnown(progress.model, skill, 0), ownOdds(progress)) < SECURE_P) return;
  flags[skill] = (flags[skill] ?? 0) | SKILL_FLAG.secured;
}
