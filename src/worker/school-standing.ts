// Where this device stands in its school, read anew for each command: its keys, the school's, and whom it believes.

import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventLog } from '../device-store/event-log.ts';
import type { KeyStore } from '../device-store/key-store.ts';
import type { DeviceRole, EventBody, PublicKey } from '../domain/event.ts';
import type { DeviceId, SchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Device, isTeaching, type Trust } from '../domain/trust.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import type { CryptoPort } from '../identity/crypto-port.ts';
import { exportPublicKey, toDeviceId } from '../identity/device-id.ts';
import type { DeviceKeys } from '../identity/device-keys.ts';
import type { SchoolKey, SchoolRing } from '../identity/school-key.ts';
import { wrapForDevice } from '../identity/shared-key.ts';
import type { Names } from './names.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What the school's commands stand on; made where the databases are open. */
export interface SchoolGround {
  readonly crypto: CryptoPort;
  readonly keys: KeyStore;
  readonly log: Pick<DexieEventLog, 'append' | 'readTypes'> & Pick<EventLog, 'coverage'>;
  readonly names: Names;
  readonly now: () => number;
  readonly pin: { read(): Done<SchoolPin | null>; write(pin: SchoolPin): Done };
  /** The fold of what is here now, under the pin that is written. */
  readonly trust: () => Promise<Trust>;
}

export interface Standing {
  readonly self: DeviceId;
  readonly key: PublicKey;
  readonly agreement: PublicKey;
  readonly own: DeviceKeys;
  readonly ring: SchoolRing;
  readonly pin: SchoolPin | null;
  readonly trust: Trust;
  /** Null on a device that is alone, and before its admission has come. */
  readonly device: Device | null;
}

/** A member of a school, with what that makes sure of. */
export interface MemberStanding extends Standing {
  readonly pin: SchoolPin;
  readonly device: Device;
}

export async function readStanding({ crypto, keys, pin, trust }: SchoolGround): Done<Standing> {
  const [own, ring, pinned] = [await keys.readDevice(), await keys.readSchool(), await pin.read()];
  if (!own.ok) return own;
  if (!ring.ok) return ring;
  if (!pinned.ok) return pinned;
  const [key, agreement] = await Promise.all([
    exportPublicKey(crypto, own.value.signing),
    exportPublicKey(crypto, own.value.agreement),
  ]);
  const self = toDeviceId(key);
  const folded = await trust();
  const device = folded.devices.get(self) ?? null;
  return ok({
    self,
    key,
    agreement,
    own: own.value,
    ring: ring.value,
    pin: pinned.value,
    trust: folded,
    device,
  });
}

/** `asked`: the school is known, the admission has not come; what is done meanwhile waits for it. */
export function stateOf({ pin, device }: Standing): 'alone' | 'asked' | 'member' | 'revoked' {
  if (pin === null) return 'alone';
  if (device === null) return 'asked';
  return device.believed === null ? 'member' : 'revoked';
}

/** Problems: school/alone, school/revoked, school/not-allowed with the least role that may. */
export async function readMember(
  ground: SchoolGround,
  needs: 'tablet' | 'teacher' | 'administrator',
): Done<MemberStanding> {
  const read = await readStanding(ground);
  if (!read.ok) return read;
  const { pin, device } = read.value;
  if (pin === null) return fail({ code: 'school/alone' });
  if (device === null) return fail({ code: 'school/not-allowed', needs });
  if (device.believed !== null) return fail({ code: 'school/revoked' });
  if (!reaches(device.role, needs)) return fail({ code: 'school/not-allowed', needs });
  return ok({ ...read.value, pin, device });
}

/** Whether this device may erase and merge: a teacher's may, and one that is alone, which has nobody to ask. */
export async function mayTeach(ground: SchoolGround): Done {
  const read = await readStanding(ground);
  if (!read.ok) return read;
  if (read.value.pin === null) return ok(null);
  const member = await readMember(ground, 'teacher');
  return member.ok ? ok(null) : member;
}

export async function append({ log, now }: SchoolGround, bodies: readonly EventBody[]): Done {
  const written = await log.append(bodies, now());
  return written.ok ? ok(null) : written;
}

/** `key-shared` events for each of these keys and devices; a device whose agreement key is unknown or no point has none. */
export async function shareKeys(
  { crypto }: SchoolGround,
  { own, self, ring }: Standing,
  school: SchoolId,
  keys: readonly SchoolKey[],
  devices: readonly Pick<Device, 'id' | 'agreement'>[],
): Promise<readonly Extract<EventBody, { type: 'key-shared' }>[]> {
  const shared: Extract<EventBody, { type: 'key-shared' }>[] = [];
  for (const { id: to, agreement } of devices) {
    if (agreement === undefined || to === self) continue;
    for (const key of keys) {
      const about = { school, from: self, to, key: key.id };
      const box = await wrapForDevice(crypto, own, ring, { key, to: agreement }, about);
      if (box !== null) shared.push({ type: 'key-shared', to, key: key.id, box });
    }
  }
  return shared;
}

function reaches(role: DeviceRole, needs: 'tablet' | 'teacher' | 'administrator'): boolean {
  if (needs === 'tablet') return true;
  return needs === 'teacher' ? isTeaching(role) : role === 'administrator';
}
