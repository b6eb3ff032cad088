// Which statements do not name the school: those would have to ask every machine of a cluster that is distributed by it.
import { SCHOOL_TABLES } from '../../src/relay/store/migrations.ts';

/** Of the whole relay, by their nature. Each is rare: at the start, by an administrator, or on an enrolment. */
const OF_THE_RELAY: readonly RegExp[] = [
  /^(PRAGMA|VACUUM|SHOW|CHECKPOINT|SET|BEGIN|COMMIT|ROLLBACK)\b/,
  /^SELECT (pg_|current_setting)/,
  /\b(FROM|INTO|UPDATE) (migration|relay|note|used_once|enrolment_code)\b/,
  /^CREATE TABLE IF NOT EXISTS migration/,
  // Schools are found by their public name, listed for the office, made by an enrolment or a restore.
  /^SELECT school_id FROM school WHERE school = \?$/,
  /^SELECT founder FROM school WHERE school = \?$/,
  /^SELECT school, founder, created_at_ms FROM school( ORDER BY school_id| WHERE school = \?)$/,
  /^SELECT school_id, school(, founder, created_at_ms, next_position)? FROM school ORDER BY school_id$/,
  /^INSERT INTO school \(school, founder, created_at_ms, next_position\)/,
  /^SELECT 1 FROM school LIMIT 1$/,
  // The counts of the whole relay.
  /^SELECT \(SELECT count\(\*\) FROM school\)/,
];

/** Names every table of a school with a condition on it, or writes it into the row. */
export function findUnbound(statements: readonly string[]): readonly string[] {
  return statements.filter(
    (statement) => !OF_THE_RELAY.some((known) => known.test(statement)) && !namesSchool(statement),
  );
}

function namesSchool(statement: string): boolean {
  const tables = Object.keys(SCHOOL_TABLES).filter((table) =>
    new RegExp(`\\b(FROM|JOIN|INTO|UPDATE) ${table}\\b`).test(statement),
  );
  const inserts = /^INSERT INTO \w+ \(school_id,/.test(statement);
  const conditions = statement.match(/\bschool_id = (\?|\w\.school_id)/g)?.length ?? 0;
  return inserts || conditions >= Math.max(1, tables.length);
}
