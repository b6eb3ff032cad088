import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beingLearned, LEVELS, type SkillStanding, summarise } from '../../src/school/skill-summary.ts';

const standing: fc.Arbitrary<SkillStanding> = fc.record({
  level: fc.constantFrom(...LEVELS),
  sure: fc.boolean(),
  growth: fc.constantFrom(
    'seed' as const,
    'sprout' as const,
    'leaf' as const,
    'fruit' as const,
    'thirsty' as const,
  ),
  core: fc.boolean(),
  hasItems: fc.boolean(),
});
const standings = fc.array(standing, { maxLength: 40 });

describe('A learner’s skills in one look', () => {
  test('count every skill that has questions once, and no other', () => {
    fc.assert(
      fc.property(standings, (all) => {
        const { levels, of, core } = summarise(all);
        const counted = all.filter(({ hasItems }) => hasItems);
        expect(of).toBe(counted.length);
        expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(of);
        expect(core.of).toBe(counted.filter((one) => one.core).length);
      }),
    );
  });

  test('are never sure of more than there are, nor know more of core than there is', () => {
    fc.assert(
      fc.property(standings, (all) => {
        const { levels, core, thirsty, of } = summarise(all);
        for (const { sure, count } of levels) expect(sure).toBeLessThanOrEqual(count);
        expect(core.known).toBeLessThanOrEqual(core.of);
        expect(thirsty).toBeLessThanOrEqual(of);
      }),
    );
  });

  test('are the same in whatever order the path has them', () => {
    fc.assert(
      fc.property(standings, (all) => {
        expect(summarise([...all].reverse())).toEqual(summarise(all));
      }),
    );
  });

  test('are being learned when they were begun and are not secure, the nearest first', () => {
    fc.assert(
      fc.property(standings, fc.nat(8), (all, most) => {
        const told = beingLearned(all, most);
        expect(told.length).toBeLessThanOrEqual(most);
        for (const { level, hasItems, growth } of told) {
          expect(hasItems).toBe(true);
          expect(growth).not.toBe('thirsty');
          expect(['nearly', 'learning']).toContain(level);
        }
        const firstLearning = told.findIndex(({ level }) => level === 'learning');
        const lastNearly = told.map(({ level }) => level).lastIndexOf('nearly');
        if (firstLearning >= 0) expect(lastNearly).toBeLessThan(firstLearning);
      }),
    );
  });
});
