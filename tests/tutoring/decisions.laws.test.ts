import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import { stageOf } from '../../src/tutoring/autonomy.ts';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { chooseNext } from '../../src/tutoring/choice.ts';
import { type Course, skillOf } from '../../src/tutoring/course.ts';
import { decisionFor, offerChoices } from '../../src/tutoring/decisions.ts';
import type { ChoiceInput } from '../../src/tutoring/policy.ts';
import { hasFlag, SKILL_FLAG } from '../../src/tutoring/progress-state.ts';
import type { Step } from '../../src/tutoring/step.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, PACK, skillNamed } from './courses.ts';
import { anyLog, eventAt, LEARNER, progressAfter } from './learners.ts';

const DAY_MS = 86_400_000;
/** Steps that go before what a learner decides. */
const HIGHER = [
  ...['assigned', 'finding-start', 'step-back', 'review'],
  ...['mends-misconception', 'checks-misconception', 'probes-misconception'],
];

interface Scene {
  readonly course: Course;
  readonly log: readonly StoredEvent[];
  readonly input: ChoiceInput;
  then(body: EventBody): ChoiceInput;
}

/** A learner at the second or third stage, some skills shut by the teacher, at some time after the log. */
const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    course: anyCourse,
    log: anyLog,
    stage: fc.constantFrom(2, 3),
    shut: fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { maxLength: 3 }),
    laterMs: fc.constantFrom(60_000, 3 * DAY_MS, 90 * DAY_MS),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
  })
  .map(({ course, log, stage, shut, laterMs, seed }) => {
    const lastMinute = ((log.at(-1)?.wallMs ?? NOON_MS) - NOON_MS) / 60_000;
    const bodies: readonly EventBody[] = [
      { type: 'stage-set', learner: LEARNER, stage },
      ...shut.map(
        (skill): EventBody => ({
          type: 'override-set',
          learner: LEARNER,
          pack: PACK,
          skill: skillNamed(skill),
          as: 'blocked',
        }),
      ),
      { type: 'turn-started', learner: LEARNER, minutes: 10 },
    ];
    const whole = [...log, ...bodies.map((body, at) => eventAt(lastMinute + 1 + at, body))];
    const wallMs = whole.at(-1)?.wallMs ?? NOON_MS;
    const at = (events: readonly StoredEvent[]): ChoiceInput => ({
      course,
      progress: progressAfter(course, events),
      nowMs: wallMs + laterMs,
      seed,
      skipFinding: true,
    });
    const then = (body: EventBody) => at([...whole, eventAt(lastMinute + 30, body)]);
    return { course, log: whole, input: at(whole), then };
  });

const everywhere = (law: (scene: Scene) => void): void => fc.assert(fc.property(anyScene, law));

const choose = (skill: number | null): EventBody => ({
  type: 'choice-made',
  learner: LEARNER,
  pack: PACK,
  skill: skill === null ? null : skillNamed(skill),
  offered: [],
});

function isReachable({ course, progress, nowMs }: ChoiceInput, skill: number): boolean {
  const { standing, reachable } = believeAt(course, progress, nowMs);
  return reachable[skill] === 1 || (standing[skill] ?? 0) > STANDING.open;
}

const reasonOf = (step: Step) => (step.type === 'finished' ? step.offer?.reason.code : step.reason.code);

describe('laws of what is put before a learner', () => {
  it('offers are two or three, of different skills, each to be reached and none shut by the teacher', () => {
    everywhere(({ input }) => {
      const offers = offerChoices(input);
      expect([0, 2, 3]).toContain(offers.length);
      expect(new Set(offers.map(({ skill }) => skill)).size).toBe(offers.length);
      for (const { skill, skillId, reason } of offers) {
        expect(isReachable(input, skill)).toBe(true);
        expect(hasFlag(input.progress, skill, SKILL_FLAG.blocked)).toBe(false);
        expect([skillOf(input.course, skillId), reason.skill]).toEqual([skill, skillId]);
      }
    });
  });

  it('the same log, time and seed give the same offers', () => {
    everywhere(({ course, log, input }) => {
      const again = { ...input, progress: progressAfter(course, log) };
      expect(decisionFor(again)).toEqual(decisionFor(input));
    });
  });

  it('nothing is offered at the first stage', () => {
    everywhere(({ then }) => {
      const first = then({ type: 'stage-set', learner: LEARNER, stage: 1 });
      expect(stageOf(first.progress)).toBe(1);
      expect(decisionFor(first)).toBeNull();
    });
  });

  it('whatever is chosen of the offers comes next, unless something higher is due', () => {
    everywhere(({ input, then }) => {
      for (const { skill } of offerChoices(input)) {
        const next = chooseNext(then(choose(skill)));
        if (next.type !== 'finished' && HIGHER.includes(next.reason.code)) continue;
        expect(next).toMatchObject({ skill, reason: { code: 'chosen', skill: skillNamed(skill) } });
      }
    });
  });

  it('whoever has chosen is not asked again at once, nor in this turn who left it to the tutor', () => {
    everywhere(({ input, then }) => {
      const offers = offerChoices(input);
      for (const skill of [null, ...offers.map((offer) => offer.skill)]) {
        if (offers.length > 0) expect(decisionFor(then(choose(skill)))?.type).not.toBe('offer');
      }
    });
  });

  it('a choice, even one that nobody offered, never brings what is out of reach or shut', () => {
    everywhere(({ course, then }) => {
      for (const skill of course.graph.ids.keys()) {
        const chosen = then(choose(skill));
        const next = chooseNext(chosen);
        if (next.type === 'finished' || reasonOf(next) !== 'chosen') continue;
        expect(next.skill).toBe(skill);
        expect(isReachable(chosen, skill)).toBe(true);
        expect(hasFlag(chosen.progress, skill, SKILL_FLAG.blocked)).toBe(false);
      }
    });
  });

  it('a plan never brings what cannot be reached, whatever is planned', () => {
    everywhere(({ course, then }) => {
      const planned = then({
        type: 'plan-made',
        learner: LEARNER,
        pack: PACK,
        skills: [...course.graph.ids].reverse().slice(0, 5),
      });
      const next = chooseNext(planned);
      if (next.type === 'finished' || ['assigned', 'finding-start'].includes(next.reason.code)) return;
      expect(isReachable(planned, next.skill)).toBe(true);
      expect(hasFlag(planned.progress, next.skill, SKILL_FLAG.blocked)).toBe(false);
    });
  });

  it('skills to plan with are open, not shut, and come after what they build on', () => {
    everywhere(({ course, then }) => {
      const third = then({ type: 'stage-set', learner: LEARNER, stage: 3 });
      const decision = decisionFor(third);
      if (decision?.type !== 'plan') return;
      const { standing } = believeAt(course, third.progress, third.nowMs);
      const places = decision.skills.map((skill) => skillOf(course, skill));
      expect(places.length).toBeGreaterThanOrEqual(2);
      expect(places.length).toBeLessThanOrEqual(8);
      for (const [at, skill] of places.entries()) {
        expect(standing[skill]).toBe(STANDING.open);
        expect(hasFlag(third.progress, skill, SKILL_FLAG.blocked)).toBe(false);
        for (const below of course.graph.prerequisites[skill] ?? []) {
          const stands = standing[below] !== STANDING.open || places.slice(0, at).includes(below);
          expect(stands).toBe(true);
        }
      }
    });
  });
});
