// Founding a school, the roles of its devices, taking a lost one out, and the keys that names are sealed under: the
// commands that make what domain/trust.ts folds.
import type { DeviceRole, EventBody } from '../domain/event.ts';
import { type DeviceId, parseSchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Device, holdsKeys } from '../domain/trust.ts';
import { toReissued } from '../domain/trust-reissue.ts';
import { parseRecoveryText, type RecoveryBox } from '../identity/recovery-box.ts';
import { createRecoveryCode, isComplete, lockInBox } from '../identity/recovery-code.ts';
import { addNewKey, type SchoolRing, uniteKeys } from '../identity/school-key.ts';
import { openSharedKey } from '../identity/shared-key.ts';
import {
  append,
  type MemberStanding,
  readMember,
  readStanding,
  type SchoolGround,
  type Standing,
  shareKeys,
} from './school-standing.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Makes this device's school known; what was recorded here so far is the school's. Problem: school/other. */
export async function foundSchool(ground: SchoolGround, name: string, label: string): Done {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const { pin, ring, key, agreement, self } = standing.value;
  if (pin !== null) return fail({ code: 'school/other' });
  const school = parseSchoolId(ring.school);
  if (!school.ok) return school;
  const { names, keys } = ground;
  const sealedName = await names.seal(name.trim(), { purpose: 'school-name', owner: ring.school });
  const sealedLabel = await names.seal(label.trim(), { purpose: 'device-label', owner: self });
  const box = await keys.readRecovery();
  const named = {
    ...(sealedName ? { name: sealedName } : {}),
    ...(sealedLabel ? { label: sealedLabel } : {}),
  };
  const bodies: EventBody[] = [
    { type: 'school-founded', school: school.value, key, agreement, ...named },
    { type: 'key-chosen', key: ring.current, school: school.value },
    ...(box.ok && box.value ? toRecoverySet(box.value) : []),
  ];
  const written = await append(ground, bodies);
  // The pin comes last: cut off before it, the school is founded again, and its first word said twice is said once.
  return written.ok ? ground.pin.write({ school: school.value, founder: key }) : written;
}

/** Problems: school/not-allowed, school/unknown-device, school/revoked of the device that is asked about. */
export async function setDevice(
  ground: SchoolGround,
  id: DeviceId,
  { role, label }: { readonly role?: DeviceRole; readonly label?: string },
): Done {
  const member = await readMember(ground, role === undefined ? 'tablet' : 'administrator');
  if (!member.ok) return member;
  const { trust, pin, ring, self, device: own } = member.value;
  const device = trust.devices.get(id);
  if (!device) return fail({ code: 'school/unknown-device' });
  if (device.believed !== null) return fail({ code: 'school/revoked' });
  const mayName =
    own.role === 'administrator' || id === self || (own.role === 'teacher' && device.role === 'tablet');
  if (!mayName) return fail({ code: 'school/not-allowed', needs: 'administrator' });
  const sealed =
    label === undefined
      ? null
      : await ground.names.seal(label.trim(), { purpose: 'device-label', owner: id });
  const set = { ...(role === undefined ? {} : { role }), ...(sealed ? { label: sealed } : {}) };
  // Authority is judged by what a device is now: what it said as more than it will be is said again, by this one.
  const isLowered = role !== undefined && role !== device.role;
  const gains = isLowered && !holdsKeys(device) && role !== 'coordinator';
  const isSenior = [...trust.devices.keys()].indexOf(id) < [...trust.devices.keys()].indexOf(self);
  if (isLowered && device.role === 'administrator' && (id === self || isSenior)) {
    return fail({ code: 'school/not-allowed', needs: 'administrator' });
  }
  const shared = gains ? await shareKeys(ground, member.value, pin.school, ring.keys, [device]) : [];
  const words: EventBody[] = [
    ...(isLowered ? toReissued(trust, id) : []),
    { type: 'device-set', device: id, school: pin.school, ...set },
    ...shared,
  ];
  // A coordinator's device reads no name that is written from here on.
  const loses = isLowered && role === 'coordinator' && holdsKeys(device);
  return loses ? renewKey(ground, member.value, words, id) : append(ground, words);
}

/**
 * Ends a device's say and renews the data key, so that it reads no name that is written from here on. What of it is
 * here by now stays believed.
 */
export async function revokeDevice(ground: SchoolGround, id: DeviceId): Done {
  const member = await readMember(ground, 'teacher');
  if (!member.ok) return member;
  const { trust, pin, device: own, self } = member.value;
  const device = trust.devices.get(id);
  if (!device || device.recovery || id === self) return fail({ code: 'school/unknown-device' });
  if (device.believed !== null) return ok(null);
  if (own.role !== 'administrator' && device.role !== 'tablet') {
    return fail({ code: 'school/not-allowed', needs: 'administrator' });
  }
  const coverage = await ground.log.coverage();
  if (!coverage.ok) return coverage;
  const believed = [...trust.streams]
    .filter(([, owner]) => owner === id)
    .map(([stream]) => [stream, coverage.value.get(stream)?.at(-1)?.[1] ?? 0] as const)
    .filter(([, last]) => last > 0);
  const words: EventBody[] = [
    ...toReissued(trust, id),
    { type: 'device-revoked', device: id, believed, school: pin.school },
  ];
  return renewKey(ground, member.value, words, id);
}

