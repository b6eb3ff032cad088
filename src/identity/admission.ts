// The answer to a request to join: which school, who founded it, the school's data keys, and what came with them. It is
// sealed to the joining device, so it may travel through anybody's hands, and it is bound to the one request that it
// answers. That the admitting device may admit is not told here but shown by the school's log (domain/trust.ts).
import type { DeviceRole, PublicKey } from '../domain/event.ts';
import { parseSchoolId, type SchoolId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { importAgreementKey, toDeviceId, toPoint, toPublicKey } from './device-id.ts';
import type { DeviceKeys } from './device-keys.ts';
import { concat, type JoinRequest, toRequestBytes } from './join-request.ts';
import { POINT_BYTES, parsePublicKey } from './public-key.ts';
import { agreeOn } from './shared-key.ts';

export interface Admission {
  readonly school: SchoolId;
  readonly founder: PublicKey;
  /** Signing key of the device that admits. */
  readonly admitter: PublicKey;
  readonly role: DeviceRole;
  /** Data keys as `key-shared` events carry them; none for a coordinator. */
  readonly boxes: readonly { readonly key: string; readonly box: string }[];
  /** Names are sealed under it; null for a coordinator. */
  readonly chosenKey: string | null;
  /** A parcel of the school's log with the admission in it; may be empty, then the log comes by another road. */
  readonly parcel: Uint8Array<ArrayBuffer>;
}

/** The admission, and the key that it was sealed with. */
export interface OpenedAdmission extends Admission {
  readonly agreement: PublicKey;
}

export interface AdmissionProblem {
  /** `other`: whole, but for another request or another device. */
  readonly code: 'admission/malformed' | 'admission/newer' | 'admission/other';
}

export const ADMISSION_MAGIC = Uint8Array.of(0x42, 0x4e, 0x59, 0x41);
const VERSION = 1;
const NONCE_BYTES = 12;
const HEAD_BYTES = ADMISSION_MAGIC.length + 1 + POINT_BYTES;
const GCM = { name: 'AES-GCM', length: 256 } as const;
const ROLES: readonly string[] = ['tablet', 'teacher', 'coordinator', 'administrator'] satisfies DeviceRole[];

/** Null when the request's agreement key is no point of the curve. */
export async function sealAdmission(
  crypto: CryptoPort,
  own: { readonly keys: Pick<DeviceKeys, 'agreement'>; readonly agreement: PublicKey },
  request: JoinRequest,
  admission: Admission,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const lock = await deriveLock(crypto, own.keys, request.agreement, request);
  if (lock === null) return null;
  const head = concat([ADMISSION_MAGIC, Uint8Array.of(VERSION), toPoint(own.agreement)]);
  const nonce = crypto.randomBytes(NONCE_BYTES);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: head };
  const { parcel, ...facts } = admission;
  const words = new TextEncoder().encode(JSON.stringify(facts));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, words.length);
  const sealed = await crypto.subtle.encrypt(how, lock, concat([length, words, parcel]));
  return concat([head, nonce, new Uint8Array(sealed)]);
}

/** On the device that asked; `request` is what it showed. */
export async function openAdmission(
  crypto: CryptoPort,
  keys: Pick<DeviceKeys, 'agreement'>,
  request: JoinRequest,
  bytes: Uint8Array,
): Promise<Result<OpenedAdmission, AdmissionProblem>> {
  const head = new Uint8Array(bytes.subarray(0, HEAD_BYTES));
  const agreement = toPublicKey(head.subarray(ADMISSION_MAGIC.length + 1));
  if (!isAdmission(bytes) || agreement === null) return fail({ code: 'admission/malformed' });
  if ((head[ADMISSION_MAGIC.length] ?? 0) > VERSION) return fail({ code: 'admission/newer' });
  const lock = await deriveLock(crypto, keys, agreement, request);
  if (lock === null) return fail({ code: 'admission/malformed' });
  const iv = new Uint8Array(bytes.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES));
  const how = { name: 'AES-GCM', iv, additionalData: head };
  const opened = await decrypt(crypto, how, lock, new Uint8Array(bytes.subarray(HEAD_BYTES + NONCE_BYTES)));
  if (opened === null) return fail({ code: 'admission/other' });
  const admission = parseAdmission(opened);
  return admission === null ? fail({ code: 'admission/malformed' }) : ok({ ...admission, agreement });
}

/** Whether bytes of any kind are an answer to a request. */
export function isAdmission(bytes: Uint8Array): boolean {
  return bytes.length > HEAD_BYTES + NONCE_BYTES && ADMISSION_MAGIC.every((byte, at) => bytes[at] === byte);
}

async function decrypt(
  { subtle }: CryptoPort,
  how: AesGcmParams,
  lock: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await subtle.decrypt(how, lock, bytes));
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return null;
    throw error;
  }
}

/** Sealed by a device that was asked; still read as from outside, since it may be of a later version. */
function parseAdmission(bytes: Uint8Array<ArrayBuffer>): Admission | null {
  if (bytes.length < 4) return null;
  const end = 4 + new DataView(bytes.buffer).getUint32(0);
  if (end > bytes.length) return null;
  const facts = readJson(bytes.subarray(4, end));
  const { school, founder, admitter, role, boxes, chosenKey } = facts;
  const id = parseSchoolId(school);
  const [first, second] = [parsePublicKey(founder), parsePublicKey(admitter)];
  if (!id.ok || first === null || second === null || !isRole(role) || !Array.isArray(boxes)) return null;
  if (chosenKey !== null && typeof chosenKey !== 'string') return null;
  const parsed = boxes.flatMap((entry: unknown) => {
    const { key, box } = (entry ?? {}) as Record<string, unknown>;
    return typeof key === 'string' && typeof box === 'string' ? [{ key, box }] : [];
  });
  if (parsed.length !== boxes.length) return null;
  const parcel = bytes.slice(end);
  return { school: id.value, founder: first, admitter: second, role, boxes: parsed, chosenKey, parcel };
}

const isRole = (value: unknown): value is DeviceRole => typeof value === 'string' && ROLES.includes(value);

function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

async function deriveLock(
  crypto: CryptoPort,
  { agreement }: Pick<DeviceKeys, 'agreement'>,
  other: PublicKey,
  request: JoinRequest,
): Promise<CryptoKey | null> {
  const theirs = await importAgreementKey(crypto, other);
  if (theirs === null) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', toRequestBytes(request)));
  const info = new TextEncoder().encode(
    `banyan admission 1\n${toDeviceId(request.key)}\n${toBase64Url(hash)}`,
  );
  return agreeOn(crypto, agreement.privateKey, theirs, info, GCM, ['encrypt', 'decrypt']);
}
