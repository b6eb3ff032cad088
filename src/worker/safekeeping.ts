// Backup and restore: what was recorded leaves the tablet in one file and comes back as a union. A chunk of its own: no
// learner waits for it.
import { restoreBackup } from '../device-store/restore-backup.ts';
import { writeBackup } from '../device-store/write-backup.ts';
import { ok } from '../domain/result.ts';
import type { Core } from './core.ts';
import { LAST_BACKUP } from './last-backup.ts';
import { TEACHER_PIN } from './teacher.ts';

/** Settings that a backup carries to another tablet. */
const BACKED_UP = [TEACHER_PIN];

export async function makeBackup({ stores, surroundings }: Core) {
  const { settings, vault, log } = stores;
  const kept = await settings.readSome(BACKED_UP);
  if (!kept.ok) return kept;
  const school = vault ? await vault.keys.readSchool() : null;
  const recovery = vault ? await vault.keys.readRecovery() : null;
  const madeAtMs = surroundings.now();
  const written = await writeBackup(log, {
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
  });
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
  const ports = { log, settings, settingKeys: BACKED_UP, identity: vault };
  const restored = await restoreBackup(ports, request, core.surroundings.now());
  if (!restored.ok) return restored;
  core.school.reload();
  core.cards.forgetTurns();
  core.states.forget();
  const { added, known, namesSealed } = restored.value;
  return ok({ added, known, namesSealed });
}
