// What all importers are to the command and to the app: a source's files in, a pack's files and a report out.
import type { PackId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import type { PackFiles } from '../pack-contents.ts';
import type { DraftManifest } from './draft.ts';
import { localWording } from './local-words.ts';
import type { Imported, ImportNoteCode } from './report.ts';

export interface ImportSource {
  /** Of the file or folder, without the way there. */
  readonly name: string;
  /** Bytes by path inside the folder or the archive; a single file is one entry under its own name. */
  readonly files: PackFiles;
}

/** What a source does not say of the pack that it becomes. */
export interface ImportWishes {
  readonly id: PackId;
  readonly version: string;
  readonly licence: string;
  readonly publisher: string;
  /** Tag of the language of sources that do not say theirs. */
  readonly language: string;
  readonly title: string;
  /** Of a source with several: the lesson or course to take, by its name, number or id. */
  readonly only?: string;
}

export const IMPORT_REFUSALS = [
  'import/not-this-format', // nothing in it is of the format that was named
  'import/too-large', // beyond what a pack may hold
  'import/nothing-carried', // it was read, and no question of it can be asked
  'import/unsound', // what came of it breaks the pack format; a fault of ours
] as const;
export type ImportRefusalCode = (typeof IMPORT_REFUSALS)[number];

/** Why there is no pack at all. Words: i18n. */
export interface ImportRefusal {
  readonly code: ImportRefusalCode;
  /** What is wrong, where that is known. */
  readonly why?: ImportNoteCode | undefined;
  /** What the source says there. */
  readonly detail: string;
  /** What became of each thing, where the source was read. */
  readonly report?: Imported['report'];
}

/** Pure and total: the same source and wishes give the same bytes, and no source makes it throw or hang. */
export type Importer = (source: ImportSource, wishes: ImportWishes) => Result<Imported, ImportRefusal>;

/** A manifest in one language, read by a machine only. */
export function toManifest(
  wishes: ImportWishes,
  languages: readonly string[] = [wishes.language],
): DraftManifest {
  const { id, version, licence, publisher, title } = wishes;
  const inAll = Object.fromEntries(languages.map((tag) => [tag, title]));
  return {
    id,
    version,
    licence,
    publisher,
    languages: languages.map((tag) => ({ tag, review: 'machine' })),
    title: inAll,
    description: localWording(languages, 'imported'),
  };
}
