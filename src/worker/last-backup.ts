// When the last backup was made here: shown to the teacher without loading what makes one.
import type { Core } from './core.ts';

export const LAST_BACKUP = 'last-backup-ms';

/** When the last backup was made here; null when never. */
export const readLastBackup = async ({ stores }: Core): Promise<number | null> => {
  const read = await stores.settings.read(LAST_BACKUP, (value) => (typeof value === 'number' ? value : null));
  return read.ok ? read.value : null;
};
