// A relay before another relay is a device like any: a key pair of its own, a token, a school. It is admitted by the
// office's code alone and signs no events; the key only proves, when it enrols again, that it is the same relay.
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { PublicKey } from '../../domain/event.ts';
import { type DeviceId, parseDeviceId, parseSchoolId, type SchoolId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type EnrolmentGrant, type EnrolmentOffer, toEnrolmentText } from '../../sync/enrolment.ts';
import { deviceOfKey } from '../intake/p256.ts';

export interface Credentials {
  readonly school: SchoolId;
  readonly device: DeviceId;
  /** base64url. */
  readonly token: string;
  /** PKCS 8, base64url. */
  readonly privateKey: string;
}

export type EnrolUpstreamProblem =
  | { readonly code: 'upstream/address'; readonly address: string }
  | { readonly code: 'upstream/unreachable'; readonly address: string; readonly detail: string }
  | { readonly code: 'upstream/refused'; readonly address: string; readonly why: string };

const PATIENCE_MS = 30_000;

/** Asks the other relay for a token, with the code that its office gave for this school. */
export async function enrolUpstream(
  address: string,
  code: string,
  school: { readonly school: SchoolId; readonly founder: PublicKey },
): Promise<Result<Credentials, EnrolUpstreamProblem>> {
  if (!/^https?:\/\/[^\s/]+/.test(address)) return fail({ code: 'upstream/address', address });
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const key = point.toString('base64url') as PublicKey;
  const offered = await ask<EnrolmentOffer>(address);
  if (!offered.ok) return offered;
  const asked = {
    challenge: offered.value.challenge,
    school: school.school,
    key,
    code,
    founder: school.founder,
  };
  const signature = sign('sha256', Buffer.from(toEnrolmentText(asked)), {
    key: pair.privateKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url');
  const granted = await ask<EnrolmentGrant>(address, { version: 1, ...asked, signature });
  if (!granted.ok) return granted;
  return ok({
    school: school.school,
    device: deviceOfKey(point),
    token: granted.value.token,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
  });
}

async function ask<T>(address: string, body?: unknown): Promise<Result<T, EnrolUpstreamProblem>> {
  try {
    const response = await fetch(`${address.replace(/\/$/, '')}/enrol`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      ...(body !== undefined && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'text/plain' },
      }),
    });
    const said: unknown = await response.json();
    if (response.ok) return ok(said as T);
    const why =
      typeof said === 'object' && said !== null && 'code' in said
        ? String(said.code)
        : String(response.status);
    return fail({ code: 'upstream/refused', address, why });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ code: 'upstream/unreachable', address, detail });
  }
}

export function parseCredentials(json: string): Credentials | null {
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null) return null;
  const { school, device, token, privateKey } = said as Readonly<Record<string, unknown>>;
  const [schoolId, deviceId] = [parseSchoolId(school), parseDeviceId(device)];
  if (!schoolId.ok || !deviceId.ok || typeof token !== 'string' || typeof privateKey !== 'string')
    return null;
  createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
  return { school: schoolId.value, device: deviceId.value, token, privateKey };
}
