// Who vouches for a pack on this tablet. What is stored is only what can be proved of the file; what it is worth is said
// anew each time, since a school may trust a publisher later, or no more.
import type { PackOrigin } from '../device-store/pack-shelf.ts';
import { fingerprintOf, type PublisherKey } from '../packs/signature-key.ts';
import type { PackTrust } from './pack-files-api.ts';

export interface TrustGround {
  readonly shipped: readonly PublisherKey[];
  /** Names by key. */
  readonly trusted: ReadonlyMap<PublisherKey, { readonly name: string }>;
}

/** `claims`: what the publisher says of themselves in pack.json. */
export function toTrust({ signer, isShipped }: PackOrigin, claims: string, ground: TrustGround): PackTrust {
  if (isShipped) return { type: 'shipped' };
  if (signer === null) return { type: 'none' };
  if (ground.shipped.includes(signer)) return { type: 'shipped' };
  const fingerprint = fingerprintOf(signer);
  const said = ground.trusted.get(signer);
  return said
    ? { type: 'school', name: said.name, fingerprint }
    : { type: 'unknown', key: signer, fingerprint, claims };
}
