// How often *secure* holds, computed another way: every history is replayed from its beginning for each question.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predictAll } from '../../../bench/tracing/measure.ts';
import { toItemFacts } from '../../../bench/tracing/model.ts';
import type { SecureNextTwo } from '../../../bench/tracing/secure.ts';
import { createBkt } from '../../../src/tracing/bkt.ts';
import { DEFAULT_SKILL } from '../../../src/tracing/bkt-parameters.ts';
import { type Answers, attemptAt, learnersOf } from '../../../src/tracing/fit/answers.ts';
import type { Attempt, LearnerModel } from '../../../src/tracing/learner-model.ts';
import type { PackedState } from '../../../src/tracing/packed-state.ts';
import { HEAD, toReadSet } from './generated-answers.ts';

const TWO_SKILLS = `${HEAD}\n1,a,x,,1\n1,b,y,,0\n1,c,x;y,,0\n`;

/** Mostly right, so that skills become secure; some answers with a hint or as a second try. */
const lines = fc
  .array(
    fc.array(fc.record({ item: fc.nat({ max: 2 }), draw: fc.nat({ max: 9 }), aid: fc.nat({ max: 8 }) }), {
      minLength: 1,
      maxLength: 40,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((learners) =>
    learners.flatMap((given, learner) =>
      given.map(({ item, draw, aid }) => {
        const [name, skills] = (['a,x', 'b,y', 'c,x;y'][item] ?? 'a,x').split(',');
        return `${learner + 10},${name},${skills},,${draw > 1 ? 1 : 0},${aid === 0 ? 2 : 1},${aid === 1 ? 1 : 0}`;
      }),
    ),
  );

function replay(model: LearnerModel, attempts: readonly Attempt[]): PackedState {
  const state = model.createState();
  for (const attempt of attempts) model.update(state, attempt);
  return state;
}

const isAlone = (attempt: Attempt): boolean => attempt.attempt === 1 && attempt.hints === 0;

/** Of one learner: P(both right) and whether they were, for each skill that became secure and was asked twice more. */
function pairsOf(model: LearnerModel, attempts: readonly Attempt[]) {
  return [0, 1].flatMap((skill) => {
    const securedAt = attempts.findIndex((attempt, at) => {
      const until = attempts.slice(0, at + 1);
      const rights = until.filter((one) => one.skills[0] === skill && one.correct && isAlone(one)).length;
      return (
        rights >= 3 && attempt.skills.includes(skill) && model.pKnown(replay(model, until), skill, 0) >= 0.95
      );
    });
    if (securedAt < 0) return [];
    const later = attempts.flatMap((one, at) =>
      at > securedAt && one.skills.includes(skill) && isAlone(one) ? [at] : [],
    );
    const [first, second] = later;
    const [one, two] = [attempts[first ?? -1], attempts[second ?? -1]];
    if (first === undefined || second === undefined || !one || !two) return [];
    const ifRight = attempts.map((each, at) => (at === first ? { ...each, correct: true } : each));
    const p =
      model.predict(replay(model, attempts.slice(0, first)), one.skills, one.row, one.atMs) *
      model.predict(replay(model, ifRight.slice(0, second)), two.skills, two.row, two.atMs);
    return [{ p, both: one.correct && two.correct }];
  });
}

function literally(model: LearnerModel, answers: Answers): SecureNextTwo {
  const pairs = [...learnersOf(answers)].flatMap(([from, to]) =>
    pairsOf(
      model,
      Array.from({ length: to - from }, (_, at) => attemptAt(answers, from + at)),
    ),
  );
  const n = pairs.length;
  const share = (sum: number): number | null => (n === 0 ? null : sum / n);
  return {
    predicted: share(pairs.reduce((sum, { p }) => sum + p, 0)),
    observed: share(pairs.filter(({ both }) => both).length),
    n,
  };
}

test('what is said of the next two answers on a secure skill, and what they were', () => {
  let seen = 0;
  fc.assert(
    fc.property(lines, (rows) => {
      const set = toReadSet(TWO_SKILLS, `${HEAD},attempt,hints\n${rows.join('\n')}\n`);
      const skills = set.train.vocabulary.skills.map(() => ({ ...DEFAULT_SKILL, prior: 0.5 }));
      const model = createBkt(skills, toItemFacts(set.train.vocabulary));
      const wanted = literally(model, set.test.answers);
      const told = predictAll(model, set.test.answers).secureNextTwo;
      seen += wanted.n;
      expect(told?.n).toBe(wanted.n);
      expect(told?.observed).toBe(wanted.observed);
      expect(told?.predicted ?? -1).toBeCloseTo(wanted.predicted ?? -1, 12);
    }),
  );
  expect(seen).toBeGreaterThan(20);
});
