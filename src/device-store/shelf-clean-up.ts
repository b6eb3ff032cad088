// Takes what left the shelf out of the database, step by step.
import type { InstallId } from './pack-shelf.ts';
import type { InstallRow, ShelfDatabase } from './shelf-database.ts';
import { inTransaction } from './transaction.ts';

/** Records deleted in one transaction: a clean-up must not hold up who reads an item. */
const CLEAN_UP_STEP = 200;

export async function deleteLeaving(database: ShelfDatabase): Promise<number> {
  let deleted = 0;
  for (const { install } of await database.installs.where({ state: 'leaving' }).toArray()) {
    deleted += await deleteInstall(database, install, 'leaving');
  }
  return deleted;
}

/** Killed in between, what is left has the same state and goes later. Returns how many records went. */
export async function deleteInstall(
  database: ShelfDatabase,
  install: InstallId,
  state: InstallRow['state'],
): Promise<number> {
  const { installs, records } = database;
  let deleted = 0;
  for (let step = CLEAN_UP_STEP; step === CLEAN_UP_STEP; deleted += step) {
    step = await inTransaction(database, [installs, records], async () => {
      // It may be another one by now.
      if ((await installs.get(install))?.state !== state) return 0;
      const keys = await recordsOf(database, install).limit(CLEAN_UP_STEP).primaryKeys();
      await records.bulkDelete(keys);
      if (keys.length < CLEAN_UP_STEP) await installs.delete(install);
      return keys.length;
    });
  }
  return deleted;
}

export function recordsOf(database: ShelfDatabase, install: InstallId) {
  return database.records.where(':id').between([install], [install, []]);
}
