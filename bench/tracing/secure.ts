// Whether *secure* holds what it says: of every skill that becomes secure by the rule of the app, how likely the model
// held it that the learner's next two answers on it, given without help, are both right, and how often they were.

import { isUnaided, RAPID_MS } from '../../src/tracing/evidence.ts';
import type { Answers } from '../../src/tracing/fit/answers.ts';
import type { Attempt } from '../../src/tracing/learner-model.ts';
import { fromStateBytes, type PackedState, toStateBytes } from '../../src/tracing/packed-state.ts';
import { SECURE_P, SECURE_RIGHT } from '../../src/tutoring/thresholds.ts';
import type { Predictor } from './model.ts';

export interface SecureNextTwo {
  /** Mean of P(both right); null with `observed` when there were none. */
  readonly predicted: number | null;
  readonly observed: number | null;
  /** Skills of learners that became secure and were asked for twice after that. */
  readonly n: number;
}

export interface SecureWatch {
  begin(): void;
  /** Just before an answer is taken in; `p` is what was predicted of it. */
  before(state: PackedState, attempt: Attempt, p: number): void;
  after(state: PackedState, attempt: Attempt): void;
  end(): SecureNextTwo | null;
}

/** Waits for the first of the two answers, then for the second. */
type Waiting = { readonly type: 'first' } | Halfway;

interface Halfway {
  readonly type: 'second';
  readonly p: number;
  readonly wasRight: boolean;
  /** As if the first of the two had been right: P(both right) asks for the second given that. */
  readonly ifRight: PackedState;
}

/** A watch that sees nothing, for models that do not say what is known, ends with null. */
export function createSecureWatch(model: Predictor, answers: Answers): SecureWatch {
  const { pKnown, rapidMsOf = () => RAPID_MS } = model;
  if (pKnown === undefined) return { begin: () => {}, before: () => {}, after: () => {}, end: () => null };
  const skillCount = 1 + answers.skillSets.flat().reduce((most, skill) => Math.max(most, skill), -1);
  const right = new Uint32Array(skillCount);
  const isSecured = new Uint8Array(skillCount);
  const waiting = new Map<number, Waiting>();
  let [predicted, observed, n] = [0, 0, 0];

  function askSecond(skill: number, attempt: Attempt, { p, wasRight, ifRight }: Halfway): void {
    predicted += p * model.predict(ifRight, attempt.skills, attempt.row, attempt.atMs);
    observed += wasRight && attempt.correct ? 1 : 0;
    n += 1;
    waiting.delete(skill);
  }

  return {
    begin() {
      right.fill(0);
      isSecured.fill(0);
      waiting.clear();
    },
    before(state, attempt, p) {
      for (const [skill, since] of waiting) {
        const counts = isUnaided(attempt, rapidMsOf(attempt.row)) && attempt.skills.includes(skill);
        if (since.type === 'second' && counts) askSecond(skill, attempt, since);
        else if (since.type === 'second') model.update(since.ifRight, attempt);
        else if (counts) {
          const ifRight = copyOf(model, state);
          model.update(ifRight, { ...attempt, correct: true });
          waiting.set(skill, { type: 'second', p, wasRight: attempt.correct, ifRight });
        }
      }
    },
    after(state, attempt) {
      const [first] = attempt.skills;
      const isAlone = isUnaided(attempt, rapidMsOf(attempt.row));
      if (attempt.correct && isAlone && first >= 0) right[first] = (right[first] ?? 0) + 1;
      for (const skill of attempt.skills) {
        if (skill < 0 || isSecured[skill] === 1 || (right[skill] ?? 0) < SECURE_RIGHT) continue;
        if (pKnown(state, skill, 0) < SECURE_P) continue;
        isSecured[skill] = 1;
        waiting.set(skill, { type: 'first' });
      }
    },
    end: () => ({ predicted: n === 0 ? null : predicted / n, observed: n === 0 ? null : observed / n, n }),
  };
}

function copyOf({ shape }: Predictor, state: PackedState): PackedState {
  const copy = fromStateBytes(shape, toStateBytes(state));
  if (copy === null) throw new Error('Must be of the shape that it was made with, got another');
  return copy;
}
