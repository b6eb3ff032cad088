// The part of the boundary for questions from other programs: a file is read, and comes back as a pack's file with a
// report. Nothing is installed by it: the pack goes through the same door as any other.
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { ImportRefusalCode } from '../packs/import/importer.ts';
import type { FileFormat } from '../packs/import/recognise.ts';
import type { ImportLine } from '../packs/import/report.ts';

export type { FileFormat, ImportLine };

export interface SourceWanted {
  /** Of the file, as the person sees it. */
  readonly name: string;
  readonly file: Blob;
  /** Null to find it out. */
  readonly format: FileFormat | null;
  /** What the pack is called; empty for the name of the file. */
  readonly title: string;
  /** BCP 47, of sources that do not say theirs. */
  readonly language: string;
}

export type SourceRead =
  | {
      readonly type: 'made';
      readonly format: FileFormat;
      readonly pack: PackId;
      /** As asked for, else as the file is called. */
      readonly title: string;
      /** To be opened like any pack's file. */
      readonly name: string;
      readonly file: Blob;
      readonly items: number;
      readonly skills: number;
      readonly lines: readonly ImportLine[];
    }
  | {
      readonly type: 'refused';
      readonly format: FileFormat;
      readonly code: ImportRefusalCode;
      readonly why?: ImportLine['notes'][number]['code'] | undefined;
      readonly detail: string;
      readonly lines: readonly ImportLine[];
    };

export interface ImportingApi {
  /** The same file gives the same pack with the same ids; a changed one the next version of it. */
  importSource(wanted: SourceWanted): Promise<Result<SourceRead, Problem>>;
  /** A table to be filled in a spreadsheet, empty or with examples. */
  readTemplate(what: 'empty' | 'example'): Promise<Result<{ name: string; file: Blob }, Problem>>;
}
