// Add-ons of the packs of this device. What one brings lies under its own name; its texts lie beside it once more, woven
// into those of the pack's version that is read, so that an item is read as if the pack had the language itself.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { AddOnManifest, WovenLanguage } from '../packs/add-on-format.ts';
import type { ItemSource, LessonSource, PackManifest, TextTable } from '../packs/format.ts';
import type { FileRecord, InstallRecord, MediaRecord, PackTextRecord } from '../packs/install-records.ts';
import type { InstallId, PackOrigin } from './install-id.ts';

type Stored<T> = Promise<Result<T, Problem>>;

export interface InstalledAddOn {
  readonly install: InstallId;
  readonly id: PackId;
  /** For which pack. */
  readonly pack: PackId;
  readonly manifest: AddOnManifest;
  /** Of the archive, lower-case hex. */
  readonly sha256: string;
  readonly installedAtMs: number;
  readonly origin: PackOrigin;
}

/** What an add-on does for the version of a pack that is read; no languages where it has only sounds. */
export interface WovenAddOn {
  readonly install: InstallId;
  readonly languages: readonly WovenLanguage[];
}

export interface StagedAddOn {
  readonly install: InstallId;
  /** Keys of the records that are stored, as `toRecordKey` names them. */
  readonly stored: ReadonlySet<string>;
}

export interface AddOnShelf {
  /** In the order in which they were brought: of two for one language the last counts. */
  list(): Stored<readonly InstalledAddOn[]>;
  /** Those that are in use with this version of a pack, in the same order. */
  readWoven(pack: InstallId): Stored<readonly WovenAddOn[]>;
  /** Starts an install, or finds the one that was cut off. */
  begin(manifest: AddOnManifest, sha256: string, origin: PackOrigin): Stored<StagedAddOn>;
  store(addOn: InstallId, records: readonly InstallRecord[]): Stored<number>;
  /** Texts for one version of the pack, which is on the shelf or about to be. */
  storeWoven(addOn: InstallId, pack: InstallId, records: readonly InstallRecord[]): Stored<number>;
  /**
   * Makes a staged add-on, or another weave of an installed one, the one that is read, in one step. Fails with
   * pack/not-installed when `pack` is not the version that is read any more: weave again for the one that is.
   */
  finish(woven: WovenAddOn, pack: InstallId, wallMs: number): Stored<InstalledAddOn>;
  /** The same of one that is for the app itself and not for a pack. */
  finishAlone(addOn: InstallId, wallMs: number): Stored<InstalledAddOn>;
  /** Gives up a staged one; nothing that is installed is touched. */
  abandon(addOn: InstallId): Stored<null>;
  /** Takes one off the shelf in one step; false where it is not there. */
  remove(id: PackId): Stored<boolean>;

  /** Of a pack's version that is read, or is being installed. */
  readManifest(pack: InstallId): Stored<PackManifest>;
  /** A file as the archive had it; null for sounds. */
  readFile(addOn: InstallId, path: string): Stored<FileRecord | null>;
  /** Null where it has no such sound. */
  readSound(addOn: InstallId, path: string): Stored<MediaRecord | null>;

  /** The pack's own items and texts of one chunk; null behind the last. Also of a version that is being installed. */
  readChunk(pack: InstallId, chunk: number, language: string): Stored<Ground<ItemSource> | null>;
  readLessons(pack: InstallId, skill: SkillId, language: string): Stored<Ground<LessonSource>>;
  readNames(pack: InstallId, language: string): Stored<PackTextRecord>;
}

/** What an add-on is woven into. */
export interface Ground<T> {
  readonly sources: readonly T[];
  readonly texts: TextTable;
}
