// Learners with habits, living with the tutor for weeks as the app lets them: goals, choices, plans, how sure they are,
// what they try. Everything is asked by the real policy and folded by the real fold.
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { asksStrategy, asksSure } from '../../src/tutoring/asks-self.ts';
import { stageOf } from '../../src/tutoring/autonomy.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { type Course, skillIdAt } from '../../src/tutoring/course.ts';
import { decisionFor } from '../../src/tutoring/decisions.ts';
import { applyProgress, createProgress } from '../../src/tutoring/progress.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { PACK } from './courses.ts';
import { answerTo, eventAt, LEARNER, lessonOn, turnStart } from './learners.ts';

export const TURNS_A_WEEK = 5;
const DAY_MINUTES = 1440;

export interface Habits {
  readonly itemsEach: number;
  readonly ticks: number;
  /** By the number of the question. */
  readonly right: (at: number) => boolean;
  /** 3 sure, 2 in between, 1 not sure; told what will be right. */
  readonly sure: (right: boolean, at: number) => 1 | 2 | 3;
  /** Goes away when so many items of what was chosen were done. */
  readonly leavesAfter?: number;
}

export interface Lived {
  readonly events: readonly StoredEvent[];
  /** At each turn's end. */
  readonly stages: readonly number[];
  /** In each turn: how often each was asked. */
  readonly sureAsked: readonly number[];
  readonly triesAsked: readonly number[];
  readonly offers: readonly number[];
  readonly plans: readonly number[];
}

/** Five turns a week, then two days of rest; a teacher's words come before the turn that they are told for. */
export function liveWeeks(
  course: Course,
  habits: Habits,
  weeks = 4,
  said: ReadonlyMap<number, EventBody> = new Map(),
): Lived {
  const progress = createProgress(course);
  const events: StoredEvent[] = [];
  const lived = {
    stages: [] as number[],
    sureAsked: [] as number[],
    triesAsked: [] as number[],
    offers: [] as number[],
    plans: [] as number[],
  };
  let minute = 0;
  let given = 0;
  const happens = (body: EventBody) => {
    const event = eventAt(minute++, body);
    events.push(event);
    applyProgress(course, progress, event);
  };
  for (let turn = 0; turn < weeks * TURNS_A_WEEK; turn++) {
    minute = Math.max(minute, (turn + 2 * Math.floor(turn / TURNS_A_WEEK)) * DAY_MINUTES);
    const word = said.get(turn);
    if (word) happens(word);
    happens(turnStart);
    const asked = { sure: 0, tries: 0, offers: 0, plans: 0 };
    let chosen = 0;
    for (let items = 0; items < habits.itemsEach; ) {
      const input = { course, progress, nowMs: NOON_MS + minute * 60_000, seed: given, skipFinding: true };
      const next = chooseNext(input);
      const decision = decisionFor(input, next);
      if (decision !== null) {
        asked[decision.type === 'plan' ? 'plans' : 'offers'] += 1;
        happens(toDecided(decision));
        continue;
      }
      const step = next.type === 'finished' ? next.offer : next;
      if (step === null) break;
      if (step.type === 'lesson') {
        happens(lessonOn(step.skill));
        continue;
      }
      if (step.reason.code === 'chosen' && chosen++ === habits.leavesAfter) break;
      given += 1;
      items += 1;
      const isRight = habits.right(given);
      if (asksSure(progress, { attempt: 1, hintsShown: 0, reason: step.reason })) {
        asked.sure += 1;
        const value = habits.sure(isRight, given);
        happens({ type: 'reflected', learner: LEARNER, question: 'sure', value });
      }
      const { item, seed, reason } = step;
      const shape = { skill: step.skill, correct: isRight, responseTicks: habits.ticks };
      const skills = [skillIdAt(course, step.skill)] as const;
      happens({ ...answerTo(shape), item, seed, skills, reason });
      if (!isRight && asksStrategy(progress, { attempt: 2 }, asked.tries)) {
        asked.tries += 1;
        const where = { learner: LEARNER, pack: PACK, item, seed, skill: skills[0] };
        happens({ type: 'strategy-chosen', ...where, strategy: 'again' });
        happens({ ...answerTo({ ...shape, correct: true, attempt: 2 }), item, seed, skills, reason });
      }
    }
    lived.stages.push(stageOf(progress));
    lived.sureAsked.push(asked.sure);
    lived.triesAsked.push(asked.tries);
    lived.offers.push(asked.offers);
    lived.plans.push(asked.plans);
  }
  return { events, ...lived };
}

function toDecided(decision: NonNullable<ReturnType<typeof decisionFor>>): EventBody {
  if (decision.type === 'plan') {
    return { type: 'plan-made', learner: LEARNER, pack: PACK, skills: decision.skills.slice(0, 3) };
  }
  const offered = decision.offers.map(({ skillId }) => skillId);
  return { type: 'choice-made', learner: LEARNER, pack: PACK, skill: offered[0] ?? null, offered };
}
