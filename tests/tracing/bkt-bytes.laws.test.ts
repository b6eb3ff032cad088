import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/domain/random.ts';
import { decodeBkt, encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { fromGrid, GRID_FIELDS, isInBounds, NO_EASE, toEase, toGrid } from '../../src/tracing/bkt-grid.ts';
import { SKILL_BOUNDS, type SkillParameters } from '../../src/tracing/bkt-parameters.ts';
import { DEFAULT_EVIDENCE } from '../../src/tracing/evidence.ts';
import type { FittedBkt } from '../../src/tracing/fitted-bkt.ts';

const onGrid = (field: keyof SkillParameters) =>
  fc
    .double({ min: SKILL_BOUNDS[field][0], max: SKILL_BOUNDS[field][1], noNaN: true })
    .map((value) => fromGrid(field, toGrid(field, value)));
const skill = fc.record({
  prior: onGrid('prior'),
  learn: onGrid('learn'),
  guess: onGrid('guess'),
  slip: onGrid('slip'),
  halfLifeDays: onGrid('halfLifeDays'),
  forget: onGrid('forget'),
});
const falling = fc
  .tuple(fc.nat({ max: 64 }), fc.nat({ max: 64 }), fc.nat({ max: 64 }))
  .map((steps) => steps.map((step) => step / 64).sort((a, b) => b - a))
  .map(([one = 0, two = 0, more = 0]) => [one, two, more] as const);
const fitted: fc.Arbitrary<FittedBkt> = fc.nat({ max: 30 }).chain((items) => {
  const size = { minLength: items, maxLength: items };
  return fc.record({
    skills: fc.array(skill, { maxLength: 12 }),
    along: fc.integer({ min: 1, max: 64 }).map((step) => step / 64),
    evidence: fc.record({ afterHints: falling, retry: fc.nat({ max: 64 }).map((step) => step / 64) }),
    ease: fc.int8Array(size),
    // An empty log has no times either.
    rapid: items === 0 ? fc.constant(null) : fc.option(fc.uint8Array({ ...size, max: 15 })),
  });
});

describe('fitted BKT as bytes', () => {
  it('reads back what was written, number by number', () => {
    fc.assert(
      fc.property(fitted, (given) => {
        expect(decodeBkt(encodeBkt(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('takes six bytes a skill, and of an item no more than its ease is surprising', () => {
    const of = (ease: Int8Array, rapid: Uint8Array | null): FittedBkt => ({
      skills: Array(500).fill({ prior: 0.3, learn: 0.1, guess: 0.2, slip: 0.1, halfLifeDays: 7, forget: 0 }),
      along: 1,
      evidence: DEFAULT_EVIDENCE,
      ease,
      rapid,
    });
    const skills = 16 + 500 * 6;
    expect(encodeBkt(of(new Int8Array(20_000), null)).length).toBeLessThan(skills + 300);
    // Eases from a bell of the width that fits have: about 5.5 bits each.
    const random = createRandom(1);
    const bell = () => (random() + random() + random() + random() - 2) * 20;
    const drawn = Int8Array.from({ length: 20_000 }, bell);
    expect(encodeBkt(of(drawn, null)).length).toBeLessThan(skills + 20_000 * 0.75);
    expect(encodeBkt(of(drawn, new Uint8Array(20_000).fill(3))).length).toBeLessThan(skills + 20_000 * 0.76);
  });

  it('refuses bytes or gives parameters within their bounds, whatever the bytes', () => {
    fc.assert(
      fc.property(fitted, fc.nat(), fc.integer({ min: 0, max: 255 }), (given, place, byte) => {
        const bytes = encodeBkt(given);
        bytes[place % bytes.length] = byte;
        const decoded = decodeBkt(bytes);
        for (const parameters of decoded.ok ? decoded.value.skills : []) {
          for (const field of GRID_FIELDS) expect(isInBounds(field, parameters[field])).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof decodeBkt(bytes).ok).toBe('boolean');
        expect(typeof decodeBkt(Uint8Array.from([1, 64, 32, 16, 8, 16, ...bytes])).ok).toBe('boolean');
      }),
    );
  });

  it('refuses what is cut short, too long, of another version or beyond its bounds', () => {
    const given: FittedBkt = {
      skills: [{ prior: 0.3, learn: 0.1, guess: 0.2, slip: 0.1, halfLifeDays: 7, forget: 0 }],
      along: 0.5,
      evidence: DEFAULT_EVIDENCE,
      ease: Int8Array.of(3, NO_EASE),
      rapid: null,
    };
    const bytes = encodeBkt(given);
    const changed = (place: number, byte: number) => bytes.map((old, at) => (at === place ? byte : old));
    expect(decodeBkt(bytes.subarray(0, -1))).toEqual({ ok: false, problem: 'size' });
    expect(decodeBkt(Uint8Array.from([...bytes, 0, 0]))).toEqual({ ok: false, problem: 'size' });
    expect(decodeBkt(changed(0, 2))).toEqual({ ok: false, problem: 'version' });
    expect(decodeBkt(changed(1, 0))).toEqual({ ok: false, problem: 'weights' });
    for (const weight of [1, 2, 3, 4, 5]) {
      expect(decodeBkt(changed(weight, 65))).toEqual({ ok: false, problem: 'weights' });
    }
    for (const field of GRID_FIELDS.keys()) {
      expect(decodeBkt(changed(12 + field, 255))).toEqual({ ok: false, problem: 'skill' });
    }
    expect(decodeBkt(changed(12, 0))).toEqual({ ok: false, problem: 'skill' });
    // A file that claims four thousand million items sets nothing aside for them.
    expect(decodeBkt(changed(11, 255))).toEqual({ ok: false, problem: 'size' });
  });
});

describe('the grid of fitted BKT', () => {
  it('has shares on sixteenths of a logit and half-lives on sixteenths of an octave', () => {
    for (let byte = 1; byte < 256; byte++) {
      const share = fromGrid('guess', byte);
      expect(16 * Math.log(share / (1 - share))).toBeCloseTo(byte - 128, 9);
      expect(16 * Math.log2(fromGrid('halfLifeDays', byte) / 0.5)).toBeCloseTo(byte, 9);
    }
    expect(fromGrid('forget', 0)).toBe(0);
  });

  it('holds every number within its bounds at most half a step away', () => {
    for (const field of GRID_FIELDS) {
      const [least, most] = SKILL_BOUNDS[field];
      fc.assert(
        fc.property(fc.double({ min: Math.max(least, 0.001), max: most, noNaN: true }), (value) => {
          const held = fromGrid(field, toGrid(field, value));
          expect(isInBounds(field, held)).toBe(true);
          expect(Math.abs(held - value)).toBeLessThan(0.07 * value);
        }),
      );
    }
  });

  it('holds eases of up to eight logits, and never takes one for none', () => {
    expect([0, 0.5, -2, 100, -100].map(toEase)).toEqual([0, 8, -32, 127, -127]);
  });
});