/** A new data key for everybody but whom it is kept from; written after `words`, in one append. */
async function renewKey(
  ground: SchoolGround,
  standing: MemberStanding,
  words: readonly EventBody[],
  without: DeviceId | null,
): Done {
  const { trust, pin } = standing;
  const ring = await addNewKey(ground.crypto, standing.ring);
  // The key is kept before it is given out: what was shared and lost here could never be sealed under.
  const kept = await ground.keys.writeSchool({ ...ring, current: standing.ring.current });
  if (!kept.ok) return kept;
  const fresh = ring.keys.filter(({ id }) => id === ring.current);
  const holders = [...trust.devices.values()].filter((one) => holdsKeys(one) && one.id !== without);
  const shared = await shareKeys(ground, { ...standing, ring }, pin.school, fresh, holders);
  const chosen = { type: 'key-chosen', key: ring.current, school: pin.school } as const;
  const written = await append(ground, [...words, ...shared, chosen]);
  return written.ok ? ground.keys.writeSchool(ring) : written;
}

/** Whoever may renews the key when two devices took others out at once, and neither knew of the other's. */
export async function renewIfExposed(ground: SchoolGround): Done {
  const member = await readMember(ground, 'teacher');
  if (!member.ok || !member.value.trust.keyExposed) return ok(null);
  return renewKey(ground, member.value, [], null);
}

/**
 * Opens data keys that came for this device, and seals under the chosen one from here on; to be called whenever
 * something came. True when names may read otherwise than before.
 */
export async function takeKeys(ground: SchoolGround): Done<boolean> {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const { ring, trust, pin } = standing.value;
  if (pin === null) return ok(false);
  const opened = await openBoxes(ground, standing.value);
  const both = uniteKeys(ring, opened);
  const chosen = both.keys.find(({ id }) => id === trust.chosenKey)?.id ?? both.current;
  if (opened.length === 0 && chosen === ring.current && ring.school === pin.school) return ok(false);
  const written = await ground.keys.writeSchool({ ...both, school: pin.school, current: chosen });
  return written.ok ? ok(true) : written;
}

async function openBoxes({ crypto }: SchoolGround, { ring, trust, self, own, pin }: Standing) {
  const held = new Set<string>(ring.keys.map(({ id }) => id));
  const opened: SchoolRing['keys'][number][] = [];
  for (const { from, agreement, key, box } of trust.boxes.get(self) ?? []) {
    if (held.has(key) || pin === null) continue;
    const about = { school: pin.school, from, to: self, key };
    const one = await openSharedKey(crypto, own, ring.keeper, { box, from: agreement }, about);
    if (one === null) continue;
    held.add(key);
    opened.push(one);
  }
  return opened;
}

/** A new code, shown once; in a school its box goes into the log, so any copy of that brings the school back. */
export async function makeRecoveryCode(ground: SchoolGround): Done<string> {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const { pin, key, ring } = standing.value;
  if (pin !== null) {
    const member = await readMember(ground, 'administrator');
    if (!member.ok) return member;
  }
  const code = createRecoveryCode(ground.crypto);
  const box = await lockInBox(ground.crypto, ring, code, pin?.founder ?? key);
  const kept = await ground.keys.writeRecovery(box);
  if (!kept.ok) return kept;
  const told = pin === null ? ok(null) : await append(ground, toRecoverySet(box));
  return told.ok ? ok(code) : told;
}

/** `incomplete`: the school has a newer key than the paper knows of; a new code is to be printed. */
export async function readRecoveryState(
  ground: SchoolGround,
  { trust, pin, ring }: Standing,
): Promise<'none' | 'complete' | 'incomplete'> {
  const own = await ground.keys.readRecovery();
  const text = pin === null ? null : trust.recovery?.box;
  const box =
    text === null ? (own.ok ? own.value : null) : text === undefined ? null : parseRecoveryText(text);
  if (box === null) return 'none';
  return isComplete(box, ring) ? 'complete' : 'incomplete';
}

function toRecoverySet(box: RecoveryBox): readonly EventBody[] {
  const school = parseSchoolId(box.school);
  if (box.identity === undefined || !school.ok) return [];
  const { key, agreement } = box.identity;
  return [{ type: 'recovery-set', key, agreement, box: JSON.stringify(box), school: school.value }];
}

/** What a card shows of a device; empty where its label cannot be read. */
export function readLabel({ names }: SchoolGround, { id, label }: Device): Promise<string> {
  return names.read(label, { purpose: 'device-label', owner: id });
}

export function readSchoolName({ names }: SchoolGround, { trust, pin }: Standing): Promise<string> {
  return names.read(trust.name, { purpose: 'school-name', owner: pin?.school ?? '' });
}
