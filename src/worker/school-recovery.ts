// A school whose last device is lost comes back from the printed code and any copy of its log: the code opens the data
// keys and an administrator's pairs, and that administrator admits this device.
import type { EventBody } from '../domain/event.ts';
import { parseSchoolId, parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Hlc, tickHlc } from '../domain/time.ts';
import { createSigner } from '../identity/chunk-signature.ts';
import { exportPublicKey, toDeviceId, toPoint } from '../identity/device-id.ts';
import type { DeviceKeys } from '../identity/device-keys.ts';
import type { RecoveryBox } from '../identity/recovery-box.ts';
import { openBox, openIdentity } from '../identity/recovery-code.ts';
import { moveKeys, type SchoolKey, type SchoolRing, uniteKeys } from '../identity/school-key.ts';
import { openSharedKey } from '../identity/shared-key.ts';
import { sealChunk } from '../sync/chunk.ts';
import type { ChunkVault } from '../sync/chunk-vault.ts';
import type { Sha256 } from '../sync/sha256.ts';
import { readStanding, type SchoolGround, type Standing } from './school-standing.ts';
import { readSchoolName, renewIfExposed, takeKeys } from './school-trust.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface RecoveryGround extends SchoolGround {
  /** Boxes in a backup, in a parcel's log, or in what is here (null), the newest first; nothing is taken in yet. */
  readonly findBoxes: (bytes: Uint8Array<ArrayBuffer> | null) => Done<readonly RecoveryBox[]>;
  /** Takes the copy of the log in; the pin is written by then. */
  readonly unpack: (bytes: Uint8Array<ArrayBuffer>) => Done;
  readonly vault: Pick<ChunkVault, 'commit'>;
  readonly sha256: Sha256;
  readonly app: string;
}

/**
 * Problems: backup/wrong-code for a code that opens no box of it (or where there is none); school/other on a device that
 * belongs to another school; backup/unreadable for a box that names alone lie in.
 */
export async function recoverSchool(
  ground: RecoveryGround,
  code: string,
  bytes: Uint8Array<ArrayBuffer> | null,
): Done<{ readonly school: string }> {
  const boxes = await ground.findBoxes(bytes);
  if (!boxes.ok) return boxes;
  const opened = await openFirst(ground, boxes.value, code);
  if (!opened.ok) return opened;
  const { box, identity, ring } = opened.value;
  const school = parseSchoolId(box.school);
  if (!school.ok || box.identity === undefined) return fail({ code: 'backup/unreadable', file: '' });
  const pinned = await ground.pin.read();
  if (!pinned.ok) return pinned;
  const { founder, key, agreement } = box.identity;
  const pin = { school: school.value, founder, recovery: { key, agreement } };
  const isOther =
    pinned.value && (pinned.value.school !== pin.school || pinned.value.founder !== pin.founder);
  if (isOther) return fail({ code: 'school/other' });
  const written = await ground.pin.write(pin);
  if (!written.ok) return written;
  const kept = await keepRing(ground, ring);
  if (!kept.ok) return kept;
  const taken = bytes === null ? ok(null) : await ground.unpack(bytes);
  if (!taken.ok) return taken;
  return admitSelf(ground, box, identity);
}

interface OpenedBox {
  readonly box: RecoveryBox;
  readonly identity: DeviceKeys;
  readonly ring: SchoolRing;
}

async function openFirst(
  { crypto }: RecoveryGround,
  boxes: readonly RecoveryBox[],
  code: string,
): Done<OpenedBox> {
  let isOld = false;
  for (const box of boxes) {
    const ring = await openBox(crypto, box, code);
    if (!ring.ok) continue;
    const identity = await openIdentity(crypto, box, code);
    if (identity.ok && identity.value !== null)
      return ok({ box, identity: identity.value, ring: ring.value });
    isOld ||= identity.ok;
  }
  return fail(isOld ? { code: 'backup/unreadable', file: '' } : { code: 'backup/wrong-code', file: '' });
}

