import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSkillId } from '../../src/domain/ids.ts';
import {
  allDependentsOf,
  allPrerequisitesOf,
  createSkillGraph,
  frontierOf,
  type SkillNode,
} from '../../src/domain/skill-graph.ts';
import { must } from './support.ts';

const skillId = (name: string) => must(parseSkillId(name));
const skill = (id: string, ...prerequisites: readonly string[]): SkillNode => ({
  id: skillId(id),
  prerequisites: prerequisites.map(skillId),
  core: id !== 'fractions',
});

const SCHOOL = [
  skill('fractions', 'share', 'count'),
  skill('count'),
  skill('add', 'count'),
  skill('share', 'add'),
];

/** Skills that only need earlier ones, then listed in any order: every such graph is sound. */
const soundSkills = fc
  .array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map((picks, index) =>
      skill(`s${index}`, ...picks.filter((pick) => pick < index).map((pick) => `s${pick}`)),
    ),
  )
  .chain((skills) => fc.shuffledSubarray(skills, { minLength: skills.length }));

describe('skill graph', () => {
  const graph = must(createSkillGraph(SCHOOL));
  const named = (indexes: readonly number[]) => indexes.map((index) => graph.ids[index]);

  it('puts prerequisites first and counts how deep a skill lies', () => {
    expect(named(graph.order)).toEqual(['count', 'add', 'share', 'fractions']);
    expect(graph.depth).toEqual([3, 0, 1, 2]);
    expect(graph.core).toEqual([false, true, true, true]);
  });

  it('knows what a skill stands on and what stands on it, near and far', () => {
    expect(named(graph.prerequisites[0] ?? [])).toEqual(['share', 'count']);
    expect(named(allPrerequisitesOf(graph, 0))).toEqual(['count', 'add', 'share']);
    expect(named(allDependentsOf(graph, 2))).toEqual(['share', 'fractions']);
  });

  it('opens a skill when all that it stands on is secure', () => {
    const secure = new Set<number>();
    expect(named(frontierOf(graph, (index) => secure.has(index)))).toEqual(['count']);
    secure.add(1);
    expect(named(frontierOf(graph, (index) => secure.has(index)))).toEqual(['add']);
  });

  it('names the circle, in the order in which each needs the next', () => {
    const circle = [skill('x', 'b'), skill('a', 'b'), skill('b', 'c'), skill('c', 'a'), skill('free')];
    const made = createSkillGraph(circle);
    expect(made).toEqual({ ok: false, problem: { code: 'graph/cycle', skills: ['b', 'c', 'a'] } });
    expect(createSkillGraph([skill('self', 'self')])).toEqual({
      ok: false,
      problem: { code: 'graph/cycle', skills: ['self'] },
    });
  });

  it('refuses a double and a prerequisite that is not there', () => {
    expect(createSkillGraph([skill('a'), skill('a')])).toEqual({
      ok: false,
      problem: { code: 'graph/duplicate', skill: 'a' },
    });
    expect(createSkillGraph([skill('a', 'ghost')])).toEqual({
      ok: false,
      problem: { code: 'graph/dangling', skill: 'a', prerequisite: 'ghost' },
    });
  });

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

  it('a chain of five thousand skills is no trouble', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      at === 0 ? skill('s0') : skill(`s${at}`, `s${at - 1}`),
    );
    const made = must(createSkillGraph(chain.reverse()));
    expect(made.depth[0]).toBe(4_999);
    expect(allPrerequisitesOf(made, 0)).toHaveLength(4_999);
  });
});
