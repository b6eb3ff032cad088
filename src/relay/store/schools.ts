// Schools, the codes by which they come to this relay, what is good once, and the relays that this one reports to.
import type { PublicKey } from '../../domain/event.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { type Ground, readSchoolId } from './ground.ts';
import { SCHOOL_TABLES } from './migrations.ts';
import type { SchoolRecord } from './records.ts';
import type { EnrolmentOutcome, SchoolStore } from './relay-store.ts';
import { one, type Row, type Sql } from './sql-database.ts';

export function createSchools(ground: Ground): SchoolStore {
  const { read } = ground.database;
  return {
    schools: async () => {
      const rows = await read.all('SELECT school, founder, created_at_ms FROM school ORDER BY school_id');
      return rows.map(readSchool);
    },
    school: (school) =>
      one(read.all('SELECT school, founder, created_at_ms FROM school WHERE school = ?', school), readSchool),
    removeSchool: (school) => removeSchool(ground, school),
    addEnrolmentCode: (codeHash, expiresAtMs) =>
      ground.write(async (sql) => {
        await sql.all(
          `INSERT INTO enrolment_code (code_hash, expires_at_ms) VALUES (?, ?)
           ON CONFLICT (code_hash) DO UPDATE SET expires_at_ms = excluded.expires_at_ms`,
          codeHash,
          expiresAtMs,
        );
      }),
    enrolSchool: (codeHash, school, nowMs) => ground.write((sql) => enrol(sql, codeHash, school, nowMs)),
    useOnce: (name, untilMs, nowMs) => ground.write((sql) => useOnce(sql, name, untilMs, nowMs)),
    ...createUpstreams(ground),
  };
}

function createUpstreams(ground: Ground): Pick<SchoolStore, 'upstreams' | 'setUpstream' | 'removeUpstream'> {
  const { read } = ground.database;
  return {
    upstreams: async (school) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return [];
      const rows = await read.all(
        'SELECT address, credentials FROM upstream WHERE school_id = ? ORDER BY address',
        schoolId,
      );
      return rows.map((row) => ({ address: row.text(), credentials: row.text() }));
    },
    setUpstream: async (school, { address, credentials }) => {
      await ground.writeSchool(school, 0, (sql, schoolId) =>
        sql.all(
          `INSERT INTO upstream (school_id, address, credentials) VALUES (?, ?, ?)
           ON CONFLICT (school_id, address) DO UPDATE SET credentials = excluded.credentials`,
          ...[schoolId, address, credentials],
        ),
      );
    },
    removeUpstream: async (school, address) => {
      await ground.writeSchool(school, 0, (sql, schoolId) =>
        sql.all('DELETE FROM upstream WHERE school_id = ? AND address = ?', schoolId, address),
      );
    },
  };
}

function readSchool(row: Row): SchoolRecord {
  const school = readSchoolId(row.text());
  return { school, founder: row.text() as PublicKey, createdAtMs: row.number() };
}

async function removeSchool(ground: Ground, school: SchoolId): Promise<boolean> {
  const removed = await ground.writeSchool(school, 0, async (sql, schoolId) => {
    for (const table of Object.keys(SCHOOL_TABLES)) {
      await sql.all(`DELETE FROM ${table} WHERE school_id = ?`, schoolId);
    }
    await sql.all('DELETE FROM school WHERE school_id = ?', schoolId);
    return true;
  });
  ground.forget();
  return removed ?? false;
}

async function enrol(
  sql: Sql,
  codeHash: string,
  { school, founder }: { readonly school: SchoolId; readonly founder: PublicKey },
  nowMs: number,
): Promise<EnrolmentOutcome> {
  // Taking the row out is what makes a code good for one: of two that come at once, one finds nothing.
  await sql.all('DELETE FROM enrolment_code WHERE expires_at_ms <= ?', nowMs);
  const known = await one(sql.all('SELECT founder FROM school WHERE school = ?', school), (row) =>
    row.text(),
  );
  if (known !== null && known !== founder) {
    const there = await sql.all('SELECT 1 FROM enrolment_code WHERE code_hash = ?', codeHash);
    return { type: there.length === 0 ? 'no-such-code' : 'other-founder' };
  }
  const taken = await sql.all('DELETE FROM enrolment_code WHERE code_hash = ? RETURNING code_hash', codeHash);
  if (taken.length === 0) return { type: 'no-such-code' };
  const made = await sql.all(
    `INSERT INTO school (school, founder, created_at_ms, next_position) VALUES (?, ?, ?, 1)
     ON CONFLICT (school) DO NOTHING RETURNING school_id`,
    ...[school, founder, nowMs],
  );
  return { type: 'enrolled', isNew: made.length > 0 };
}

/** Of two that come at once, also to two relays, the database lets one write the row. */
async function useOnce(sql: Sql, name: string, untilMs: number, nowMs: number): Promise<boolean> {
  await sql.all('DELETE FROM used_once WHERE until_ms <= ?', nowMs - CLOCKS_APART_MS);
  const rows = await sql.all(
    'INSERT INTO used_once (name, until_ms) VALUES (?, ?) ON CONFLICT (name) DO NOTHING RETURNING name',
    name,
    untilMs,
  );
  return rows.length > 0;
}

/** A relay whose clock runs ahead does not forget what another one still takes for good. */
const CLOCKS_APART_MS = 24 * 60 * 60_000;
