// Which skill stands on which: checked once, then only indexes, in an order in which prerequisites come first.
import type { SkillId } from './ids.ts';
import { fail, ok, type Result } from './result.ts';

export interface SkillNode {
  readonly id: SkillId;
  readonly prerequisites: readonly SkillId[];
  readonly core: boolean;
}

/** All arrays by index of the skill, in the order in which the skills were given. */
export interface SkillGraph {
  readonly ids: readonly SkillId[];
  readonly core: readonly boolean[];
  readonly indexOf: ReadonlyMap<SkillId, number>;
  /** Direct ones. */
  readonly prerequisites: readonly (readonly number[])[];
  /** Those that name it as a direct prerequisite. */
  readonly dependents: readonly (readonly number[])[];
  /** All indexes, prerequisites first; among those that are free, in the order given. */
  readonly order: readonly number[];
  /** 0 without prerequisites, else one more than the deepest of them. */
  readonly depth: readonly number[];
}

export type BadGraph =
  | { readonly code: 'graph/duplicate'; readonly skill: SkillId }
  | { readonly code: 'graph/dangling'; readonly skill: SkillId; readonly prerequisite: SkillId }
  /** Each needs the next, the last needs the first. */
  | { readonly code: 'graph/cycle'; readonly skills: readonly SkillId[] };

/** Builds the graph, or says what is wrong first: a double, a name that is not there, a circle. O(skills + links). */
export function createSkillGraph(skills: readonly SkillNode[]): Result<SkillGraph, BadGraph> {
  const ids = skills.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const double = ids.find((id, index) => indexOf.get(id) !== index);
  if (double !== undefined) return fail({ code: 'graph/duplicate', skill: double });
  const prerequisites: number[][] = [];
  for (const skill of skills) {
    const missing = skill.prerequisites.find((id) => !indexOf.has(id));
    if (missing !== undefined)
      return fail({ code: 'graph/dangling', skill: skill.id, prerequisite: missing });
    prerequisites.push([...new Set(skill.prerequisites)].flatMap((id) => indexOf.get(id) ?? []));
  }
  const dependents = toDependents(prerequisites);
  const order = toOrder(prerequisites, dependents);
  if (order.length < ids.length) {
    const circle = findCycle(prerequisites, new Set(order)).flatMap((index) => ids[index] ?? []);
    return fail({ code: 'graph/cycle', skills: circle });
  }
  const core = skills.map((skill) => skill.core);
  const depth = toDepth(prerequisites, order);
  return ok({ ids, core, indexOf, prerequisites, dependents, order, depth });
}

/** All that a skill stands on, near and far, without itself; in topological order. */
export function allPrerequisitesOf(graph: SkillGraph, index: number): readonly number[] {
  return reachedFrom(graph.prerequisites, graph.order, index);
}

/** All that stands on a skill, near and far, without itself; in topological order. */
export function allDependentsOf(graph: SkillGraph, index: number): readonly number[] {
  return reachedFrom(graph.dependents, graph.order, index);
}

/** Skills that can be learned now: not yet secure, everything they stand on directly is. In topological order. */
export function frontierOf(graph: SkillGraph, isSecure: (index: number) => boolean): readonly number[] {
  return graph.order.filter(
    (index) => !isSecure(index) && (graph.prerequisites[index] ?? []).every((below) => isSecure(below)),
  );
}

function toDependents(prerequisites: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const dependents: number[][] = prerequisites.map(() => []);
  for (const [index, below] of prerequisites.entries()) {
    for (const one of below) dependents[one]?.push(index);
  }
  return dependents;
}

/** Kahn 1962, with the lowest free index first so that the author's order shows. Shorter than the graph on a cycle. */
function toOrder(
  prerequisites: readonly (readonly number[])[],
  dependents: readonly (readonly number[])[],
): readonly number[] {
  const waiting = prerequisites.map((below) => below.length);
  let free = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  const order: number[] = [];
  while (free.length > 0) {
    const freed: number[] = [];
    for (const index of free) {
      order.push(index);
      for (const above of dependents[index] ?? []) {
        const left = (waiting[above] ?? 0) - 1;
        waiting[above] = left;
        if (left === 0) freed.push(above);
      }
    }
    free = freed.sort((a, b) => a - b);
  }
  return order;
}

function toDepth(prerequisites: readonly (readonly number[])[], order: readonly number[]): readonly number[] {
  const depth = prerequisites.map(() => 0);
  for (const index of order) {
    for (const below of prerequisites[index] ?? []) {
      depth[index] = Math.max(depth[index] ?? 0, (depth[below] ?? 0) + 1);
    }
  }
  return depth;
}

/** Walks down from any skill that could not be ordered: among those, each has one below that could not either. */
function findCycle(
  prerequisites: readonly (readonly number[])[],
  ordered: ReadonlySet<number>,
): readonly number[] {
  const path: number[] = [];
  const seenAt = new Map<number, number>();
  let index = prerequisites.findIndex((_, candidate) => !ordered.has(candidate));
  while (!seenAt.has(index)) {
    seenAt.set(index, path.length);
    path.push(index);
    index = prerequisites[index]?.find((below) => !ordered.has(below)) ?? index;
  }
  return path.slice(seenAt.get(index));
}

function reachedFrom(
  links: readonly (readonly number[])[],
  order: readonly number[],
  start: number,
): readonly number[] {
  const reached = new Set<number>();
  const open = [...(links[start] ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(links[next] ?? []));
  }
  return order.filter((index) => reached.has(index));
}
