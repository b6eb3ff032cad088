// What the relay's store needs of a database that speaks SQL: one text for both, with `?` for values. Only what the
// two understand alike is used; where they differ (tables, dumps of space) the dialect's own file says it.
export type SqlValue = number | string | Uint8Array | null;

/** One row's values, read from left to right in the order in which the statement names them. */
export class Row {
  readonly #values: readonly unknown[];
  #at = 0;

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  number(): number {
    const value = this.#next();
    if (typeof value !== 'number') throw new Error(`Must be a number, got ${typeof value}`);
    return value;
  }

  text(): string {
    const value = this.#next();
    if (typeof value !== 'string') throw new Error(`Must be a text, got ${typeof value}`);
    return value;
  }

  bytes(): Uint8Array {
    const value = this.#next();
    if (!(value instanceof Uint8Array)) throw new Error(`Must be bytes, got ${typeof value}`);
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }

  maybeNumber(): number | null {
    return this.#isNull() ? null : this.number();
  }

  maybeText(): string | null {
    return this.#isNull() ? null : this.text();
  }

  maybeBytes(): Uint8Array | null {
    return this.#isNull() ? null : this.bytes();
  }

  value(): SqlValue {
    const value = this.#next();
    if (value === null || typeof value === 'number' || typeof value === 'string') return value;
    if (value instanceof Uint8Array) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    throw new Error(`Must be a value of a row, got ${typeof value}`);
  }

  #isNull(): boolean {
    if (this.#values[this.#at] !== null) return false;
    this.#at += 1;
    return true;
  }

  #next(): unknown {
    const value = this.#values[this.#at];
    this.#at += 1;
    return value;
  }
}

export interface Sql {
  all(statement: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
}

/** Also for several statements at once, without values: the steps of migrations. */
export interface ScriptSql extends Sql {
  script(statements: string): Promise<void>;
}

/** Reads of one moment, until it is ended. */
export interface Look {
  readonly sql: Sql;
  end(): Promise<void>;
}

export interface SqlDatabase {
  readonly dialect: 'sqlite' | 'postgres';
  /** Transactions of different schools may run at once. */
  readonly parallel: boolean;
  /** Values that one statement may hold. */
  readonly mostValues: number;
  /** Each statement sees what is committed then. */
  readonly read: Sql;
  /** One transaction, durable when it resolves; rolled back when `work` throws. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** A transaction beside which no other process runs one like it: migrations, restoring. */
  exclusive<T>(work: (sql: ScriptSql) => Promise<T>): Promise<T>;
  look(): Promise<Look>;
  /** What was committed survives a pulled plug; read back from the database. */
  isDurable(): Promise<boolean>;
  /** How many bytes a rewrite of the files would move. */
  sizeBytes(): Promise<number>;
  /** Rewrites the files, so that nothing deleted is left in them. */
  rewrite(): Promise<void>;
  /** Takes what was committed out of the log beside the files, as far as the database has one. */
  settle(): Promise<void>;
  /** Faults of the files themselves, as the database finds them. */
  fileFaults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** `(?, ?, ?), (?, ?, ?)` for rows of some width. */
export function rowsOf(rows: number, width: number): string {
  const row = `(${marks(width)})`;
  return Array.from({ length: rows }, () => row).join(', ');
}

/** `?, ?, ?` */
export function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

export async function one<T>(rows: Promise<readonly Row[]>, read: (row: Row) => T): Promise<T | null> {
  const [row] = await rows;
  return row ? read(row) : null;
}

/** Writes many rows of one table in as few statements as the database allows. */
export async function insertRows(
  sql: Sql,
  database: Pick<SqlDatabase, 'mostValues'>,
  head: string,
  rows: readonly (readonly SqlValue[])[],
  tail = '',
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const most = Math.max(1, Math.min(MOST_ROWS, Math.floor(database.mostValues / width)));
  for (let at = 0; at < rows.length; at += most) {
    const part = rows.slice(at, at + most);
    await sql.all(`${head} VALUES ${rowsOf(part.length, width)} ${tail}`, ...part.flat());
  }
}

/** More in one statement saves nothing that can be measured, and each number of rows is a statement of its own. */
const MOST_ROWS = 64;
