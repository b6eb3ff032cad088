// The school's data key, under which names and PINs are sealed. A ring holds every key the school ever had: a sealed
// text names its own. Why a wrapped copy lies beside the key that cannot be read: docs/decisions/school-key.md.
import { toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';

/** Names a key: `k` and the first 66 bits of its SHA-256, so that a key which came from elsewhere can be checked. */
export type KeyId = string & { readonly __brand: 'key' };

export interface SchoolKey {
  readonly id: KeyId;
  /** AES-GCM 256, seals and unseals, cannot be exported. */
  readonly key: CryptoKey;
  /** The same key under the ring's keeper (AES-KW, RFC 3394). */
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** Held whole in one row of the log's database; everything in it survives structured clone. */
export interface SchoolRing {
  /** 22 characters of base64url. */
  readonly school: string;
  /** Seals from here on. */
  readonly current: KeyId;
  readonly keys: readonly SchoolKey[];
  /** AES-KW 256 of this installation alone; wraps and unwraps, cannot be exported. */
  readonly keeper: CryptoKey;
}

const GCM = { name: 'AES-GCM', length: 256 } as const;
const USES: readonly ('encrypt' | 'decrypt')[] = ['encrypt', 'decrypt'];

/** A new school with its first key. */
export async function createSchoolRing(crypto: CryptoPort): Promise<SchoolRing> {
  const keeper = await createKeeper(crypto);
  const key = await keepKey(crypto, keeper, await crypto.subtle.generateKey(GCM, true, USES));
  return { school: toBase64Url(crypto.randomBytes(16)), current: key.id, keys: [key], keeper };
}

/** The ring with one key more, which seals from here on. */
export async function addNewKey(crypto: CryptoPort, ring: SchoolRing): Promise<SchoolRing> {
  const fresh = await crypto.subtle.generateKey(GCM, true, USES);
  const key = await keepKey(crypto, ring.keeper, fresh);
  return { ...ring, keys: [...ring.keys, key], current: key.id };
}

export function createKeeper(crypto: CryptoPort): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** Makes a key of the ring of one that can be exported; the caller drops that one. */
export async function keepKey(
  crypto: CryptoPort,
  keeper: CryptoKey,
  extractable: CryptoKey,
): Promise<SchoolKey> {
  const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', extractable, keeper, 'AES-KW'));
  const key = await crypto.subtle.unwrapKey('raw', wrapped, keeper, 'AES-KW', GCM, false, USES);
  return { id: await toKeyId(crypto, extractable), key, wrapped };
}

/**
 * The one way to a key that can be exported: for wrapping it to a recovery code or to a joining device, and for
 * nothing else. Drop it at once.
 */
export function takeOut(crypto: CryptoPort, ring: SchoolRing, key: SchoolKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', key.wrapped, ring.keeper, 'AES-KW', GCM, true, USES);
}

/** The keys of one ring under the keeper of another. */
export function moveKeys(
  crypto: CryptoPort,
  from: SchoolRing,
  to: Pick<SchoolRing, 'keeper'>,
): Promise<readonly SchoolKey[]> {
  return Promise.all(
    from.keys.map(async (key) => keepKey(crypto, to.keeper, await takeOut(crypto, from, key))),
  );
}

/** Keys of both, of one school; what seals stays what it is. */
export function uniteKeys(ring: SchoolRing, keys: readonly SchoolKey[]): SchoolRing {
  const held = new Set(ring.keys.map(({ id }) => id));
  return { ...ring, keys: [...ring.keys, ...keys.filter(({ id }) => !held.has(id))] };
}

export async function toKeyId(crypto: CryptoPort, extractable: CryptoKey): Promise<KeyId> {
  const raw = await crypto.subtle.exportKey('raw', extractable);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', raw));
  return `k${toBase64Url(hash).slice(0, 11)}` as KeyId;
}
