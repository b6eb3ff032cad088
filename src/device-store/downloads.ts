// Parts of files that are still coming in, so that a download goes on where it was cut off.
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { StagedFile } from './shelf-database.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface Download {
  readonly url: string;
  /** What names the version of the file: ETag or Last-Modified. Empty when the server sends none. */
  readonly etag: string;
  /** 0 while unknown. */
  readonly sizeBytes: number;
  /** Bytes stored so far; the next part starts here. */
  readonly doneBytes: number;
  /** A teacher has not said yet that it may be installed. */
  readonly isUndecided: boolean;
  /** Null where the file was not read yet, or without room. */
  readonly staged: StagedFile | null;
}

export interface Downloads {
  list(): Stored<readonly Download[]>;
  /** The download under way of this file; starts anew when the server's version is another one. */
  begin(url: string, etag: string, sizeBytes: number, isUndecided?: boolean): Stored<Download>;
  /** What the file says is being stored, and when it is whole, the same again; null: not any more. */
  noteStaged(url: string, staged: StagedFile | null): Stored<null>;
  /** From now on it may be installed, also after a kill. */
  decide(url: string): Stored<null>;
  /** What is stored of the file, without starting anything; null when there is nothing. */
  find(url: string): Stored<Download | null>;
  /** Adds the bytes at `offset`, which must be `doneBytes`; else nothing is stored and the state comes back as it is. */
  append(url: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Stored<Download>;
  /** All parts in order, as one Blob that the browser keeps outside of memory. */
  read(url: string): Stored<Blob>;
  discard(url: string): Stored<null>;
}
