// Four weeks of a learner's life with the tutor, as the app lives it: what is asked, decided, chosen and answered.
import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { stageOf } from '../../src/tutoring/autonomy.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { type Course, skillIdAt } from '../../src/tutoring/course.ts';
import { decisionFor } from '../../src/tutoring/decisions.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { PACK, plainCourse } from './courses.ts';
import { answerTo, eventAt, LEARNER, lessonOn, turnStart } from './learners.ts';

const TURNS = 20;
const MINUTE_MS = 60_000;

interface Habits {
  readonly itemsEach: number;
  readonly ticks: number;
  readonly right: (at: number) => boolean;
  /** Goes away when so many items of what was chosen were done. */
  readonly leavesAfter?: number;
}

interface Weeks {
  /** At each turn's end. */
  readonly stages: readonly number[];
  readonly asked: readonly string[];
  readonly reasons: readonly string[];
}

/** Five turns a week; takes the first of what is offered, and plans the first three. */
function liveWeeks(course: Course, habits: Habits): Weeks {
  const progress = createProgress(course);
  const [stages, asked, reasons]: [number[], string[], string[]] = [[], [], []];
  let minute = 0;
  let given = 0;
  const happens = (body: EventBody) => applyProgress(course, progress, eventAt(minute++, body));
  for (let turn = 0; turn < TURNS; turn++) {
    minute = Math.max(minute, (turn + 2 * Math.floor(turn / 5)) * 1440);
    happens(turnStart);
    let chosen = 0;
    for (let items = 0; items < habits.itemsEach; ) {
      const input = { course, progress, nowMs: NOON_MS + minute * MINUTE_MS, seed: given, skipFinding: true };
      const next = chooseNext(input);
      const decision = decisionFor(input, next);
      if (decision !== null) {
        asked.push(decision.type);
        happens(toDecided(decision));
        continue;
      }
      const step = next.type === 'finished' ? next.offer : next;
      if (step === null) break;
      if (step.type === 'lesson') {
        happens(lessonOn(step.skill));
        continue;
      }
      reasons.push(step.reason.code);
      if (step.reason.code === 'chosen' && chosen++ === habits.leavesAfter) break;
      given += 1;
      items += 1;
      happens({
        ...answerTo({ skill: step.skill, correct: habits.right(given), responseTicks: habits.ticks }),
        item: step.item,
        seed: step.seed,
        skills: [skillIdAt(course, step.skill)],
        reason: step.reason,
      });
    }
    stages.push(stageOf(progress));
  }
  return { stages, asked, reasons };
}

function toDecided(decision: NonNullable<ReturnType<typeof decisionFor>>): EventBody {
  if (decision.type === 'plan') {
    return { type: 'plan-made', learner: LEARNER, pack: PACK, skills: decision.skills.slice(0, 3) };
  }
  const offered = decision.offers.map(({ skillId }) => skillId);
  return { type: 'choice-made', learner: LEARNER, pack: PACK, skill: offered[0] ?? null, offered };
}

/** Broad enough that there is a choice on most days. */
const course = plainCourse(Array.from({ length: 24 }, (_, skill) => (skill < 4 ? [] : [skill - 4])));
const calm: Habits = { itemsEach: 10, ticks: 900, right: (at) => at % 5 !== 0 };

describe('four weeks with the tutor', () => {
  const diligent = liveWeeks(course, calm);

  it('hand a calm learner first the choice and then the week, and take nothing back', () => {
    expect(new Set(diligent.stages)).toEqual(new Set([1, 2, 3]));
    expect([...diligent.stages].sort()).toEqual(diligent.stages);
  });

  it('ask for a plan once a week at most, and bring what was planned', () => {
    const plans = diligent.asked.filter((type) => type === 'plan').length;
    expect(plans).toBeGreaterThanOrEqual(1);
    expect(plans).toBeLessThanOrEqual(3);
    expect(diligent.reasons).toContain('planned');
    expect(diligent.reasons).toContain('chosen');
  });

  it('leave a learner who hurries with the tutor', () => {
    const { stages, asked } = liveWeeks(course, { ...calm, ticks: 20 });
    expect(new Set(stages)).toEqual(new Set([1]));
    expect(asked).toEqual([]);
  });

  it('do not hand the week to who goes away from what was chosen', () => {
    const { stages } = liveWeeks(course, { ...calm, leavesAfter: 1 });
    expect(stages).not.toContain(3);
    for (const [at, stage] of stages.entries()) {
      expect(Math.abs(stage - (stages[at - 1] ?? 1))).toBeLessThanOrEqual(1);
    }
  });
});
