// Whoever passes over what is asked, asks for help on it, or taps without a look, comes to an end of it all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { believeAt, STANDING } from '../../src/tutoring/beliefs.ts';
import { NOON_MS } from '../support/event-samples.ts';
import { anyCourse, chainOf } from './courses.ts';
import { beginLife, findStart, goOn, isFor, isOn, type Life, tries } from './life.ts';

const PASSES = [tries.skip, tries.helpAndSkip] as const;
const HASTY = { correct: false, responseTicks: 30 } as const;
/** Also packs as long as those that are shipped: the longer, the likelier its first skills are to begin with. */
const anyLength = fc.oneof(anyCourse, fc.integer({ min: 6, max: 40 }).map(chainOf));

const presumedOf = ({ course, progress }: Life) =>
  [...believeAt(course, progress, NOON_MS).standing].filter((standing) => standing === STANDING.presumed);

describe('who passes over the first questions', () => {
  it('is asked of four skills at most, each once, and then taught', () => {
    fc.assert(
      fc.property(anyLength, fc.constantFrom(...PASSES), (course, how) => {
        const life = beginLife(course);
        const asked = findStart(life, () => how);
        expect(asked.length).toBeLessThanOrEqual(4);
        expect(new Set(asked).size).toBe(asked.length);
        expect(life.next()).not.toMatchObject({ reason: { code: 'finding-start' } });
      }),
    );
  });

  it('is not taken to know anything: what most learners know is no evidence of this one', () => {
    const ways = fc.infiniteStream(fc.constantFrom(...PASSES, HASTY, { correct: false }));
    fc.assert(
      fc.property(anyLength, ways, (course, how) => {
        const life = beginLife(course);
        expect(findStart(life, () => how.next().value).length).toBeLessThanOrEqual(12);
        expect(presumedOf(life)).toEqual([]);
      }),
    );
  });

  it('begins a long pack with its first skill', () => {
    const life = beginLife(chainOf(40));
    expect(findStart(life, () => tries.skip).length).toBeGreaterThan(0);
    expect([...believeAt(life.course, life.progress, NOON_MS).standing]).toEqual(
      Array(40).fill(STANDING.open),
    );
    expect(life.next()).toMatchObject({ type: 'lesson', skill: 0, reason: { code: 'new-skill' } });
  });
});

describe('who passes over what a step back asks', () => {
  it.each(PASSES)('is back at the wall before long: %s', (how) => {
    const life = beginLife(chainOf(8));
    findStart(life, ({ skill }) => ({ correct: skill < 3 }));
    // What lies below the wall is presumed: nothing that was answered there carries again.
    const steps = goOn(life, 40, (step) => (isOn(3)(step) ? { correct: false } : how));
    const left = steps.findIndex(isFor('step-back'));
    const back = steps.findIndex((step, at) => at > left && isOn(3)(step));
    expect(left).toBeGreaterThan(0);
    expect(back).toBeGreaterThan(left);
    expect(back - left).toBeLessThanOrEqual(8);
  });
});
