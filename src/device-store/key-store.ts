// Keys of this installation and its school, in the log's database. Making a key takes longer than a transaction lives,
// so it is made first and stored only if no other tab was faster: all tabs then use the one that is stored.

import type { PublicKey } from '../domain/event.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { toBase64Url } from '../identity/base64url.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { createDeviceKeys, type DeviceKeys } from '../identity/device-keys.ts';
import { parseRecoveryBox, type RecoveryBox } from '../identity/recovery-box.ts';
import { createSchoolRing, type SchoolRing } from '../identity/school-key.ts';
import type { LogDatabase } from './log-database.ts';
import { tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

/** Exists only where there is a `CryptoPort`: guests need no keys. */
export interface KeyStore {
  /** The school of this installation; a new one the first time. */
  readSchool(): Stored<SchoolRing>;
  /** The installation's own pairs; new ones the first time. */
  readDevice(): Stored<DeviceKeys>;
  /** After joining, restoring or rotating. */
  writeSchool(ring: SchoolRing): Stored<null>;
  /** The school's keys under the teacher's recovery code; null before there was a code. */
  readRecovery(): Stored<RecoveryBox | null>;
  writeRecovery(box: RecoveryBox): Stored<null>;
}

export function createKeyStore(database: LogDatabase, crypto: CryptoPort): KeyStore {
  const { keys } = database;
  const readOrMake = <T>(
    id: string,
    parse: (value: unknown) => T | null,
    make: () => Promise<T>,
  ): Stored<T> =>
    tryStorage('roster', async () => {
      const held = parse((await keys.get(id))?.value);
      if (held !== null) return held;
      const made = await make();
      return inTransaction(database, [keys], async () => {
        const first = parse((await keys.get(id))?.value);
        if (first !== null) return first;
        await keys.put({ id, value: made });
        return made;
      });
    });
  const write = (id: string, value: unknown): Stored<null> =>
    tryStorage('roster', () =>
      inTransaction(database, [keys], async () => {
        await keys.put({ id, value });
        return null;
      }),
    );
  return {
    readSchool: () => readOrMake('school', parseRing, () => createSchoolRing(crypto)),
    readDevice: () => readOrMake('device', parseDeviceKeys, () => createDeviceKeys(crypto)),
    writeSchool: (ring) => write('school', ring),
    readRecovery: () =>
      tryStorage('roster', async () => parseRecoveryBox((await keys.get('recovery'))?.value)),
    writeRecovery: (box) => write('recovery', box),
  };
}

/** The public signing key as events carry it; undefined before the installation has its pairs, or without `crypto`. */
export async function readOwnKey(
  database: LogDatabase,
  crypto: CryptoPort | null,
): Promise<PublicKey | undefined> {
  if (crypto === null) return undefined;
  const held = parseDeviceKeys((await database.keys.get('device'))?.value);
  if (held === null) return undefined;
  const raw = await crypto.subtle.exportKey('raw', held.signing.publicKey);
  return toBase64Url(new Uint8Array(raw)) as PublicKey;
}

/** Rows of this table are written by this file alone; a shape that is off is a broken database, not an input. */
function parseRing(value: unknown): SchoolRing | null {
  if (value === undefined) return null;
  const ring = value as SchoolRing;
  if (typeof ring.school === 'string' && Array.isArray(ring.keys) && ring.keeper) return ring;
  throw new Error(`Must be a school's keys, got fields ${Object.keys(ring)}`);
}

function parseDeviceKeys(value: unknown): DeviceKeys | null {
  if (value === undefined) return null;
  const device = value as DeviceKeys;
  if (device.signing?.privateKey && device.agreement?.privateKey) return device;
  throw new Error(`Must be a device's keys, got fields ${Object.keys(device)}`);
}
