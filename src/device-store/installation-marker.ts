// A few bytes outside of the log's database that say which stream was written here and how far. Compared at start
// with the database they show that it is gone, that it was copied from elsewhere, or that an older copy was put back.
// Limit: whoever copies the whole browser profile copies the marker too; that clone shows as a fork at a later sync.
import type { StreamId } from '../domain/ids.ts';
import type { InstallationRow } from './log-database.ts';

export interface InstallationMark {
  readonly stream: StreamId;
  /** The stream's next number when the mark was written; the database can only be further. */
  readonly next: number;
}

/**
 * Where the mark lies: best a storage that the browser does not evict together with IndexedDB (localStorage, which
 * the page reads for the worker). `null` says that there is none, `unavailable` that nobody can know.
 */
export interface InstallationMarker {
  read(): Promise<InstallationMark | null | 'unavailable'>;
  /** Returns whether the mark is there now; a storage that is off or full says no. */
  write(mark: InstallationMark): Promise<boolean>;
}

/** What the comparison says; `same` also where nothing can be said. */
export type Whereabouts = 'first-start' | 'same' | 'vanished' | 'copied' | 'rolled-back';

export function compareWithMark(
  row: InstallationRow | null,
  mark: InstallationMark | null | 'unavailable',
): Whereabouts {
  if (row === null) return mark === null || mark === 'unavailable' ? 'first-start' : 'vanished';
  // Never read back yet: what is written to localStorage may be lost in the seconds after.
  if (mark === 'unavailable' || !row.marked) return 'same';
  if (mark === null || mark.stream !== row.stream) return 'copied';
  return mark.next > row.next ? 'rolled-back' : 'same';
}
