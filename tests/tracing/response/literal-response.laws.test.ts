import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/tracing/evidence.ts';
import { fitResponse, RESPONSE_FIT } from '../../../src/tracing/fit/fit-response.ts';
import { createPackedState, EMPTY_SHAPE } from '../../../src/tracing/packed-state.ts';
import { RESPONSE_FEATURES } from '../../../src/tracing/response/response-feature-names.ts';
import { createResponseModel } from '../../../src/tracing/response/response-model.ts';
import { samePlaces } from '../../../src/tracing/response/response-places.ts';
import { createLiteral } from './literal-response.ts';
import { LIVELY_VOCABULARY, livelyAnswers } from './lively-answers.ts';

const fitted = fitResponse(livelyAnswers(40, 120, 1), LIVELY_VOCABULARY, { ...RESPONSE_FIT, trees: 40 });
const SKILLS = fitted.ease.skill.length;
/** Two of them share a slot, and the pack is told to have so many; those beyond the fit's have no ease to speak of. */
const ITEMS = 600;
const easeOfItem = Float32Array.from({ length: ITEMS }, (_, item) => fitted.ease.item[item] ?? 0.5);
/** Says the key itself, so that no key can be wrong unseen. */
class Keys extends Map<number, number> {
  override get(key: number): number | undefined {
    return key < 0 ? undefined : 1 + key;
  }
}
const tables = fitted.tables.map(() => new Keys());
const parameters = { ...fitted, tables, ease: { ...fitted.ease, item: easeOfItem } };

const answers = fc.record({
  skills: fc
    .uniqueArray(
      fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: SKILLS - 1 })),
      { minLength: 1, maxLength: 3 },
    )
    .map(([first = 0, ...rest]) => [first, ...rest] as const),
  item: fc.constantFrom(-1, 0, 0, 1, 1, 7, 13, 512, 513, 599),
  isRight: fc.boolean(),
  hints: fc.constantFrom(0, 0, 0, 1, 2),
  later: fc.constantFrom(0, 1, 1, 30, 2000),
  isTimed: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
});

describe('the response model', () => {
  it('looks at what the page says, and predicts it, when all of it is found anew from the earlier answers', () => {
    const model = createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, evidenceOf);
    const literal = createLiteral(parameters);
    const into = new Float32Array(RESPONSE_FEATURES.length);
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 40, size: 'max' }), (log) => {
        const state = createPackedState(model.shape);
        let lived: readonly ReturnType<typeof literal.take>[] = [];
        let now = 1_000_000;
        for (const { skills, item, isRight, hints, later, isTimed } of log) {
          now += later;
          const minute = isTimed ? now : 0;
          const atMs = minute * 60_000;
          model.features(state, skills, item, atMs, into);
          const wanted = literal.features(lived, { skills, item, minute });
          const apart = RESPONSE_FEATURES.filter(
            (_, place) => !(Math.abs((into[place] ?? 0) - (wanted[place] ?? Number.NaN)) < 1e-4),
          );
          expect(apart).toEqual([]);
          expect(model.predict(state, skills, item, atMs)).toBeCloseTo(literal.predict(into), 12);
          const attempt = { skills, row: item, correct: isRight, attempt: 1, hints, responseMs: 0, atMs };
          model.update(state, attempt);
          const isInPack = skills.some((skill) => skill >= 0);
          const weight = evidenceOf(attempt);
          if (isInPack)
            lived = [...lived, literal.take(lived, { skills, item, y: isRight ? 1 : 0, weight, minute })];
        }
      }),
    );
  });
});