/** Under this installation's keeper; its own keys stay. */
async function keepRing(ground: RecoveryGround, opened: SchoolRing): Done {
  const here = await ground.keys.readSchool();
  if (!here.ok) return here;
  const keys = await moveKeys(ground.crypto, opened, here.value);
  const both = uniteKeys(here.value, keys);
  return ground.keys.writeSchool({ ...both, school: opened.school, current: opened.current });
}

async function admitSelf(
  ground: RecoveryGround,
  box: RecoveryBox,
  identity: DeviceKeys,
): Done<{ readonly school: string }> {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const { self, key, agreement, device, pin } = standing.value;
  if (pin === null) throw new Error('Must be pinned by now, got none');
  const newer = await openNewerKeys(ground, standing.value, identity);
  if (!newer.ok) return newer;
  if (device === null || device.role !== 'administrator') {
    const admitted: EventBody = {
      type: 'device-admitted',
      device: self,
      key,
      agreement,
      role: 'administrator',
      school: pin.school,
    };
    const issued = await issueAs(ground, identity, [admitted]);
    if (!issued.ok) return issued;
  }
  const kept = await ground.keys.writeRecovery(box);
  if (!kept.ok) return kept;
  const keys = await takeKeys(ground);
  if (!keys.ok) return keys;
  const renewed = await renewIfExposed(ground);
  if (!renewed.ok) return renewed;
  const now = await readStanding(ground);
  return now.ok ? ok({ school: await readSchoolName(ground, now.value) }) : now;
}

/** Keys that were made after the paper was printed, shared with the pairs that lie in it. */
async function openNewerKeys(
  ground: RecoveryGround,
  { trust, ring, pin }: Standing,
  identity: DeviceKeys,
): Done {
  const self = toDeviceId(await exportPublicKey(ground.crypto, identity.signing));
  const newer: SchoolKey[] = [];
  for (const { from, agreement, key, box } of trust.boxes.get(self) ?? []) {
    if (pin === null || ring.keys.some(({ id }) => id === key)) continue;
    const about = { school: pin.school, from, to: self, key };
    const one = await openSharedKey(ground.crypto, identity, ring.keeper, { box, from: agreement }, about);
    if (one !== null) newer.push(one);
  }
  return newer.length === 0 ? ok(null) : ground.keys.writeSchool(uniteKeys(ring, newer));
}

/** Writes a stream of the code's own pairs, signed by them, as if it had come from elsewhere. */
async function issueAs(
  { crypto, vault, sha256, app, now }: RecoveryGround,
  identity: DeviceKeys,
  bodies: readonly EventBody[],
): Done {
  const key = await exportPublicKey(crypto, identity.signing);
  const stream = toRandomId<StreamId>(crypto.randomBytes(16), parseStreamId);
  const started = { type: 'stream-started', why: 'new', app, key } as const;
  const wallMs = Math.trunc(now());
  let hlc: Hlc | undefined;
  const [first, ...rest] = [started, ...bodies].map((body, at) => {
    hlc = tickHlc(hlc, wallMs);
    return { stream, sequence: at + 1, hlc, wallMs, ...body };
  });
  if (first === undefined) throw new Error('Must have something to say');
  const sign = createSigner(crypto, identity);
  const chunk = await sealChunk(
    { stream, events: [first, ...rest], previous: '', sealed: true, vocabularies: [], sha256 },
    (hash) => sign(new Uint8Array(hash)),
  );
  const parcel = {
    cards: [{ stream, key: toPoint(key) }],
    vocabularies: [],
    chunks: [chunk.bytes],
    snapshots: [],
  };
  const taken = await vault.commit(parcel);
  if (!taken.ok) return fail({ code: 'storage/unavailable', detail: taken.problem.detail });
  const [refused] = taken.value.refused;
  if (refused) throw new Error(`Must take what the school's own code says, got ${refused.why}`);
  return ok(null);
}
