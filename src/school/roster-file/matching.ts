// Which row is which learner. Our own ids first, for the whole file, then those of other systems, then names: so no row
// takes by less whom another names by more.
import { type ClassId, type LearnerId, parseLearnerId } from '../../domain/ids.ts';
import { isTooLong, nameKey } from '../person-name.ts';
import { type ClassFinder, createClassFinder } from './class-finder.ts';
import { type FileLearner, type RowFault, type RowFaultCode, toFault } from './file-learner.ts';
import { type LearnerHere, type RosterHere, SOURCE_ID } from './roster-here.ts';

export interface Match {
  readonly row: FileLearner;
  readonly learner: LearnerHere | undefined;
  readonly isByOwnId: boolean;
}

export interface Matching {
  /** In the order of the file, without rows that are left out. */
  readonly rows: readonly Match[];
  readonly faults: readonly RowFault[];
  readonly matched: ReadonlySet<LearnerId>;
}

/** An id that this app gave. */
export function toOwnId(text: string): LearnerId | null {
  const parsed = parseLearnerId(text);
  return parsed.ok ? parsed.value : null;
}

export function matchRows(rows: readonly FileLearner[], here: RosterHere, into: ClassId | null): Matching {
  const faults: RowFault[] = [];
  const found = new Map<FileLearner, LearnerHere>();
  const takenBy = new Map<LearnerId, number>();
  const finder = createClassFinder(here.classes, into);
  const leave = (row: FileLearner, code: RowFaultCode, first = 0): void => {
    faults.push(toFault(row.row, code, row.name || row.id, first));
  };

  const byId = createIdFinder(here, finder, (id) => takenBy.has(id));
  const sameId = createDoubles(finder);
  const settle = (row: FileLearner): boolean => {
    const learner = byId(row);
    const before = learner && learner !== 'erased' ? takenBy.get(learner.id) : undefined;
    const double = before ?? sameId(row);
    if (learner === 'erased') leave(row, 'erased');
    else if (isTooLong(row.name)) leave(row, 'name-long');
    else if (double !== undefined) leave(row, 'double-id', double);
    else if (row.name === '' && !learner) leave(row, 'name-missing');
    else {
      if (learner) {
        found.set(row, learner);
        takenBy.set(learner.id, row.row);
      }
      return true;
    }
    return false;
  };
  const isOwn = ({ id }: FileLearner) => toOwnId(id) !== null;
  const settled = new Set([
    ...rows.filter((row) => isOwn(row) && settle(row)),
    ...rows.filter((row) => !isOwn(row) && settle(row)),
  ]);
  const kept = rows.filter((row) => settled.has(row));

  const byName = createNameFinder(here, finder, (id) => takenBy.has(id), [...found.keys()]);
  const matches = kept.flatMap((row): readonly Match[] => {
    const known = found.get(row);
    const learner = known ?? byName(row);
    if (typeof learner === 'number') {
      leave(row, 'double-name', learner);
      return [];
    }
    if (learner) takenBy.set(learner.id, row.row);
    return [{ row, learner, isByOwnId: known !== undefined && isOwn(row) }];
  });
  return { rows: matches, faults, matched: new Set(takenBy.keys()) };
}

type IsTaken = (id: LearnerId) => boolean;

/** Another system's id is believed where the name or the class agrees: lists that count from 1 all have a 7. */
function createIdFinder(here: RosterHere, finder: ClassFinder, isTaken: IsTaken) {
  const own = new Map(here.learners.map((one) => [one.id, one]));
  const others = groupBy(here.learners, ({ attributes }) => attributes[SOURCE_ID] ?? '');
  return (row: FileLearner): LearnerHere | 'erased' | undefined => {
    if (row.id === '') return undefined;
    const id = toOwnId(row.id);
    if (id !== null) {
      const canonical = here.aliases.get(id) ?? id;
      return here.erased.has(id) || here.erased.has(canonical) ? 'erased' : own.get(canonical);
    }
    const name = nameKey(row.name);
    const agreement = (one: LearnerHere): number =>
      isTaken(one.id) ? 0 : Number(nameKey(one.name) === name) + Number(one.class === finder.here(row));
    const candidates = others.get(row.id) ?? [];
    return candidates.find((one) => agreement(one) === 2) ?? candidates.find((one) => agreement(one) === 1);
  };
}

/** Gives the row before that has the same id and agrees in name or class, as above; of our own ids one is enough. */
function createDoubles(finder: ClassFinder): (row: FileLearner) => number | undefined {
  const seen = new Map<string, number>();
  return (row) => {
    if (row.id === '') return undefined;
    const isOwn = toOwnId(row.id) !== null;
    const keys = isOwn
      ? [row.id]
      : [`${row.id} name ${nameKey(row.name)}`, `${row.id} in ${placeOf(row, finder)}`];
    const before = keys.map((key) => seen.get(key)).find((first) => first !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, row.row);
    return before;
  };
}

/** The same for rows of one class, also of one that is to be made. */
function placeOf(row: FileLearner, finder: ClassFinder): string {
  return finder.here(row) ?? `made ${row.classId || nameKey(row.className)}`;
}

/**
 * Gives whom the row names in its class, who is on the list before who was taken from it; the row that named the same
 * child before, when there is no other of that name; or nobody.
 */
function createNameFinder(
  here: RosterHere,
  finder: ClassFinder,
  isTaken: IsTaken,
  found: readonly FileLearner[],
) {
  const inOrder = [...here.learners].sort((a, b) => Number(a.archived) - Number(b.archived));
  const there = groupBy(inOrder, (one) => `${one.class} ${nameKey(one.name)}`);
  const toKey = (row: FileLearner) => `${placeOf(row, finder)} ${nameKey(row.name)}`;
  const before = new Map<string, FileLearner>();
  for (const row of found) before.set(toKey(row), row);
  return (row: FileLearner): LearnerHere | number | undefined => {
    const key = toKey(row);
    const first = before.get(key);
    if (first === undefined) before.set(key, row);
    // Another id in the other system is another child.
    const isFree = (one: LearnerHere) =>
      !isTaken(one.id) && (row.id === '' || toOwnId(row.id) !== null || !one.attributes[SOURCE_ID]);
    const learner = there.get(key)?.find(isFree);
    if (learner || first === undefined) return learner;
    const areTwo = row.id !== '' && first.id !== '' && row.id !== first.id;
    return areTwo ? undefined : first.row;
  };
}

function groupBy<T>(all: readonly T[], toKey: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = toKey(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
