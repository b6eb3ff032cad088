import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { DEFAULT_SKILL } from '../../src/tracing/bkt-parameters.ts';
import { NOTHING_FITTED } from '../../src/tracing/fitted-bkt.ts';
import { toModelSkills } from '../../src/tracing/model-places.ts';
import { createPackModel } from '../../src/tracing/pack-model.ts';
import { CONTRACT_ITEMS, CONTRACT_SKILLS } from '../contracts/learner-model.ts';
import { MODEL_PACK, namedPack } from './model-file-samples.ts';

const skills = Array.from({ length: CONTRACT_SKILLS }, (_, skill) => `skill-${skill}`);
const named = {
  ...namedPack(
    skills,
    Array.from({ length: CONTRACT_ITEMS.count }, (_, row) => [row % CONTRACT_SKILLS, `item-${row}`] as const),
  ),
  items: CONTRACT_ITEMS,
};
const file = {
  pack: MODEL_PACK,
  madeAtMs: 0,
  learners: 1,
  answers: 1,
  skills: toModelSkills(named),
};
const bkt = encodeBkt({
  ...NOTHING_FITTED,
  skills: skills.map(() => DEFAULT_SKILL),
  ease: new Int8Array(CONTRACT_ITEMS.count),
  rapid: null,
});

/** Answers, one a skill, and what is said before and after each. */
function everythingSaid(sections: ReadonlyMap<string, Uint8Array>): readonly number[] {
  const { model } = createPackModel({ ...named, author: null, file: { ...file, sections } });
  const state = model.createState();
  return skills.flatMap((_, skill) => {
    const attempt = { row: skill, correct: skill % 2 === 0, attempt: 1, hints: skill % 3, responseMs: 900 };
    const before = model.predict(state, [skill], skill, 0);
    model.update(state, { ...attempt, skills: [skill], atMs: 1e12 });
    return [before, model.predict(state, [skill], -1, 2e12), model.pKnown(state, skill, 2e12)];
  });
}

describe('a model made of a file whose sections are anything', () => {
  it('says shares between 0 and 1, whatever bytes the sections are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (one, other) => {
        const said = everythingSaid(
          new Map([
            ['bkt', one],
            ['response', other],
          ]),
        );
        expect(said.every((p) => p > 0 && p < 1)).toBe(true);
      }),
    );
  });

  it('says shares between 0 and 1 with any bytes of sound ones changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = new Uint8Array(bkt);
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
        const said = everythingSaid(new Map([['bkt', bytes]]));
        expect(said.every((p) => p > 0 && p < 1)).toBe(true);
      }),
    );
  });
});
