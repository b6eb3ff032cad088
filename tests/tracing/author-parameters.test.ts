import { describe, expect, it } from 'vitest';
import { parseSkillId } from '../../src/domain/ids.ts';
import { parseAuthorParameters, toSkillParameters } from '../../src/tracing/author-parameters.ts';
import { DEFAULT_SKILL } from '../../src/tracing/bkt-parameters.ts';

const skills = ['count', 'add', 'take-away'].map((text) => {
  const id = parseSkillId(text);
  if (!id.ok) throw new Error(text);
  return id.value;
});
const items = {
  count: 4,
  skill: [0, 0, 1, 1],
  difficulty: [1, 1, 4, 5],
  type: [0, 0, 2, 2],
};

function faultsOf(model: unknown): readonly unknown[] {
  const parsed = parseAuthorParameters(typeof model === 'string' ? model : JSON.stringify(model), skills);
  return parsed.ok ? [] : parsed.problem;
}

describe('the parameters that an author gives in model.json', () => {
  it('says for each skill as much as it knows; the author’s difficulties and defaults say the rest', () => {
    const parsed = parseAuthorParameters('{"format":1,"skills":{"add":{"prior":0.6,"slip":0.04}}}', skills);
    expect(parsed.ok).toBe(true);
    const [count, add, takeAway] = toSkillParameters(skills, items, parsed.ok ? parsed.value : null);
    expect(add).toEqual({ ...DEFAULT_SKILL, prior: 0.6, slip: 0.04 });
    expect(count?.prior).toBeCloseTo(0.4, 12);
    expect(takeAway).toEqual({ ...DEFAULT_SKILL, prior: 0.3 });
  });

  it('is not needed: easier skills start as likelier known', () => {
    const [count, add] = toSkillParameters(skills, items, null);
    expect(count?.prior ?? 0).toBeGreaterThan(add?.prior ?? 1);
  });

  it('of a later version is refused, and nothing else is said of it', () => {
    expect(faultsOf({ format: 2, skills: [], more: 1 })).toEqual([
      { code: 'author-parameters/newer', needs: 2, knows: 1 },
    ]);
  });

  it('has all its faults named at once, each with its place', () => {
    const faults = faultsOf({
      format: 1,
      extra: true,
      skills: {
        count: { prior: 1.5, learn: 'much' },
        add: { guess: 0.45, speed: 1 },
        'take-away': 7,
        fly: {},
      },
    });
    expect(faults).toEqual([
      { code: 'author-parameters/shape', path: 'extra', expected: 'no such field' },
      { code: 'author-parameters/out-of-bounds', path: 'skills.count.prior', got: 1.5, bounds: [0.01, 0.95] },
      { code: 'author-parameters/shape', path: 'skills.count.learn', expected: 'a number' },
      { code: 'author-parameters/shape', path: 'skills.add.speed', expected: 'no such field' },
      { code: 'author-parameters/out-of-bounds', path: 'skills.add.guess', got: 0.45, bounds: [0.001, 0.4] },
      { code: 'author-parameters/shape', path: 'skills.take-away', expected: 'an object' },
      { code: 'author-parameters/unknown-skill', path: 'skills.fly' },
    ]);
  });

  it('that is cut short, or no object, or without a version, or poisoned, is refused', () => {
    expect(faultsOf('{"format":1,"ski')).toEqual([{ code: 'author-parameters/json' }]);
    expect(faultsOf('[1]')).toEqual([{ code: 'author-parameters/shape', path: '', expected: 'an object' }]);
    expect(faultsOf({ skills: {} })).toEqual([
      { code: 'author-parameters/shape', path: 'format', expected: '1' },
    ]);
    expect(faultsOf({ format: 1 })).toEqual([
      { code: 'author-parameters/shape', path: 'skills', expected: 'an object' },
    ]);
    expect(faultsOf('{"format":1,"skills":{"__proto__":{"prior":0.5}}}')).toEqual([
      { code: 'author-parameters/unknown-skill', path: 'skills.__proto__' },
    ]);
  });
});
