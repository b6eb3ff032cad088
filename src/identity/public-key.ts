// Public keys as text, apart from what hashes them: a start reads keys and names no device.
import type { PublicKey } from '../domain/event.ts';
import { parseBase64Url } from './base64url.ts';

/** An uncompressed point of P-256 (SEC 1, section 2.3.3): 4, then x and y. */
export const POINT_BYTES = 65;

/** Text as it stands in events and cards; null for what is no uncompressed point. The curve is checked at import. */
export function parsePublicKey(input: unknown): PublicKey | null {
  const bytes = typeof input === 'string' ? parseBase64Url(input) : null;
  return bytes?.length === POINT_BYTES && bytes[0] === 4 ? (input as PublicKey) : null;
}
