import { describe, expect, it } from 'vitest';
import {
  allDependentsOf,
  allPrerequisitesOf,
  createSkillGraph,
  frontierOf,
} from '../../src/domain/skill-graph.ts';
import { skill } from './skills.ts';
import { must } from './support.ts';

const SCHOOL = [
  skill('fractions', 'share', 'count'),
  skill('count'),
  skill('add', 'count'),
  skill('share', 'add'),
];

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

  it('a chain of five thousand skills is no trouble', () => {
    const chain = Array.from({ length: 5_000 }, (_, at) =>
      at === 0 ? skill('s0') : skill(`s${at}`, `s${at - 1}`),
    );
    const made = must(createSkillGraph(chain.reverse()));
    expect(made.depth[0]).toBe(4_999);
    expect(allPrerequisitesOf(made, 0)).toHaveLength(4_999);
  });
});
