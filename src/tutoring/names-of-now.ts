// Where history goes that was made under ids of earlier versions of a pack (`was` in pack.json). A single id leads to
// its thing of now wherever a course is asked for it (`skillOf`, `rowOf`, `misconceptionOf`); events-of-now.ts says
// whole events in today's names.
import type { ItemId, SkillId } from '../domain/ids.ts';
import type { PackWas } from '../packs/was.ts';

export interface NamesOfNow {
  readonly skills: ReadonlyMap<string, readonly SkillId[]>;
  readonly items: ReadonlyMap<string, ItemId>;
  readonly misconceptions: ReadonlyMap<string, string>;
}

/** Null for a pack that says nothing of earlier ids, as most do. */
export function createNamesOfNow(was: PackWas | undefined): NamesOfNow | null {
  if (was === undefined) return null;
  return {
    skills: new Map(Object.entries(was.skills ?? {})),
    items: new Map(firstOf(was.items)),
    misconceptions: new Map(firstOf(was.misconceptions)),
  };
}

function firstOf<T>(now: Readonly<Record<string, readonly T[]>> = {}): readonly (readonly [string, T])[] {
  return Object.entries(now).flatMap(([old, [id]]) => (id === undefined ? [] : [[old, id] as const]));
}
