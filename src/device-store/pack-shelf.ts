// The packs of this device. Readers name the installed version that they hold, not just the pack: while an update
// waits for the end of a turn, the old version is read as a whole, never half of each.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { ItemColumns } from '../packs/columns.ts';
import type { ItemSource, LessonSource, PackLanguage, PackManifest, TextTable } from '../packs/format.ts';
import type {
  FileRecord,
  InstallRecord,
  MediaRecord,
  ModelFileRecord,
  ModelRecord,
  PackTextRecord,
} from '../packs/install-records.ts';
import type { AddOnShelf, WovenAddOn } from './add-on-shelf.ts';
import type { InstallId, PackOrigin } from './install-id.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface InstalledPack {
  readonly install: InstallId;
  readonly pack: PackId;
  readonly version: string;
  readonly manifest: PackManifest;
  /** Those of the pack, and those that add-ons bring; in the pack's order, theirs last. */
  readonly languages: readonly PackLanguage[];
  /** Of the archive, lower-case hex. */
  readonly sha256: string;
  readonly installedAtMs: number;
  /** Null where an earlier version of the app did not look. */
  readonly origin: PackOrigin | null;
}

/** An install that is under way, also one that was cut off. */
export interface StagedInstall {
  readonly install: InstallId;
  readonly pack: PackId;
  readonly version: string;
  readonly manifest: PackManifest;
  readonly sha256: string;
  /** Keys of the records that are stored, as `toRecordKey` names them. */
  readonly stored: ReadonlySet<string>;
}

export interface ItemWithTexts {
  readonly item: ItemSource;
  readonly texts: TextTable;
}

export interface ItemsWithTexts {
  readonly items: readonly ItemSource[];
  readonly texts: TextTable;
}

export interface LessonsWithTexts {
  readonly lessons: readonly LessonSource[];
  readonly texts: TextTable;
}

export interface PackSources {
  readonly items: readonly ItemSource[];
  readonly lessons: readonly LessonSource[];
}

/**
 * Reading fails with pack/not-installed once a version is gone: ask `list` for the current one. What storage has lost of a
 * version that is there fails with pack/parts-lost, and comes back when the same archive is installed again.
 */
export interface PackShelf {
  readonly addOns: AddOnShelf;
  /** Sorted by pack id. */
  list(): Stored<readonly InstalledPack[]>;
  readColumns(install: InstallId): Stored<ItemColumns>;
  /** Texts in `language`, one of those of the pack and its add-ons; where an add-on has just gone, in the pack's own. */
  readItem(install: InstallId, row: number, language: string): Stored<ItemWithTexts>;
  /** The items of one chunk, in install order, with the texts of all of them; null behind the last. */
  readItems(install: InstallId, chunk: number, language: string): Stored<ItemsWithTexts | null>;
  /** Empty where a skill has no lesson. */
  readLessons(install: InstallId, skill: SkillId, language: string): Stored<LessonsWithTexts>;
  /** Every item and lesson without their texts, in install order: all of a pack at once, so for rare work only. */
  readSources(install: InstallId): Stored<PackSources>;
  readPackTexts(install: InstallId, language: string): Stored<PackTextRecord>;
  /** The author's parameters; null where the pack has none. */
  readModel(install: InstallId): Stored<ModelRecord['json'] | null>;
  /** The fitted model that the pack itself brings; null where it has none. */
  readModelFile(install: InstallId): Stored<ModelFileRecord['bytes'] | null>;
  /** Null where the pack has no such file. */
  readMedia(install: InstallId, path: string): Stored<MediaRecord | null>;
  /** A file as the archive had it; null for media, and where an earlier version of the app stored the pack. */
  readFile(install: InstallId, path: string): Stored<FileRecord | null>;
  /** How many of the records that a version must have are not there. */
  countLost(install: InstallId): Stored<number>;

  /** Starts an install, or finds the one that was cut off: the same archive goes on where it stopped. */
  beginInstall(manifest: PackManifest, sha256: string, origin?: PackOrigin): Stored<StagedInstall>;
  /** Stores records of one install in one step; one that is there already is written over with the same. */
  storeRecords(install: InstallId, records: readonly InstallRecord[]): Stored<number>;
  /**
   * Makes the staged version the one that is read, in one step, with the add-ons that were woven into it; any other one of
   * the pack is only marked as leaving.
   */
  finishInstall(install: InstallId, wallMs: number, woven?: readonly WovenAddOn[]): Stored<InstalledPack>;
  /** Gives up a staged install; nothing that is installed is touched. */
  abandonInstall(install: InstallId): Stored<null>;
  /** Takes a pack off the shelf in one step, with its add-ons and the model that was brought for it. The log is not touched. */
  removePack(pack: PackId): Stored<null>;
  /** Deletes what left the shelf; call it between turns and at start. Returns how many records went. */
  cleanUp(): Stored<number>;
}
