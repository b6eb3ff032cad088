// How an installation gets its token at a relay. Two requests, both JSON as text/plain, so that no preflight comes
// before them: GET /enrol gives a challenge, POST /enrol answers it with a signature of the installation's own key.
// The first device of a school brings the relay's code and with it the school's id and founding key, which the relay
// pins; whoever that school admitted later needs no code. A token only opens the door: what counts is signed.
import type { PublicKey } from '../domain/event.ts';
import { parseSchoolId, type SchoolId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** What GET /enrol answers. */
export interface EnrolmentOffer {
  readonly relay: string;
  readonly challenge: string;
  readonly wallMs: number;
}

export interface EnrolmentRequest {
  readonly version: 1;
  readonly challenge: string;
  readonly school: SchoolId;
  /** The installation's signing key, whose private half signs `toEnrolmentText`. */
  readonly key: PublicKey;
  /** Of the first device only; used up by it. In the spelling of `parseEnrolmentCode`, since it is signed. */
  readonly code?: string;
  /** Goes with the code: the key that founded the school. */
  readonly founder?: PublicKey;
  /** ECDSA P-256 with SHA-256, r and s as 64 bytes, base64url. */
  readonly signature: string;
}

/** What a successful POST /enrol answers. */
export interface EnrolmentGrant {
  readonly relay: string;
  readonly token: string;
}

export type EnrolmentProblem =
  | { readonly code: 'enrol/malformed'; readonly field: string }
  /** Too old, or of another relay: ask for a new one and try again at once. */
  | { readonly code: 'enrol/challenge' }
  | { readonly code: 'enrol/signature' }
  /** No such code, used, or expired: the three are not told apart. */
  | { readonly code: 'enrol/code' }
  /** The school is not known here: its first device needs a code. */
  | { readonly code: 'enrol/school-unknown' }
  /** The relay pinned another founding key for this school. */
  | { readonly code: 'enrol/founder' }
  /** Nothing that came here yet admits this key; it may come with the next device's sync. */
  | { readonly code: 'enrol/not-admitted' }
  | { readonly code: 'enrol/revoked' }
  | { readonly code: 'enrol/wait'; readonly seconds: number };

/** Crockford's base 32 without I, L, O, U: what is said on a telephone is heard as one thing. */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 50 bits. */
export const CODE_LENGTH = 10;

const PUBLIC_KEY = /^[A-Za-z0-9_-]{87}$/;
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;
const CHALLENGE = /^[A-Za-z0-9_.-]{1,100}$/;

/** The code in its one spelling, whatever dashes, spaces and look-alikes it was typed with; null when it is none. */
export function parseEnrolmentCode(typed: string): string | null {
  const plain = typed
    .slice(0, 64)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  return plain.length === CODE_LENGTH && [...plain].every((letter) => CODE_LETTERS.includes(letter))
    ? plain
    : null;
}

/** As it is shown and said: `ABCDE-12345`. */
export function showEnrolmentCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** What is signed, as UTF-8. No field holds a line feed, so no two requests have the same text. */
export function toEnrolmentText(request: Omit<EnrolmentRequest, 'signature' | 'version'>): string {
  const { challenge, school, key, code = '', founder = '' } = request;
  return `banyan enrol 1\n${challenge}\n${school}\n${key}\n${code}\n${founder}\n`;
}

/** The border for what came as JSON; further fields of later versions are passed over. */
export function parseEnrolmentRequest(input: unknown): Result<EnrolmentRequest, EnrolmentProblem> {
  if (typeof input !== 'object' || input === null) return malformed('');
  const said = input as Readonly<Record<string, unknown>>;
  const { version, challenge, school, key, signature, code, founder } = said;
  if (version !== 1) return malformed('version');
  if (!isText(challenge, CHALLENGE)) return malformed('challenge');
  const parsed = parseSchoolId(school);
  if (!parsed.ok) return malformed('school');
  if (!isText(key, PUBLIC_KEY)) return malformed('key');
  if (!isText(signature, SIGNATURE)) return malformed('signature');
  const base = { version: 1, challenge, school: parsed.value, key: key as PublicKey, signature } as const;
  if (code === undefined) return ok(base);
  const plain = typeof code === 'string' ? parseEnrolmentCode(code) : null;
  if (plain === null || plain !== code) return malformed('code');
  if (!isText(founder, PUBLIC_KEY)) return malformed('founder');
  return ok({ ...base, code: plain, founder: founder as PublicKey });
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function malformed(field: string) {
  return fail<EnrolmentProblem>({ code: 'enrol/malformed', field });
}
