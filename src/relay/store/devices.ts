// Devices at this relay: whose token it is, who was revoked, and what the office's board shows. What a device said of
// itself is news and no truth: it is collected and written together, so that an idle round costs no fsync.
import type { DeviceId, SchoolId } from '../../domain/ids.ts';
import type { Ground } from './ground.ts';
import type { BoardRow, DeviceRecord } from './records.ts';
import type { DeviceStore } from './relay-store.ts';
import { insertRows, one, type Row, type Sql } from './sql-database.ts';
import { readDeviceId } from './stream-states.ts';

const WRITE_AFTER_MS = 1_000;
/** Longer facts are cut off by the caller; this keeps a fault there from filling the store. */
const MOST_FACTS = 4_096;

interface Heard {
  readonly facts: string;
  readonly nowMs: number;
}

export interface Devices extends DeviceStore {
  /** Writes what was heard; for the end, and before a backup. */
  flush(): Promise<void>;
}

export function createDevices(ground: Ground): Devices {
  const { read } = ground.database;
  const heard = createHeard(ground);
  return {
    setToken: async (school, { device, key }, tokenHash, nowMs) => {
      await ground.writeSchool(school, 0, (sql, schoolId) =>
        sql.all(
          `INSERT INTO device (school_id, device, device_key, token_hash, enrolled_at_ms) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (school_id, device)
           DO UPDATE SET device_key = excluded.device_key, token_hash = excluded.token_hash`,
          ...[schoolId, device, key, tokenHash, nowMs],
        ),
      );
    },
    deviceOf: async (school, tokenHash) => {
      const schoolId = await ground.schoolId(read, school);
      if (schoolId === null) return null;
      const rows = read.all(
        `SELECT device, device_key, enrolled_at_ms, revoked_at_ms FROM device
         WHERE school_id = ? AND token_hash = ?`,
        schoolId,
        tokenHash,
      );
      return one(rows, readDevice);
    },
    revoke: async (school, device, nowMs) => {
      await ground.writeSchool(school, 0, (sql, schoolId) =>
        sql.all(
          `INSERT INTO device (school_id, device, enrolled_at_ms, revoked_at_ms) VALUES (?, ?, ?, ?)
           ON CONFLICT (school_id, device)
           DO UPDATE SET revoked_at_ms = coalesce(device.revoked_at_ms, excluded.revoked_at_ms)`,
          ...[schoolId, device, nowMs, nowMs],
        ),
      );
    },
    heard: async (school, device, facts, nowMs) => heard.note(school, device, { facts, nowMs }),
    flush: heard.flush,
    board: async (school) => {
      // A full disk must not keep the office from its board.
      await heard.flush().catch(() => undefined);
      const schoolId = await ground.schoolId(read, school);
      return schoolId === null ? [] : readBoard(read, schoolId);
    },
  };
}

function createHeard(ground: Ground) {
  const waiting = new Map<SchoolId, Map<DeviceId, Heard>>();
  let timer: NodeJS.Timeout | null = null;
  const flush = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    const news = [...waiting];
    waiting.clear();
    for (const [school, devices] of news) {
      await ground.writeSchool(school, 0, (sql, schoolId) => write(ground, sql, schoolId, devices));
    }
  };
  return {
    flush,
    note: (school: SchoolId, device: DeviceId, said: Heard) => {
      const devices = waiting.get(school) ?? new Map<DeviceId, Heard>();
      waiting.set(school, devices.set(device, { ...said, facts: said.facts.slice(0, MOST_FACTS) }));
      // News that cannot be written are no loss: the device says them again.
      timer ??= setTimeout(() => void flush().catch(() => undefined), WRITE_AFTER_MS).unref();
    },
  };
}

async function write(
  ground: Ground,
  sql: Sql,
  schoolId: number,
  devices: ReadonlyMap<DeviceId, Heard>,
): Promise<void> {
  await insertRows(
    sql,
    ground.database,
    'INSERT INTO device (school_id, device, enrolled_at_ms, heard_at_ms, facts)',
    [...devices].map(([device, { facts, nowMs }]) => [schoolId, device, nowMs, nowMs, facts]),
    `ON CONFLICT (school_id, device) DO UPDATE SET heard_at_ms = excluded.heard_at_ms, facts = excluded.facts`,
  );
}

async function readBoard(sql: Sql, schoolId: number): Promise<readonly BoardRow[]> {
  const rows = await sql.all(
    `SELECT d.device, d.device_key, d.enrolled_at_ms, d.revoked_at_ms, d.heard_at_ms, d.facts,
       (SELECT count(*) FROM stream s WHERE s.school_id = d.school_id AND s.device = d.device),
       (SELECT coalesce(sum(s.events), 0) FROM stream s WHERE s.school_id = d.school_id AND s.device = d.device)
     FROM device d WHERE d.school_id = ? ORDER BY d.device`,
    schoolId,
  );
  return rows.map((row) => ({
    ...readDevice(row),
    heardAtMs: row.maybeNumber(),
    facts: row.maybeText(),
    streams: row.number(),
    events: row.number(),
  }));
}

function readDevice(row: Row): DeviceRecord {
  return {
    device: readDeviceId(row.text()),
    key: row.maybeBytes(),
    enrolledAtMs: row.number(),
    revokedAtMs: row.maybeNumber(),
  };
}
