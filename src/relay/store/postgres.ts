// The relay's store in a PostgreSQL database, before which any number of relays may stand.
import { fail, ok, type Result } from '../../domain/result.ts';
import type { RelayProblem } from '../problem.ts';
import { openStore } from './open-store.ts';
import { openPostgresDatabase, placeOf } from './postgres-database.ts';
import { type RelayStore, StoreFailure, type StoreMaking } from './relay-store.ts';

/** `address` is a `postgres://` URL; what is told of it in a problem leaves its password out. */
export async function openPostgresStore(
  address: string,
  making: StoreMaking,
): Promise<Result<RelayStore, RelayProblem>> {
  const shown = withoutPassword(address);
  const database = openPostgresDatabase(address, making.watch);
  try {
    const store = await openStore(database, making, {
      isAt: async (_epoch, place) => (await placeOf(database)) === place,
      set: () => placeOf(database),
    });
    if (store.ok) return ok(store.value);
    await database.close();
    return fail({ code: 'store/newer', file: shown, ...store.problem });
  } catch (error) {
    await database.close();
    if (!(error instanceof StoreFailure)) throw error;
    return fail({ code: 'store/unreadable', file: shown, detail: error.message });
  }
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    return `${url.host}${url.pathname}`;
  } catch {
    return 'the database';
  }
}
