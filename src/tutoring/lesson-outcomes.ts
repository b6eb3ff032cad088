// What came of the explanations in a log: after each lesson, the learner's first answer on its skill.
import type { BanyanEvent, EventOf, StoredEvent } from '../domain/event.ts';
import type { LearnerId } from '../domain/ids.ts';
import { withStandingPaper } from '../domain/on-paper.ts';
import { canonicalLearner, foldRoster } from '../domain/roster.ts';
import { compareEvents } from '../domain/time.ts';
import { isRapid } from '../tracing/evidence.ts';
import type { LessonOutcome } from '../tracing/fit/fit-uplift.ts';
import { bandOf, hashOfLesson } from '../tracing/lesson-uplift.ts';
import { type Course, skillOf } from './course.ts';
import { toAttempt } from './judged-answer.ts';
import { applyProgress, createProgress } from './progress.ts';
import type { Progress } from './progress-state.ts';

/** An answer that comes later than this after the lesson is forgetting's. */
const WINDOW_MS = 7 * 86_400_000;

interface Waiting {
  readonly lesson: number;
  readonly band: number;
  readonly atMs: number;
}

/** Lessons on misconceptions are left out: there is one of each. An event that comes twice counts once. */
export function gatherOutcomes(course: Course, events: readonly StoredEvent[]): readonly LessonOutcome[] {
  const roster = foldRoster(events);
  const learners = new Map<LearnerId, BanyanEvent[]>();
  let last: StoredEvent | null = null;
  for (const event of [...events].sort(compareEvents)) {
    const isAgain = last?.stream === event.stream && last.sequence === event.sequence;
    last = event;
    const known = event as BanyanEvent;
    if (isAgain || !('learner' in known) || known.learner === undefined) continue;
    const learner = canonicalLearner(roster, known.learner);
    if (roster.erased.has(learner) || roster.erased.has(known.learner)) continue;
    const own = learners.get(learner);
    if (own) own.push(known);
    else learners.set(learner, [known]);
  }
  return [...learners.values()].flatMap((own) => outcomesOf(course, withStandingPaper(own)));
}

function outcomesOf(course: Course, events: readonly BanyanEvent[]): readonly LessonOutcome[] {
  const progress = createProgress(course);
  const waiting = new Map<number, Waiting>();
  const outcomes: LessonOutcome[] = [];
  for (const event of events) {
    if (event.type === 'lesson-seen' && event.pack === course.pack && event.mends === undefined) {
      wait(course, progress, event, waiting);
    }
    if (event.type === 'answered' && event.pack === course.pack) {
      const outcome = outcomeOf(course, progress, event, waiting);
      if (outcome) outcomes.push(outcome);
    }
    applyProgress(course, progress, event);
  }
  return outcomes;
}

function wait(
  course: Course,
  progress: Progress,
  event: EventOf<'lesson-seen'>,
  waiting: Map<number, Waiting>,
): void {
  const skill = skillOf(course, event.skill);
  if (skill < 0) return;
  const band = bandOf(course.model.pKnown(progress.model, skill, event.wallMs));
  waiting.set(skill, { lesson: hashOfLesson(event.lesson), band, atMs: event.wallMs });
}

/** Null for an answer that follows no lesson, and for one in haste, which says nothing. */
function outcomeOf(
  course: Course,
  progress: Progress,
  event: EventOf<'answered'>,
  waiting: Map<number, Waiting>,
): LessonOutcome | null {
  const attempt = toAttempt(course, event);
  const skill = attempt.skills[0];
  const lesson = waiting.get(skill);
  if (!lesson || attempt.attempt > 1 || isRapid(attempt.responseMs, course.model.rapidMsOf(attempt.row)))
    return null;
  waiting.delete(skill);
  // Two answered: what the lesson gave to one of them cannot be told.
  if (attempt.together) return null;
  if (Math.abs(event.wallMs - lesson.atMs) > WINDOW_MS) return null;
  const expected = course.model.predict(progress.model, attempt.skills, attempt.row, attempt.atMs);
  const right = attempt.correct && attempt.hints === 0 ? 1 : 0;
  return { skill, lesson: lesson.lesson, band: lesson.band, surplus: right - expected };
}
