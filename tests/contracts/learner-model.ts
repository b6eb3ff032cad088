// What every learner model keeps, whatever its formulas. Each implementation runs this suite in its own test.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, ItemFacts, LearnerModel } from '../../src/tracing/learner-model.ts';
import { fromStateBytes, type PackedState, toStateBytes } from '../../src/tracing/packed-state.ts';

const SKILLS = 6;
const ROWS = 60;
const DAY_MS = 86_400_000;
const START_MS = 1_700_000_000_000;

/** Six skills, sixty items of all types and difficulties. */
export const CONTRACT_ITEMS: ItemFacts = {
  count: ROWS,
  skill: Uint16Array.from({ length: ROWS }, (_, row) => row % SKILLS),
  difficulty: Uint8Array.from({ length: ROWS }, (_, row) => 1 + (row % 5)),
  type: Uint8Array.from({ length: ROWS }, (_, row) => row % 10),
};
export const CONTRACT_SKILLS = SKILLS;

interface Lived {
  readonly attempt: Attempt;
  readonly isLesson: boolean;
}

const attempts = fc
  .record({
    skills: fc
      .array(fc.integer({ min: -1, max: SKILLS + 2 }), { minLength: 1, maxLength: 3 })
      .map(([first, ...rest]) => [first ?? 0, ...rest] as const),
    row: fc.integer({ min: -1, max: ROWS + 5 }),
    correct: fc.boolean(),
    attempt: fc.integer({ min: 1, max: 4 }),
    hints: fc.integer({ min: 0, max: 6 }),
    responseMs: fc.constantFrom(0, 10, 300, 900, 5_000, 3_600_000),
    atMs: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 800 * 24 }).map((hours) => START_MS + (hours * DAY_MS) / 24),
    ),
    together: fc.constantFrom(undefined, undefined, undefined, true as const),
  })
  .map(({ together, ...one }) => ({ ...one, ...(together && { together }) }));
const histories = fc.array(fc.record({ attempt: attempts, isLesson: fc.boolean() }), { maxLength: 60 });

function live(model: LearnerModel, state: PackedState, history: readonly Lived[]): PackedState {
  for (const { attempt, isLesson } of history) {
    if (isLesson) model.instruct(state, attempt.skills[0], attempt.atMs);
    else model.update(state, attempt);
  }
  return state;
}

export function describeLearnerModel(name: string, create: () => LearnerModel): void {
  describe(`${name} keeps the contract of a learner model`, () => {
    const model = create();
    const now = START_MS + 900 * DAY_MS;

    it('predicts strictly between 0 and 1 for every skill and item, known or not, after any history', () => {
      fc.assert(
        fc.property(histories, fc.constantFrom(0, START_MS, now, now * 2), (history, atMs) => {
          const state = live(model, model.createState(), history);
          for (let skill = -1; skill <= SKILLS; skill++) {
            const { pKnown, low, high, evidence } = model.mastery(state, skill, atMs);
            const predicted = [-1, 0, 7, ROWS - 1, ROWS + 9].map((row) =>
              model.predict(state, [skill], row, atMs),
            );
            for (const p of [Math.min(...predicted), Math.max(...predicted), pKnown]) expectOpen(p);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(low).toBeLessThanOrEqual(pKnown);
            expect(high).toBeGreaterThanOrEqual(pKnown);
            expect(high).toBeLessThanOrEqual(1);
            expect(evidence).toBeGreaterThanOrEqual(0);
          }
        }),
      );
    });

    it('a right answer never lowers P(known) of any skill', () => {
      fc.assert(
        fc.property(histories, attempts, (history, attempt) => {
          const state = live(model, model.createState(), history);
          const before = knownOf(model, state, attempt.atMs);
          model.update(state, { ...attempt, correct: true });
          for (const [skill, p] of knownOf(model, state, attempt.atMs).entries()) {
            expect(p).toBeGreaterThanOrEqual(before[skill] ?? 1);
          }
        }),
      );
    });

    it('a lesson never lowers P(known) either', () => {
      fc.assert(
        fc.property(histories, attempts, (history, { skills, atMs }) => {
          const state = live(model, model.createState(), history);
          const before = knownOf(model, state, atMs);
          model.instruct(state, skills[0], atMs);
          for (const [skill, p] of knownOf(model, state, atMs).entries()) {
            expect(p).toBeGreaterThanOrEqual(before[skill] ?? 1);
          }
        }),
      );
    });

    it('time alone never raises P(known), and a time before the last practice takes nothing away', () => {
      fc.assert(
        fc.property(histories, fc.integer({ min: 1, max: 1000 }), (history, days) => {
          const state = live(model, model.createState(), history);
          for (let skill = 0; skill < SKILLS; skill++) {
            const last = model.pKnown(state, skill, 0);
            expect(model.pKnown(state, skill, 1)).toBe(last);
            const later = model.pKnown(state, skill, now + days * DAY_MS);
            expect(later).toBeLessThanOrEqual(model.pKnown(state, skill, now));
            expect(later).toBeLessThanOrEqual(last);
          }
        }),
      );
    });

    const other = create();
    it('equal history gives equal bytes, also when it is broken off anywhere and taken up from a copy', () => {
      fc.assert(
        fc.property(histories, fc.nat(), (history, cut) => {
          const whole = toStateBytes(live(model, model.createState(), history));
          const at = cut % (history.length + 1);
          const first = toStateBytes(live(model, model.createState(), history.slice(0, at)));
          const restored = fromStateBytes(model.shape, first);
          expect(restored).not.toBeNull();
          if (restored === null) return;
          expectSame(toStateBytes(live(model, restored, history.slice(at))), whole);
          expectSame(toStateBytes(live(other, other.createState(), history)), whole);
        }),
      );
    });

    it('a copy of a state lives on its own', () => {
      const state = model.createState();
      const bytes = toStateBytes(state);
      model.instruct(state, 0, START_MS);
      expect(toStateBytes(state)).not.toEqual(bytes);
      expect(toStateBytes(model.createState())).toEqual(bytes);
    });

    it('a skill that the pack does not have changes nothing', () => {
      fc.assert(
        fc.property(histories, attempts, fc.constantFrom(-1, SKILLS, 9999), (history, attempt, unknown) => {
          const state = live(model, model.createState(), history);
          const before = toStateBytes(state);
          model.update(state, { ...attempt, skills: [unknown] });
          model.instruct(state, unknown, attempt.atMs);
          expectSame(toStateBytes(state), before);
        }),
      );
    });

    it('bytes of another length are no state', () => {
      const bytes = toStateBytes(model.createState());
      expect(fromStateBytes(model.shape, bytes.subarray(1))).toBeNull();
      expect(fromStateBytes(model.shape, new Uint8Array(bytes.length + 1))).toBeNull();
    });
  });
}

function knownOf(model: LearnerModel, state: PackedState, atMs: number): readonly number[] {
  return Array.from({ length: SKILLS }, (_, skill) => model.pKnown(state, skill, atMs));
}

function expectOpen(p: number): void {
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1);
}

/** Byte by byte; comparing element by element takes a hundred times as long for states of many kilobytes. */
function expectSame(bytes: Uint8Array, expected: Uint8Array): void {
  expect(Buffer.compare(bytes, expected)).toBe(0);
}
