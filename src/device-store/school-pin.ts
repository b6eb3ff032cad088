// Which school this device belongs to, and the key that founded it: pinned when it founded or joined one.
import type { PublicKey } from '../domain/event.ts';
import { parseSchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import { parsePublicKey } from '../identity/device-id.ts';
import type { Settings } from './settings.ts';

const PIN = 'school-pin';

/** Null for a device that is alone. */
export function readSchoolPin(settings: Pick<Settings, 'read'>): Promise<Result<SchoolPin | null, Problem>> {
  return settings.read(PIN, parsePin);
}

export function writeSchoolPin(
  settings: Pick<Settings, 'write'>,
  { school, founder }: SchoolPin,
): Promise<Result<null, Problem>> {
  return settings.write(PIN, { school, founder });
}

function parsePin(value: unknown): SchoolPin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { school, founder } = value as Readonly<Record<string, unknown>>;
  const [id, key] = [parseSchoolId(school), parsePublicKey(founder)];
  return id.ok && key !== null ? { school: id.value, founder: key as PublicKey } : null;
}
