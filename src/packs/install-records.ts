// What a device stores of a pack. Cut so that showing one item reads one chunk of items and one table of texts:
// a pack of 20,000 items in three languages never lies in memory as a whole.
import type { LessonId, MisconceptionId, SkillId } from '../domain/ids.ts';
import type { WovenLanguage } from './add-on-format.ts';
import type { PackedFile } from './archive-entry.ts';
import type { ItemColumns } from './columns.ts';
import type { ItemSource, LessonSource, TextTable } from './format.ts';

/** Item lines in install order: line `row % ITEMS_PER_CHUNK` of chunk `row / ITEMS_PER_CHUNK`. */
export interface ItemChunkRecord {
  readonly type: 'items';
  readonly chunk: number;
  /** JSON, checked when installed: `parseStoredItem` reads one. */
  readonly lines: readonly string[];
}

/** The texts that a chunk's items use, and no others. */
export interface TextChunkRecord {
  readonly type: 'texts';
  readonly language: string;
  readonly chunk: number;
  readonly texts: TextTable;
}

export interface LessonRecord {
  readonly type: 'lessons';
  readonly skill: SkillId;
  /** JSON, checked when installed: `parseStoredLesson` reads one. */
  readonly lines: readonly string[];
}

export interface LessonTextRecord {
  readonly type: 'lesson-texts';
  readonly language: string;
  readonly skill: SkillId;
  readonly texts: TextTable;
}

/** Names of things, for shelves and reports. Rich text. */
export interface PackTextRecord {
  readonly type: 'pack-texts';
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly skills: Readonly<Record<SkillId, string>>;
  readonly misconceptions: Readonly<Record<MisconceptionId, string>>;
}

export interface MisconceptionRecord {
  readonly type: 'misconceptions';
  readonly misconceptions: readonly {
    readonly id: MisconceptionId;
    readonly skill: SkillId;
    /** The mini-lesson that mends it. */
    readonly lesson?: LessonId;
  }[];
}

export interface ColumnsRecord {
  readonly type: 'columns';
  readonly columns: ItemColumns;
}

export interface MediaRecord {
  readonly type: 'media';
  readonly path: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** The parameters that the author starts with, `model.json` as it came. */
export interface ModelRecord {
  readonly type: 'model';
  readonly json: string;
}

/** What was fitted to learners' answers, `model.bin` as it came. */
export interface ModelFileRecord {
  readonly type: 'model-file';
  readonly bytes: Uint8Array;
}

/** A file of the archive as it came, so that the pack can be handed on; media are not kept twice. */
export interface FileRecord extends PackedFile {
  readonly type: 'file';
  readonly path: string;
}

/** Which add-ons are read with this version of a pack, in the order in which they were brought. No archive makes one. */
export interface AddOnsRecord {
  readonly type: 'add-ons';
  readonly addOns: readonly {
    /** Names the add-on and its version on this device. */
    readonly install: string;
    readonly languages: readonly WovenLanguage[];
  }[];
}

export type InstallRecord =
  | AddOnsRecord
  | ItemChunkRecord
  | TextChunkRecord
  | LessonRecord
  | LessonTextRecord
  | PackTextRecord
  | MisconceptionRecord
  | ColumnsRecord
  | MediaRecord
  | ModelRecord
  | ModelFileRecord
  | FileRecord;

/**
 * Names a record within its pack and version. The same archive always gives the same records under the same keys,
 * so an install that was cut off goes on by writing only those that are not there yet.
 */
export function toRecordKey(record: InstallRecord): string {
  switch (record.type) {
    case 'items':
      return `items/${record.chunk}`;
    case 'texts':
      return `texts/${record.language}/${record.chunk}`;
    case 'lessons':
      return `lessons/${record.skill}`;
    case 'lesson-texts':
      return `lesson-texts/${record.language}/${record.skill}`;
    case 'pack-texts':
      return `pack-texts/${record.language}`;
    case 'media':
      return record.path;
    case 'file':
      return `file/${record.path}`;
    case 'add-ons':
    case 'misconceptions':
    case 'columns':
    case 'model':
    case 'model-file':
      return record.type;
  }
}

/** Reads a stored item line; it was checked when it was installed. */
export function parseStoredItem(line: string): ItemSource {
  return JSON.parse(line) as ItemSource;
}

/** Reads a stored lesson line; it was checked when it was installed. */
export function parseStoredLesson(line: string): LessonSource {
  return JSON.parse(line) as LessonSource;
}
