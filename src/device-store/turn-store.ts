// The running turn and the answer half typed. The turn (who, which item) is strict: a flat battery comes back to the
// same item. The draft is relaxed, so that it may be saved at every pause of the finger: a killed tab comes back to
// all of it, a power cut may lose its last seconds. What is in them is the worker's business.
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { LogDatabase } from './log-database.ts';
import type { ShelfDatabase } from './shelf-database.ts';
import { tryStorage } from './storage-problem.ts';
import { inTransaction } from './transaction.ts';

type Stored<T> = Promise<Result<T, Problem>>;

const KEY = 'turn';

export interface TurnStore {
  /** `parse` is given undefined where no turn is running. */
  read<T>(parse: (value: unknown) => T): Stored<T>;
  save(turn: unknown): Stored<null>;
  /** The draft of this showing of an item; undefined when there is none, or one of another showing. */
  readDraft(showing: string): Stored<unknown>;
  /** Takes the place of any draft before; one tablet shows one item. */
  saveDraft(showing: string, draft: unknown): Stored<null>;
  /** Neither turn nor draft are there any more. */
  end(): Stored<null>;
}

export function createTurnStore(log: LogDatabase, shelf: ShelfDatabase): TurnStore {
  return {
    read: (parse) => tryStorage('answer', async () => parse((await log.settings.get(KEY))?.value)),
    save: (turn) => change(log, log.settings, () => log.settings.put({ key: KEY, value: turn })),
    readDraft: (showing) =>
      tryStorage('answer', async () => {
        const row = await shelf.drafts.get(KEY);
        return row?.showing === showing ? row.value : undefined;
      }),
    saveDraft: (showing, draft) =>
      change(shelf, shelf.drafts, () => shelf.drafts.put({ id: KEY, showing, value: draft })),
    async end() {
      const turn = await change(log, log.settings, () => log.settings.delete(KEY));
      return turn.ok ? change(shelf, shelf.drafts, () => shelf.drafts.delete(KEY)) : turn;
    },
  };
}

function change(database: Dexie, table: Table, work: () => PromiseLike<unknown>): Stored<null> {
  return tryStorage('answer', async () => {
    await inTransaction(database, [table], work);
    return null;
  });
}
