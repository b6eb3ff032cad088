// What a backup proves comes in as any parcel does, in pieces that keep a transaction short.
import type { DexieChunkVault } from '../device-store/dexie-chunk-vault.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Parcel } from '../sync/chunk-vault.ts';

const PIECE = 100;

/** All cards and vocabularies come first, since any chunk may need them. */
export async function takeProofs(
  vault: Pick<DexieChunkVault, 'commit' | 'keepWaiting'>,
  parcel: Parcel,
): Promise<Result<null, Problem>> {
  for (let at = 0; at < Math.max(1, parcel.chunks.length); at += PIECE) {
    const chunks = parcel.chunks.slice(at, at + PIECE);
    const piece = at === 0 ? { ...parcel, chunks } : { ...parcel, vocabularies: [], chunks };
    const taken = await vault.commit(piece);
    if (taken.ok && taken.value.refused.some(({ why }) => why === 'school')) await vault.keepWaiting(piece);
    if (!taken.ok) {
      const { code, detail } = taken.problem;
      return fail(
        code === 'vault/full'
          ? { code: 'storage/full', doing: 'restore' }
          : { code: 'storage/unavailable', detail },
      );
    }
  }
  return ok(null);
}
