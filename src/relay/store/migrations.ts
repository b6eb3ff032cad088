// The tables of the relay, one step a version. A step that was released is never changed: a later one mends it.
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    // One row: the relay's own identity.
    sql: 'CREATE TABLE relay (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL) STRICT',
  },
];

export const SCHEMA_VERSION = MIGRATIONS.reduce((highest, { version }) => Math.max(highest, version), 0);
