// Backup and restore: what was recorded leaves the tablet in one file and comes back as a union. A chunk of its own: no
// learner waits for it.

import { readProofs } from '../device-store/backup-proofs.ts';
import { restoreBackup } from '../device-store/restore-backup.ts';
import { writeBackup } from '../device-store/write-backup.ts';
import { ok } from '../domain/result.ts';
import type { Parcel } from '../sync/chunk-vault.ts';
import type { Core } from './core.ts';
import { LAST_BACKUP } from './last-backup.ts';
import { takeProofs } from './take-proofs.ts';
import { TEACHER_PIN } from './teacher.ts';

/** Settings that a backup carries to another tablet. */
const BACKED_UP = [TEACHER_PIN];

const loadGround = () => import('./sync-ground.ts');

export async function makeBackup(core: Core) {
  const { stores, surroundings } = core;
  const { settings, vault, log } = stores;
  const kept = await settings.readSome(BACKED_UP);
  if (!kept.ok) return kept;
  const school = vault ? await vault.keys.readSchool() : null;
  const recovery = vault ? await vault.keys.readRecovery() : null;
  const madeAtMs = surroundings.now();
  // What was not signed yet is signed now: a backup may be all that is left of this device.
  if (vault) await (await loadGround()).createSyncGround(core)?.vault.sealAll();
  const written = await writeBackup(
    log,
    {
      app: surroundings.app,
      madeAtMs,
      settings: kept.value,
      school: school?.ok
        ? {
            id: school.value.school,
            keys: school.value.keys.map(({ id }) => id),
            recovery: recovery?.ok ? recovery.value : null,
          }
        : null,
    },
    (take) => readProofs(stores.database, take),
  );
  if (!written.ok) return written;
  await settings.write(LAST_BACKUP, madeAtMs);
  const day = new Date(madeAtMs).toISOString().slice(0, 10);
  return ok({ name: `banyan-${day}.backup.gz`, file: written.value.file });
}

export async function restore(
  core: Core,
  request: { readonly name: string; readonly file: Blob; readonly code?: string },
) {
  const { log, settings, vault } = core.stores;
  const ground = (await loadGround()).createSyncGround(core);
  const takeParcel = async (parcel: Parcel) => (ground ? takeProofs(ground.vault, parcel) : ok(null));
  const ports = { log, settings, settingKeys: BACKED_UP, identity: vault, takeParcel };
  const restored = await restoreBackup(ports, request, core.surroundings.now());
  if (!restored.ok) return restored;
  core.school.reload();
  core.cards.forgetTurns();
  core.states.forget();
  const { added, known, namesSealed } = restored.value;
  return ok({ added, known, namesSealed });
}
