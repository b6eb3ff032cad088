// The part of the boundary in which lists of learners come in from files and go out as files.
import type { ClassId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { DryRun } from '../school/roster-file/dry-run.ts';
import type { EventRange } from '../school/roster-file/undo.ts';

export type { ChangeGroup, ChangeKind, DryRun, FaultGroup } from '../school/roster-file/dry-run.ts';
export type { RowFaultCode } from '../school/roster-file/file-learner.ts';
export type { EventRange } from '../school/roster-file/undo.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** A file as it was picked, or a text that was pasted, and the class of rows that name none. */
export interface RosterFile {
  readonly name: string;
  readonly file: Blob;
  readonly into: ClassId | null;
}

export interface RosterApi {
  /** What taking the file in would change; nothing is written. Problems: roster/file-…. */
  readRosterFile(file: RosterFile): Done<DryRun>;
  /**
   * Writes it in one go, if that is still what was `seen`; else tells what it would be now. `takeOut` also takes from the
   * list who is not in the file.
   */
  applyRosterFile(file: RosterFile, seen: string, takeOut: boolean): Done<Applied>;
  /** Says again what was there before; what was changed since stays. */
  undoRosterFile(written: EventRange): Done;
  exportRoster(as: 'csv' | 'oneroster'): Done<{ readonly name: string; readonly file: Blob }>;
}

export type Applied =
  /** `written` is null where nothing was to be changed. */
  | { readonly type: 'taken'; readonly written: EventRange | null }
  | { readonly type: 'differs'; readonly now: DryRun };
