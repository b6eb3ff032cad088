import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPrerequisitesOf, createSkillGraph } from '../../src/domain/skill-graph.ts';
import { skill } from './skills.ts';
import { must } from './support.ts';

/** Skills that only need earlier ones, then listed in any order: every such graph is sound. */
const soundSkills = fc
  .array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map((picks, index) =>
      skill(`s${index}`, ...picks.filter((pick) => pick < index).map((pick) => `s${pick}`)),
    ),
  )
  .chain((skills) => fc.shuffledSubarray(skills, { minLength: skills.length }));

describe('laws of the skill graph', () => {
  it('of every sound graph, each skill comes once and after all that it needs', () => {
    fc.assert(
      fc.property(soundSkills, (skills) => {
        const made = must(createSkillGraph(skills));
        expect([...made.order].sort((a, b) => a - b)).toEqual(skills.map((_, index) => index));
        const place = new Map(made.order.map((index, at) => [index, at]));
        for (const [index, below] of made.prerequisites.entries()) {
          for (const one of below) {
            expect(place.get(one)).toBeLessThan(place.get(index) ?? -1);
            expect(made.dependents[one]).toContain(index);
            expect(allPrerequisitesOf(made, index)).toContain(one);
            expect(made.depth[one]).toBeLessThan(made.depth[index] ?? -1);
          }
        }
      }),
    );
  });

  it('of every unsound graph, the circle named is one', () => {
    const loops = fc.tuple(soundSkills, fc.integer({ min: 2, max: 6 }));
    fc.assert(
      fc.property(loops, ([skills, length]) => {
        const loop = Array.from({ length }, (_, at) => skill(`loop${at}`, `loop${(at + 1) % length}`, 's0'));
        const made = createSkillGraph([...skills, ...loop]);
        expect(made.ok).toBe(false);
        if (made.ok || made.problem.code !== 'graph/cycle') throw new Error('Must name a cycle');
        const named = made.problem.skills;
        const needs = new Map(loop.map(({ id, prerequisites }) => [id, prerequisites]));
        for (const [at, id] of named.entries()) {
          expect(needs.get(id)).toContain(named[(at + 1) % named.length]);
        }
      }),
    );
  });
});
