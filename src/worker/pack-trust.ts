// Who vouches for a pack on this tablet. What is stored is only what can be proved of the file; what it is worth is said
// anew each time, since a school may trust a publisher later, or no more.
import type { PackOrigin } from '../device-store/install-id.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
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

/** Of every pack that is here, as far as it is known where it came from. */
export async function readTrust(
  shelf: Pick<PackShelf, 'list'>,
  isShipped: (sha256: string) => boolean,
  toTrustOf: (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>,
): Promise<ReadonlyMap<PackId, PackTrust>> {
  const packs = await shelf.list();
  const known = (packs.ok ? packs.value : []).map(async ({ pack, origin, sha256, manifest }) => {
    if (origin === null && !isShipped(sha256)) return null;
    const proved = origin ?? { signer: null, isShipped: false };
    return [pack, await toTrustOf(proved, sha256, manifest.publisher)] as const;
  });
  return new Map((await Promise.all(known)).filter((one) => one !== null));
}
