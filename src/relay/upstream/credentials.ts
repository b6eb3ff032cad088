// A relay before another relay is a device like any: a key pair of its own, a token, a school. It is admitted by the
// office's code alone and signs no events; the key only proves, when it enrols again, that it is the same relay.
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { PublicKey } from '../../domain/event.ts';
import { type DeviceId, parseDeviceId, parseSchoolId, type SchoolId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type EnrolmentGrant, type EnrolmentOffer, toEnrolmentText } from '../../sync/enrolment.ts';
import { type ContactFault, toContactFault } from '../contact-fault.ts';
import { deviceOfKey } from '../intake/p256.ts';
import { parseJsonObject } from '../json-object.ts';

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
  | {
      readonly code: 'upstream/unreachable';
      readonly address: string;
      readonly fault: ContactFault;
      /** It was on its way when the connection ended: nobody here knows whether it arrived. */
      readonly codeWasSent: boolean;
    }
  /** A page of a captive portal, a server of something else. */
  | { readonly code: 'upstream/no-relay'; readonly address: string }
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
  const offered = await ask(address, 'challenge' satisfies keyof EnrolmentOffer);
  if (!offered.ok) return offered;
  const asked = {
    challenge: offered.value,
    school: school.school,
    key,
    code,
    founder: school.founder,
  };
  const signature = sign('sha256', Buffer.from(toEnrolmentText(asked)), {
    key: pair.privateKey,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url');
  const request = { version: 1, ...asked, signature };
  const granted = await ask(address, 'token' satisfies keyof EnrolmentGrant, request);
  if (!granted.ok) return granted;
  return ok({
    school: school.school,
    device: deviceOfKey(point),
    token: granted.value,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64url'),
  });
}

/** The text under this name in what the relay answers. */
async function ask(
  address: string,
  name: string,
  body?: unknown,
): Promise<Result<string, EnrolUpstreamProblem>> {
  const codeWasSent = body !== undefined;
  try {
    const response = await fetch(`${address.replace(/\/$/, '')}/enrol`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
      ...(codeWasSent && {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'text/plain' },
      }),
    });
    const said = parseJsonObject(await response.text());
    const [found, code] = [said?.[name], said?.code];
    if (response.ok && typeof found === 'string') return ok(found);
    return !response.ok && typeof code === 'string'
      ? fail({ code: 'upstream/refused', address, why: code })
      : fail({ code: 'upstream/no-relay', address });
  } catch (error) {
    return fail({ code: 'upstream/unreachable', address, fault: toContactFault(error), codeWasSent });
  }
}

export function parseCredentials(json: string): Credentials | null {
  const said = parseJsonObject(json);
  if (said === null) return null;
  const { school, device, token, privateKey } = said;
  const [schoolId, deviceId] = [parseSchoolId(school), parseDeviceId(device)];
  if (!schoolId.ok || !deviceId.ok || typeof token !== 'string' || typeof privateKey !== 'string')
    return null;
  createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
  return { school: schoolId.value, device: deviceId.value, token, privateKey };
}
