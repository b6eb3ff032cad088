// Where a learner stands, in one QR code of at most 500 bytes: scanned on any tablet of the school, the learner goes on
// at the right level, and what the tablets did before is merged later. Sealed whole under the school's key; only a
// guest's, which names nobody, goes in clear, since a guest's tablet may be of no school.
import { fail, ok, type Result } from '../domain/result.ts';
import type { CryptoPort } from './crypto-port.ts';
import { concat } from './join-request.ts';
import {
  NEWEST_VERSION,
  type Passport,
  packPassport,
  unpackPassport,
  versionOf,
} from './passport-content.ts';
import type { SchoolRing } from './school-key.ts';

export interface PassportProblem {
  readonly code: 'passport/malformed' | 'passport/newer' | 'passport/other-school';
}

export interface WrittenPassport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was left out because it did not fit. */
  readonly left: { readonly packs: number; readonly covers: number; readonly name: boolean };
}

export const PASSPORT_MAGIC = Uint8Array.of(0x42, 0x4e, 0x59, 0x50);
export const PASSPORT_BYTES = 500;
const KIND = { clear: 0, sealed: 1 } as const;
const KEY_ID_BYTES = 12;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The first bytes of SHA-256: what goes in clear is guarded against damage, not against forgers. */
const CHECK_BYTES = 4;
const HEAD_BYTES = PASSPORT_MAGIC.length + 2;
const SEALED_OVERHEAD = HEAD_BYTES + KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES;

/** Sealed under the ring's current key; `ring` null for a guest. */
export async function writePassport(
  crypto: CryptoPort,
  ring: SchoolRing | null,
  passport: Passport,
): Promise<WrittenPassport> {
  const isGuest = ring === null;
  if (isGuest && (passport.name !== null || passport.class !== null)) {
    throw new Error('Must be a guest to go in clear, got a learner with a name or a class');
  }
  const overhead = isGuest ? HEAD_BYTES + CHECK_BYTES : SEALED_OVERHEAD;
  const { plain, left } = packPassport(passport, PASSPORT_BYTES - overhead);
  const kind = isGuest ? KIND.clear : KIND.sealed;
  const head = concat([PASSPORT_MAGIC, Uint8Array.of(versionOf(passport), kind)]);
  if (isGuest) return { bytes: concat([head, await checkOf(crypto, plain), plain]), left };
  const key = ring.keys.find(({ id }) => id === ring.current);
  if (key === undefined) throw new Error(`Must hold its current key, got ${ring.keys.length} others`);
  const named = concat([head, new TextEncoder().encode(key.id)]);
  const iv = crypto.randomBytes(NONCE_BYTES);
  const how = { name: 'AES-GCM', iv, additionalData: named };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key.key, plain));
  return { bytes: concat([named, iv, sealed]), left };
}

/** `ring` null without keys: then only a guest's is read. A passport in clear with a name or a class is refused. */
export async function readPassport(
  crypto: CryptoPort,
  ring: SchoolRing | null,
  bytes: Uint8Array,
): Promise<Result<Passport, PassportProblem>> {
  if (!isPassport(bytes)) return fail({ code: 'passport/malformed' });
  const [version = 0, kind] = bytes.subarray(PASSPORT_MAGIC.length);
  if (version > NEWEST_VERSION) return fail({ code: 'passport/newer' });
  if (kind === KIND.clear) {
    const plain = new Uint8Array(bytes.subarray(HEAD_BYTES + CHECK_BYTES));
    const check = await checkOf(crypto, plain);
    const isWhole = check.every((byte, at) => bytes[HEAD_BYTES + at] === byte);
    const guest = isWhole ? unpackPassport(plain, version) : null;
    if (guest === null || guest.name !== null || guest.class !== null)
      return fail({ code: 'passport/malformed' });
    return ok(guest);
  }
  return kind === KIND.sealed
    ? openSealed(crypto, ring, bytes, version)
    : fail({ code: 'passport/malformed' });
}

/** Whether bytes of any kind are a passport. */
export function isPassport(bytes: Uint8Array): boolean {
  return bytes.length > HEAD_BYTES && PASSPORT_MAGIC.every((byte, at) => bytes[at] === byte);
}

async function openSealed(
  { subtle }: CryptoPort,
  ring: SchoolRing | null,
  bytes: Uint8Array,
  version: number,
): Promise<Result<Passport, PassportProblem>> {
  const named = new Uint8Array(bytes.subarray(0, HEAD_BYTES + KEY_ID_BYTES));
  const id = new TextDecoder().decode(named.subarray(HEAD_BYTES));
  const key = ring?.keys.find((one) => one.id === id);
  if (key === undefined) return fail({ code: 'passport/other-school' });
  const iv = new Uint8Array(bytes.subarray(named.length, named.length + NONCE_BYTES));
  const sealed = new Uint8Array(bytes.subarray(named.length + NONCE_BYTES));
  if (iv.length !== NONCE_BYTES || sealed.length < TAG_BYTES) return fail({ code: 'passport/malformed' });
  try {
    const how = { name: 'AES-GCM', iv, additionalData: named };
    const passport = unpackPassport(new Uint8Array(await subtle.decrypt(how, key.key, sealed)), version);
    return passport === null ? fail({ code: 'passport/malformed' }) : ok(passport);
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError')
      return fail({ code: 'passport/malformed' });
    throw error;
  }
}

async function checkOf({ subtle }: CryptoPort, plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', plain)).subarray(0, CHECK_BYTES);
}
