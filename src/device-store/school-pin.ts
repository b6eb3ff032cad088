// Which school this device belongs to, and the key that founded it: pinned when it founded or joined one, or when one
// came back from its paper.
import { parseSchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { SchoolPin } from '../domain/trust-words.ts';
import { parsePublicKey } from '../identity/public-key.ts';
import type { Settings } from './settings.ts';

const PIN = 'school-pin';

/** Null for a device that is alone. */
export function readSchoolPin(settings: Pick<Settings, 'read'>): Promise<Result<SchoolPin | null, Problem>> {
  return settings.read(PIN, parsePin);
}

export function writeSchoolPin(
  settings: Pick<Settings, 'write'>,
  { school, founder, recovery }: SchoolPin,
): Promise<Result<null, Problem>> {
  return settings.write(PIN, { school, founder, ...(recovery === undefined ? {} : { recovery }) });
}

function parsePin(value: unknown): SchoolPin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { school, founder, recovery } = value as Readonly<Record<string, unknown>>;
  const [id, key] = [parseSchoolId(school), parsePublicKey(founder)];
  if (!id.ok || key === null) return null;
  const vouched = parseRecovery(recovery);
  return { school: id.value, founder: key, ...(vouched === null ? {} : { recovery: vouched }) };
}

function parseRecovery(value: unknown): NonNullable<SchoolPin['recovery']> | null {
  const { key, agreement } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const [signing, agreeing] = [parsePublicKey(key), parsePublicKey(agreement)];
  return signing === null || agreeing === null ? null : { key: signing, agreement: agreeing };
}
