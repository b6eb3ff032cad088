// Takes what left the shelf out of the database, step by step.
import { toWeaveId } from './add-on-reading.ts';
import type { InstallId } from './install-id.ts';
import type { InstallRow, ShelfDatabase } from './shelf-database.ts';
import { inTransaction } from './transaction.ts';

/** Records deleted in one transaction: a clean-up must not hold up who reads an item. */
const CLEAN_UP_STEP = 200;

export async function deleteLeaving(database: ShelfDatabase): Promise<number> {
  let deleted = 0;
  for (const { install } of await database.installs.where({ state: 'leaving' }).toArray()) {
    deleted += await deleteInstall(database, install, 'leaving');
  }
  for (const { install } of await database.addOns.where({ state: 'leaving' }).toArray()) {
    deleted += await deleteAddOn(database, install);
  }
  return deleted;
}

/** With all that was woven of it, for whatever version of its pack: their places begin with its own. */
export async function deleteAddOn(database: ShelfDatabase, addOn: InstallId): Promise<number> {
  const { addOns, records } = database;
  const all = () => records.where(':id').between([addOn], [`${addOn} \uffff`, []]);
  let deleted = 0;
  for (let step = CLEAN_UP_STEP; step === CLEAN_UP_STEP; deleted += step) {
    step = await inTransaction(database, [addOns, records], async () => {
      if ((await addOns.get(addOn))?.state === 'installed') return 0;
      const keys = await all().limit(CLEAN_UP_STEP).primaryKeys();
      await records.bulkDelete(keys);
      if (keys.length < CLEAN_UP_STEP) await addOns.delete(addOn);
      return keys.length;
    });
  }
  return deleted;
}

/** What add-ons had woven into a version of a pack that goes. */
async function deleteWoven(database: ShelfDatabase, pack: InstallId): Promise<number> {
  let deleted = 0;
  for (const addOn of await database.addOns.toCollection().primaryKeys()) {
    deleted += await recordsOf(database, toWeaveId(addOn, pack)).delete();
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
  let deleted = (await installs.get(install))?.state === state ? await deleteWoven(database, install) : 0;
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
