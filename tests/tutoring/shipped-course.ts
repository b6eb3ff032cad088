// A pack that ships, as a tablet has it: its course, its questions, and learners who think about them.
import type { Answer } from '../../src/domain/answer.ts';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import type { Item } from '../../src/domain/item.ts';
import { mark } from '../../src/domain/marking/mark.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import { columnsOf } from '../../src/packs/column-sources.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { type Course, createCourse } from '../../src/tutoring/course.ts';
import { mendingDue } from '../../src/tutoring/misconceptions.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import type { Progress } from '../../src/tutoring/progress-state.ts';
import type { ItemStep, LessonStep, Step } from '../../src/tutoring/step.ts';
import { readShipped } from '../content-packs/read-shipped.ts';
import { type AnswerBook, openAnswerBook } from '../support/answer-book.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { eventAt, LEARNER, turnStart } from './learners.ts';

export interface ShippedCourse {
  readonly course: Course;
  readonly book: AnswerBook;
}

export function openShipped(name: string): ShippedCourse {
  const { manifest, items, lessons, misconceptions } = readShipped(name);
  if (!manifest) throw new Error(`Must have a manifest, got none in ${name}`);
  const stored = {
    items: items.map(({ value }) => value),
    lessons: lessons.map(({ value }) => value),
    misconceptions: misconceptions.map(({ value }) => value),
  };
  const course = createCourse({
    pack: manifest.id,
    version: manifest.version,
    graph: valueIn(createSkillGraph(manifest.skills)),
    columns: columnsOf(
      stored,
      manifest.skills.map(({ id }) => id),
    ),
    authorParameters: null,
    modelFile: null,
  });
  return { course, book: openAnswerBook(name) };
}

/** What a child answers to a question, and whether in haste. */
export type Mind = (item: Item, lived: Lived) => { readonly answer: Answer; readonly hasty?: boolean };

export const right = (item: Item) => ({ answer: rightAnswer(item) });

export interface Deed {
  readonly step: LessonStep | ItemStep;
  readonly item: Item | null;
  readonly correct: boolean;
  readonly shown: readonly string[];
  /** The mending lesson is due at once after this. */
  readonly mends: boolean;
  readonly minute: number;
}

export interface Lived {
  readonly progress: Progress;
  readonly log: readonly StoredEvent[];
  readonly deeds: readonly Deed[];
}

/** A child practises: so many turns, so many days apart, and does in each what the tutor says. */
export function practise(
  { course, book }: ShippedCourse,
  mind: Mind,
  turns: readonly { readonly day: number; readonly steps: number }[],
): Lived {
  const log: StoredEvent[] = [];
  const deeds: Deed[] = [];
  const progress = createProgress(course);
  const lived = { progress, log, deeds };
  let minute = 0;
  const happens = (body: EventBody): void => {
    const event = eventAt(minute++, body);
    log.push(event);
    applyProgress(course, progress, event);
  };
  for (const { day, steps } of turns) {
    minute = Math.max(minute, day * 1440);
    happens(turnStart);
    for (let at = 0; at < steps; at++) {
      const nowMs = NOON_MS + minute * 60_000;
      const step = doable(chooseNext({ course, progress, nowMs, seed: log.length }));
      const began = minute;
      if (step.type === 'lesson') {
        happens(lessonSeen(course, step));
        deeds.push({ step, item: null, correct: false, shown: [], mends: false, minute: began });
        continue;
      }
      const item = book.itemOf(step.item, step.seed, 'en');
      const { answer, hasty = false } = mind(item, lived);
      const { correct, score, misconceptions } = valueIn(mark(item, answer));
      happens({
        type: 'answered',
        learner: LEARNER,
        pack: course.pack,
        packVersion: course.version,
        ...{ item: step.item, seed: step.seed, skills: item.skills, answer, correct, score, misconceptions },
        ...{ attempt: 1, hints: 0, responseTicks: hasty ? 20 : 900, language: 'en', reason: step.reason },
      });
      const mends = mendingDue(course, progress, nowMs);
      deeds.push({ step, item, correct, shown: misconceptions, mends, minute: began });
    }
  }
  return lived;
}

function doable(step: Step): LessonStep | ItemStep {
  const does = step.type === 'finished' ? step.offer : step;
  if (does === null) throw new Error('Must have something to offer, got nothing');
  return does;
}

function lessonSeen(course: Course, { skillId: skill, lesson, mends }: LessonStep): EventBody {
  const about = mends === null ? {} : { mends };
  return { type: 'lesson-seen', learner: LEARNER, pack: course.pack, skill, lesson, seconds: 40, ...about };
}
