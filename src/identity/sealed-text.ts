// Authenticated encryption of short texts: AES-GCM 256, 96 random bits of nonce (NIST SP 800-38D: at most 2^32 texts
// a key). Purpose and owner are bound in, so a sealed name cannot be moved to another learner or field.
import { fail, ok, type Result } from '../domain/result.ts';
import type { Sealed } from '../domain/sealed.ts';
import { parseBase64Url, toBase64Url } from './base64url.ts';
import type { CryptoPort } from './crypto-port.ts';
import type { SchoolRing } from './school-key.ts';

/** What a sealed text is for, and whose it is: the id of the learner, the class or the school. */
export interface SealedAbout {
  readonly purpose:
    | 'class-name'
    | 'learner-name'
    | 'picture-pin'
    | 'teacher-pin'
    | 'settings'
    | 'school-name'
    | 'device-label'
    | 'note'
    | 'attributes'
    | 'attribute-fields'
    | 'written-text'
    | 'private-word';
  readonly owner: string;
}

export interface UnsealProblem {
  /** `altered` also stands for a text that was sealed about something else. */
  readonly code: 'sealed/unknown-key' | 'sealed/malformed' | 'sealed/altered';
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export async function seal(
  crypto: CryptoPort,
  ring: SchoolRing,
  text: string,
  about: SealedAbout,
): Promise<Sealed> {
  const key = ring.keys.find(({ id }) => id === ring.current);
  if (key === undefined) throw new Error(`Must hold its current key, got ${ring.keys.length} others`);
  const nonce = crypto.randomBytes(NONCE_BYTES);
  const sealing = { name: 'AES-GCM', iv: nonce, additionalData: toAdditional(about) };
  const sealed = await crypto.subtle.encrypt(sealing, key.key, new TextEncoder().encode(text));
  const bytes = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), NONCE_BYTES);
  return `${key.id}.${toBase64Url(bytes)}` as Sealed;
}

export async function unseal(
  crypto: CryptoPort,
  ring: SchoolRing,
  sealed: Sealed,
  about: SealedAbout,
): Promise<Result<string, UnsealProblem>> {
  const dot = sealed.indexOf('.');
  const bytes = parseBase64Url(sealed.slice(dot + 1));
  if (dot < 1 || bytes === null || bytes.length < NONCE_BYTES + TAG_BYTES) {
    return fail({ code: 'sealed/malformed' });
  }
  const key = ring.keys.find(({ id }) => id === sealed.slice(0, dot));
  if (key === undefined) return fail({ code: 'sealed/unknown-key' });
  const opening = {
    name: 'AES-GCM',
    iv: bytes.subarray(0, NONCE_BYTES),
    additionalData: toAdditional(about),
  };
  try {
    const plain = await crypto.subtle.decrypt(opening, key.key, bytes.subarray(NONCE_BYTES));
    return ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain));
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return fail({ code: 'sealed/altered' });
    throw error;
  }
}

/** Purposes hold no line feed and ids neither, so no two subjects have the same bytes. */
function toAdditional({ purpose, owner }: SealedAbout): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`banyan sealed 1\n${purpose}\n${owner}`);
}
