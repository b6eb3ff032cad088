// How a device comes into a school: it asks, somebody who may compares the code and grants, and the answer comes back by
// whatever road. Neither side needs a network.
import type { DeviceRole, EventBody } from '../domain/event.ts';
import type { DeviceId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { holdsKeys } from '../domain/trust.ts';
import { type OpenedAdmission, openAdmission, sealAdmission } from '../identity/admission.ts';
import { toDeviceId } from '../identity/device-id.ts';
import {
  createJoinRequest,
  type JoinRequest,
  parseJoinText,
  toJoinCode,
  toJoinText,
} from '../identity/join-request.ts';
import { type SchoolKey, type SchoolRing, uniteKeys } from '../identity/school-key.ts';
import { openSharedKey } from '../identity/shared-key.ts';
import {
  append,
  readMember,
  readStanding,
  type SchoolGround,
  type Standing,
  shareKeys,
} from './school-standing.ts';
import { readSchoolName } from './school-trust.ts';
import type { Parcel } from './sync-api.ts';
import { readUsedKeys } from './used-keys.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

export interface JoiningGround extends SchoolGround {
  /** The request that this device shows, so that its answer is known again after a restart. */
  readonly asked: { read(): Done<string | null>; write(text: string | null): Done };
  /** The school's log for a device that has nothing of it, its own admission in it. */
  readonly packFor: (device: DeviceId) => Done<Uint8Array<ArrayBuffer>>;
  /** Takes such a parcel in; the pin is written by then. */
  readonly unpack: (parcel: Uint8Array<ArrayBuffer>) => Done;
}

/** What this device shows. Problem: school/other for one that belongs to a school already. */
export async function requestToJoin(
  ground: JoiningGround,
  label: string,
): Done<{ readonly qr: string; readonly code: string }> {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  if (standing.value.pin !== null) return fail({ code: 'school/other' });
  const request = createJoinRequest(ground.crypto, standing.value, label);
  const qr = toJoinText(request);
  const kept = await ground.asked.write(qr);
  return kept.ok ? ok({ qr, code: await toJoinCode(ground.crypto, request) }) : kept;
}

/** Who asks, before anything is granted. Problems: parcel/unreadable, parcel/newer. */
export async function readJoinRequest(
  ground: JoiningGround,
  text: string,
): Done<{ readonly label: string; readonly code: string; readonly device: DeviceId }> {
  const request = parseRequest(text);
  if (!request.ok) return request;
  const { label, device } = request.value;
  return ok({ label, device, code: await toJoinCode(ground.crypto, request.value) });
}

/** Grants it. Problems: as of reading it, school/alone, school/not-allowed, school/revoked for a device once taken out. */
export async function admitDevice(ground: JoiningGround, text: string, role: DeviceRole): Done<Parcel> {
  const request = parseRequest(text);
  if (!request.ok) return request;
  const needs = role === 'tablet' || role === 'teacher' ? 'teacher' : 'administrator';
  const member = await readMember(ground, needs);
  if (!member.ok) return member;
  const { trust, pin, ring } = member.value;
  const { device, key, agreement, label } = request.value;
  if (trust.devices.get(device)?.believed) return fail({ code: 'school/revoked' });
  const sealed = await ground.names.seal(label, { purpose: 'device-label', owner: device });
  const named = sealed && label !== '' ? { label: sealed } : {};
  const shared =
    role === 'coordinator'
      ? []
      : await shareKeys(ground, member.value, pin.school, ring.keys, [{ id: device, agreement }]);
  const bodies: EventBody[] = [
    { type: 'device-admitted', device, key, agreement, role, school: pin.school, ...named },
    ...shared,
  ];
  const written = await append(ground, bodies);
  if (!written.ok) return written;
  const parcel = await ground.packFor(device);
  if (!parcel.ok) return parcel;
  const answer = await sealAdmission(
    ground.crypto,
    { keys: member.value.own, agreement: member.value.agreement },
    request.value,
    {
      school: pin.school,
      founder: pin.founder,
      admitter: member.value.key,
      role,
      boxes: shared.map(({ key: id, box }) => ({ key: id, box })),
      chosenKey: role === 'coordinator' ? null : ring.current,
      parcel: parcel.value,
    },
  );
  if (answer === null) return fail({ code: 'parcel/unreadable' });
  return ok({ name: `banyan-admission-${device.slice(0, 6)}.banyan`, bytes: answer, answers: 0 });
}

/**
 * On the device that asked. What it recorded and sealed alone comes with it: its old data keys are shared with the
 * school. Problems: parcel/unreadable, parcel/newer, school/other for an answer to somebody else.
 */
export async function acceptAdmission(
  ground: JoiningGround,
  bytes: Uint8Array<ArrayBuffer>,
): Done<{ readonly school: string }> {
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const opened = await openAnswer(ground, standing.value, bytes);
  if (!opened.ok) return opened;
  const { pin } = standing.value;
  const { school, founder, parcel } = opened.value;
  if (pin !== null && (pin.school !== school || pin.founder !== founder))
    return fail({ code: 'school/other' });
  const ring = await toSchoolRing(ground, standing.value, opened.value);
  // Cut off in between, the device is of the school, and its keys come with the log (`takeKeys`).
  const pinned = await ground.pin.write({ school, founder });
  if (!pinned.ok) return pinned;
  const kept = await ground.keys.writeSchool(ring);
  if (!kept.ok) return kept;
  const taken = parcel.length > 0 ? await ground.unpack(parcel) : ok(null);
  if (!taken.ok) return taken;
  const shared = await shareOldKeys(ground, standing.value.ring, opened.value);
  if (!shared.ok) return shared;
  const done = await ground.asked.write(null);
  const now = await readStanding(ground);
  if (!done.ok) return done;
  return now.ok ? ok({ school: await readSchoolName(ground, now.value) }) : now;
}

async function openAnswer(
  { asked, crypto }: JoiningGround,
  { own }: Standing,
  bytes: Uint8Array<ArrayBuffer>,
): Done<OpenedAdmission> {
  const text = await asked.read();
  if (!text.ok) return text;
  const request = text.value === null ? null : parseRequest(text.value);
  // Nobody asked here, so it is somebody else's answer.
  if (request === null || !request.ok) return fail({ code: 'school/other' });
  const opened = await openAdmission(crypto, own, request.value, bytes);
  if (opened.ok) return opened;
  switch (opened.problem.code) {
    case 'admission/newer':
      return fail({ code: 'parcel/newer', needs: 2, knows: 1 });
    case 'admission/other':
      return fail({ code: 'school/other' });
    default:
      return fail({ code: 'parcel/unreadable' });
  }
}

/** The own keys stay, so what was sealed alone still opens; the school's seal from here on. */
async function toSchoolRing(
  { crypto }: JoiningGround,
  { ring, own, self }: Standing,
  { school, boxes, chosenKey, admitter, agreement }: OpenedAdmission,
): Promise<SchoolRing> {
  const opened: SchoolKey[] = [];
  for (const { key, box } of boxes) {
    const about = { school, from: toDeviceId(admitter), to: self, key };
    const one = await openSharedKey(crypto, own, ring.keeper, { box, from: agreement }, about);
    if (one !== null) opened.push(one);
  }
  const both = uniteKeys(ring, opened);
  const current = both.keys.find(({ id }) => id === chosenKey)?.id ?? ring.current;
  return { ...both, school, current };
}

/** To whoever holds keys, so far as is known; else to the device that admitted, which every school has. */
async function shareOldKeys(ground: JoiningGround, before: SchoolRing, admission: OpenedAdmission): Done {
  const used = await readUsedKeys(ground.log);
  if (!used.ok) return used;
  const old = before.keys.filter(({ id }) => used.value.has(id));
  const given = new Set(admission.boxes.map(({ key }) => key));
  const own = old.filter(({ id }) => !given.has(id));
  if (own.length === 0) return ok(null);
  const standing = await readStanding(ground);
  if (!standing.ok) return standing;
  const { trust } = standing.value;
  const admitter = { id: toDeviceId(admission.admitter), agreement: admission.agreement };
  const others = [...trust.devices.values()].filter((one) => holdsKeys(one) && one.id !== admitter.id);
  const shared = await shareKeys(ground, standing.value, admission.school, own, [admitter, ...others]);
  return append(ground, shared);
}

function parseRequest(text: string): Result<JoinRequest, Problem> {
  const request = parseJoinText(text);
  if (!('code' in request)) return ok(request);
  if (request.code === 'join/malformed') return fail({ code: 'parcel/unreadable' });
  return fail({ code: 'parcel/newer', needs: request.needs, knows: request.knows });
}
