// How this device gets its token at a relay (src/sync/enrolment.ts): a challenge, answered with a signature of its key.
import type { Signer } from '../device-store/chunk-vault-ports.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import { toBase64Url } from '../identity/base64url.ts';
import { type EnrolmentProblem, parseEnrolmentCode, toEnrolmentText } from '../sync/enrolment.ts';
import type { StopSignal } from '../sync/transport.ts';
import type { Reach } from './reach.ts';
import type { RelayLink } from './relay-links.ts';

export interface EnrollingPorts {
  readonly reach: Reach;
  readonly signer: Signer;
  /** Signs the text's bytes as a chunk's hash is signed. */
  readonly sign: (text: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  readonly pin: SchoolPin;
}

/** More than any answer here has. */
const MOST_BYTES = 16_384;

/** `code` is the relay's own, for the first device of a school; devices that the school admitted need none. */
export async function enrol(
  ports: EnrollingPorts,
  address: string,
  code: string | null,
): Promise<Result<RelayLink, Problem>> {
  const plain = code === null ? null : parseEnrolmentCode(code);
  if (code !== null && plain === null) return fail({ code: 'relay/refused', address, why: 'code' });
  const offer = await ask(ports.reach, address, null);
  if (!offer.ok) return offer;
  const challenge = textOf(offer.value, 'challenge');
  if (challenge === null) return fail({ code: 'relay/not-a-relay', address });
  const { school, founder } = ports.pin;
  const asked = {
    challenge,
    school,
    key: ports.signer.key,
    ...(plain !== null && { code: plain, founder }),
  };
  const signature = toBase64Url(await ports.sign(new TextEncoder().encode(toEnrolmentText(asked))));
  const body = new TextEncoder().encode(JSON.stringify({ version: 1, ...asked, signature }));
  const granted = await ask(ports.reach, address, body);
  if (!granted.ok) return granted;
  const [token, relay] = [textOf(granted.value, 'token'), textOf(granted.value, 'relay')];
  if (token === null || relay === null) return fail({ code: 'relay/not-a-relay', address });
  return ok({ address, token, relay });
}

async function ask(
  reach: Reach,
  address: string,
  body: Uint8Array<ArrayBuffer> | null,
): Promise<Result<unknown, Problem>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const take = (part: Uint8Array) => {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
  };
  const answer = await reach({ url: `${address}enrol`, body, kind: 'application/json' }, take, NEVER);
  if (answer.type === 'forbidden') return fail({ code: 'relay/needs-https', address });
  if (answer.type !== 'answered') return fail({ code: 'relay/not-reachable', address });
  const said =
    bytes <= MOST_BYTES ? parseJson(await new Blob(parts.map((part) => new Uint8Array(part))).text()) : null;
  if (answer.status === 200) return said === null ? fail({ code: 'relay/not-a-relay', address }) : ok(said);
  return fail(toProblem(textOf(said, 'code'), answer.status, address));
}

const WHY: Readonly<Partial<Record<EnrolmentProblem['code'], 'code' | 'device' | 'school'>>> = {
  'enrol/code': 'code',
  'enrol/school-unknown': 'school',
  'enrol/founder': 'school',
  'enrol/not-admitted': 'device',
  'enrol/signature': 'device',
};

function toProblem(code: string | null, status: number, address: string): Problem {
  if (code === 'enrol/revoked') return { code: 'school/revoked' };
  if (code === 'enrol/wait' || status === 429 || status === 503) return { code: 'relay/busy', address };
  const why = code === null ? undefined : WHY[code as EnrolmentProblem['code']];
  if (why !== undefined) return { code: 'relay/refused', address, why };
  return status >= 500 ? { code: 'relay/not-reachable', address } : { code: 'relay/not-a-relay', address };
}

function textOf(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const text = (value as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' && text !== '' ? text : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An enrolment is two short questions: nobody stops it. */
const NEVER: StopSignal = {
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
