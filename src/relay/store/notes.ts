// A few words of the relay's own under names.
import type { Ground } from './ground.ts';
import type { StoreIdentity } from './relay-store.ts';
import { one, type Sql } from './sql-database.ts';

export function createNotes(ground: Ground): Pick<StoreIdentity, 'note' | 'setNote' | 'settleNote'> {
  const find = (sql: Sql, name: string) =>
    one(sql.all('SELECT value FROM note WHERE name = ?', name), (row) => row.text());
  return {
    note: (name) => find(ground.database.read, name),
    setNote: (name, value) =>
      ground.write(async (sql) => {
        if (value === null) await sql.all('DELETE FROM note WHERE name = ?', name);
        else {
          await sql.all(
            'INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
            name,
            value,
          );
        }
      }),
    settleNote: (name, value) =>
      ground.write(async (sql) => {
        await sql.all(
          'INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
          name,
          value,
        );
        return (await find(sql, name)) ?? value;
      }),
  };
}
