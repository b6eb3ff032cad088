// An add-on: texts or recorded sound for a pack that is there already. The same archive as a pack's, with a `pack.json`
// that says for which pack it is, and with no items of its own.
import type { PackId } from '../domain/ids.ts';
import type { PackFile, PackLanguage, PackManifest } from './format.ts';

/** `pack.json` as an author writes it. */
export interface AddOnSourceManifest {
  readonly format: number;
  /** Its own, not that of the pack. */
  readonly id: PackId;
  readonly version: string;
  readonly licence: string;
  readonly publisher: string;
  /** `since`: the version of the pack that it was made from; to an older one it is not added. */
  readonly for: { readonly id: PackId; readonly since: string };
  /** Of its texts or of its sounds; `review` says who has read the texts, or listened to the sounds. */
  readonly languages: readonly PackLanguage[];
}

/** `pack.json` of a built add-on. */
export interface AddOnManifest extends AddOnSourceManifest {
  readonly files: readonly PackFile[];
}

export type ArchiveManifest = PackManifest | AddOnManifest;

export const isAddOn = (manifest: ArchiveManifest): manifest is AddOnManifest => 'for' in manifest;

/** What an add-on does for one language of a pack. */
export interface WovenLanguage extends PackLanguage {
  /** Texts of the pack that it has. */
  readonly texts: number;
  /** Texts that the pack has. */
  readonly of: number;
  /** Of its texts, those that do not fit and are left out. */
  readonly misfits: number;
  /** Of its texts, those that the pack does not have. */
  readonly foreign: number;
}
