// The relay's store in a PostgreSQL database, before which any number of relays may stand.
import { fail, ok, type Result } from '../../domain/result.ts';
import { toContactFault } from '../contact-fault.ts';
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
    return fail(toProblem(error, shown));
  }
}

/** Invalid authorization, and a database that the server does not have: classes of SQLSTATE. */
const NOT_LET_IN = /^(28...|3D000) /;

function toProblem(error: StoreFailure, shown: string): RelayProblem {
  const detail = error.message;
  const [host = shown] = shown.split('/');
  if (error.code === 'store/unreachable')
    return { code: 'store/unreachable', host, fault: toContactFault(error.cause ?? error) };
  if (NOT_LET_IN.test(detail)) return { code: 'store/refused', host, detail };
  return { code: 'store/unreadable', file: shown, detail };
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    return `${url.host}${url.pathname}`;
  } catch {
    return 'the database';
  }
}
