// What a device shows that wants to join a school: its public keys, a label in clear, and nothing of a school, since it
// knows none yet. Whoever admits it compares a short code with the one on its screen; so a request that somebody put
// in its place on the way is seen.
import type { PublicKey } from '../domain/event.ts';
import type { DeviceId } from '../domain/ids.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import { toDeviceId, toPoint, toPublicKey } from './device-id.ts';
import { POINT_BYTES, parsePublicKey } from './public-key.ts';

export interface JoinRequest {
  readonly device: DeviceId;
  readonly key: PublicKey;
  readonly agreement: PublicKey;
  /** At most 48 bytes of UTF-8; told to the teacher before anything is granted. */
  readonly label: string;
  /** 8 random bytes: each request has its own code and its own answer. */
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** The request's QR code begins so; what follows is base64url. At most 300 characters in all. */
export const JOIN_PREFIX = 'BANYAN-JOIN:';
const VERSION = 1;
const NONCE_BYTES = 8;
const LABEL_BYTES = 48;
/** Crockford's base 32, as the recovery code has it. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;
/**
 * 40 bits alone could be met by another request that is searched for within minutes. Stretched like this the search
 * takes some 2^55 hashes; the tablet needs a tenth of a second.
 */
const CODE_ITERATIONS = 50_000;

export function createJoinRequest(
  crypto: CryptoPort,
  { key, agreement }: Pick<JoinRequest, 'key' | 'agreement'>,
  label: string,
): JoinRequest {
  const nonce = crypto.randomBytes(NONCE_BYTES);
  return { device: toDeviceId(key), key, agreement, label: cutLabel(label), nonce };
}

/** Version, both points without their leading 4, nonce, label. */
export function toRequestBytes({ key, agreement, nonce, label }: JoinRequest): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(label);
  return concat([
    Uint8Array.of(VERSION),
    toPoint(key).subarray(1),
    toPoint(agreement).subarray(1),
    nonce,
    words,
  ]);
}

export function toJoinText(request: JoinRequest): string {
  return JOIN_PREFIX + toBase64Url(toRequestBytes(request));
}

export type BadJoinRequest =
  | { readonly code: 'join/malformed' }
  | { readonly code: 'join/newer'; readonly needs: number; readonly knows: number };

/** From a code, or from a file that holds the same text. */
export function parseJoinText(text: string): JoinRequest | BadJoinRequest {
  const trimmed = text.trim();
  const bytes = trimmed.startsWith(JOIN_PREFIX) ? parseBase64Url(trimmed.slice(JOIN_PREFIX.length)) : null;
  if (bytes === null || trimmed.length > 300) return { code: 'join/malformed' };
  const [version = 0] = bytes;
  if (version > VERSION) return { code: 'join/newer', needs: version, knows: VERSION };
  const point = POINT_BYTES - 1;
  const nonceAt = 1 + 2 * point;
  const key = toWholeKey(bytes.subarray(1, 1 + point));
  const agreement = toWholeKey(bytes.subarray(1 + point, nonceAt));
  const nonce = bytes.slice(nonceAt, nonceAt + NONCE_BYTES);
  const label = decode(bytes.subarray(nonceAt + NONCE_BYTES));
  if (version !== VERSION || !key || !agreement || nonce.length !== NONCE_BYTES || label === null) {
    return { code: 'join/malformed' };
  }
  return { device: toDeviceId(key), key, agreement, label, nonce };
}

/** Four and four letters that stand for the whole request, as `7K3Q-M0ZX`; the same on both screens. */
export async function toJoinCode({ subtle }: CryptoPort, request: JoinRequest): Promise<string> {
  const base = await subtle.importKey('raw', toRequestBytes(request), 'PBKDF2', false, ['deriveBits']);
  const salt = new TextEncoder().encode('banyan join code 1');
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: CODE_ITERATIONS };
  const bytes = new Uint8Array(await subtle.deriveBits(how, base, CODE_LENGTH * 8));
  const letters = Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toWholeKey(point: Uint8Array): PublicKey | null {
  const key = toPublicKey(concat([Uint8Array.of(4), point]));
  return key === null ? null : parsePublicKey(key);
}

/** Cut between characters; without line feeds and other signs that are not seen. */
function cutLabel(label: string): string {
  let cut = '';
  for (const char of label
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim()) {
    if (new TextEncoder().encode(cut + char).length > LABEL_BYTES) break;
    cut += char;
  }
  return cut.trim();
}

/** Null for a label too long, or whose bytes are no UTF-8 or hold signs that are not seen. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.length > LABEL_BYTES) return null;
  try {
    const label = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return cutLabel(label) === label ? label : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
