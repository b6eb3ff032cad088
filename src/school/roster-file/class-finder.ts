// The class that a row names, among those that are not over; one that is not there is to be made.
import type { ClassId } from '../../domain/ids.ts';
import { isTooLong, nameKey } from '../person-name.ts';
import type { FileLearner } from './file-learner.ts';
import type { ClassHere, LearnerHere } from './roster-here.ts';

/** One that is there, or one to be made, by its place among those. */
export type ClassRef = { readonly id: ClassId } | { readonly made: number };

export interface ClassFinder {
  /** Only one that is there. */
  here(row: FileLearner): ClassId | null;
  /** Also one to be made, which is noted. */
  find(row: FileLearner, learner: LearnerHere | undefined): ClassRef | 'class-missing' | 'class-long';
  made(): readonly string[];
}

export function createClassFinder(all: readonly ClassHere[], into: ClassId | null): ClassFinder {
  const open = all.filter((one) => !one.archived);
  const keys = new Map(open.map(({ id, name }) => [id, nameKey(name)]));
  const byName = new Map<string, ClassId>();
  for (const [id, key] of keys) if (!byName.has(key) || id === into) byName.set(key, id);
  const made = new Map<string, { readonly name: string; readonly at: number }>();

  const here = ({ classId, className }: FileLearner): ClassId | null => {
    const byId = open.find(({ id }) => id === classId);
    if (byId) return byId.id;
    return className === '' ? into : (byName.get(nameKey(className)) ?? null);
  };
  const make = ({ classId, className }: FileLearner): ClassRef => {
    const key = classId === '' ? nameKey(className) : `id ${classId}`;
    const known = made.get(key) ?? { name: className, at: made.size };
    made.set(key, known);
    return { made: known.at };
  };
  return {
    here,
    find: (row, learner) => {
      const { className } = row;
      const own = learner?.class;
      const ownKey = own && keys.get(own);
      if (own && className === '' && ownKey !== undefined) return { id: own };
      const found = here(row);
      // Two classes may have one name: who is in one of them is not moved to the other.
      if (own && ownKey === nameKey(className) && found !== row.classId) return { id: own };
      if (found !== null) return { id: found };
      if (className === '') return 'class-missing';
      return isTooLong(className) ? 'class-long' : make(row);
    },
    made: () => [...made.values()].map(({ name }) => name),
  };
}
