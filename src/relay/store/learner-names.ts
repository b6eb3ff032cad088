// Lists of learners as chunks have them ('' for events without a learner), and as their rows do: sorted numbers.
import type { LearnerId } from '../../domain/ids.ts';
import type { Ground } from './ground.ts';
import { insertRows, type Sql } from './sql-database.ts';

/** Stands in rows for events without a learner. */
export const NO_LEARNER = 0;

export async function readLearnerNames(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  numbers: readonly number[],
): Promise<readonly (LearnerId | '')[]> {
  const names = await ground.learners.names(
    sql,
    schoolId,
    numbers.filter((number) => number !== NO_LEARNER),
  );
  return numbers.map((number) => names.get(number) ?? '');
}

/** The numbers of those that are known. */
export async function findLearners(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  learners: readonly (LearnerId | '')[],
): Promise<ReadonlyMap<LearnerId | '', number>> {
  const found = await ground.learners.find(sql, schoolId, named(learners));
  return new Map<LearnerId | '', number>(found).set('', NO_LEARNER);
}

/** Gives numbers to those that have none. Whoever asks holds the school's lock. */
export async function makeLearners(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  learners: readonly (LearnerId | '')[],
): Promise<ReadonlyMap<LearnerId | '', number>> {
  const found = await findLearners(ground, sql, schoolId, learners);
  const missing = [...new Set(named(learners))].filter((learner) => !found.has(learner));
  if (missing.length === 0) return found;
  const next = await ground.learners.next(sql, schoolId);
  const rows = missing.map((learner, at) => [schoolId, next + at, learner] as const);
  await insertRows(sql, ground.database, 'INSERT INTO learner (school_id, learner_no, learner)', rows);
  for (const [, number, learner] of rows) ground.learners.remember(schoolId, learner, number);
  return new Map([...found, ...rows.map(([, number, learner]) => [learner, number] as const)]);
}

/** Those of a chunk, sorted as they lie in its row. */
export function toSortedNumbers(
  learners: readonly (LearnerId | '')[],
  numbers: ReadonlyMap<LearnerId | '', number>,
): readonly number[] {
  return learners.map((learner) => numbers.get(learner) ?? NO_LEARNER).sort((a, b) => a - b);
}

function named(learners: readonly (LearnerId | '')[]): readonly LearnerId[] {
  return learners.filter(isNamed);
}

export function isNamed(learner: LearnerId | ''): learner is LearnerId {
  return learner !== '';
}
