// What the page asks about pack files that were handed in, and about who signs packs.

import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { WovenLanguage } from '../packs/add-on-format.ts';
import type { PackLanguage, TextTable } from '../packs/format.ts';
import type { PackChanges } from '../packs/pack-changes.ts';
import type { PublisherKey } from '../packs/signature-key.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Who vouches for a pack, from the most to the least. A signature that does not fit is no trust but a refusal. */
export type PackTrust =
  /** The app's own site names it by its hash, or one of the app's own keys signed it. */
  | { readonly type: 'shipped' }
  /** The school chose this publisher, and calls it so. */
  | { readonly type: 'school'; readonly name: string; readonly fingerprint: string }
  /** Signed by somebody whom nobody here has said anything of; `claims` is what they say of themselves. */
  | {
      readonly type: 'unknown';
      readonly key: PublisherKey;
      readonly fingerprint: string;
      readonly claims: string;
    }
  | { readonly type: 'none' };

/** How a file stands to the version that is installed. */
export interface AgainstInstalled {
  readonly version: string;
  readonly is: 'same' | 'newer' | 'older' | 'other-content';
  /** Somebody else's key signed the one that is here; or somebody's did, and nobody's this one. */
  readonly signer: 'same' | 'other' | 'lost' | 'gained';
  readonly changes: PackChanges;
}

/** What is in a file that was handed in, all of it read and checked; nothing of it is installed. */
export type FileLook = PackLook | AddOnLook | LanguageLook;

export interface PackLook {
  readonly type: 'pack';
  /** Of the file. */
  readonly name: string;
  readonly id: PackId;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly licence: string;
  readonly languages: readonly PackLanguage[];
  readonly skills: number;
  readonly items: number;
  readonly lessons: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** What installing it takes; `freeBytes` is null where the browser does not tell. */
  readonly needsBytes: number;
  readonly freeBytes: number | null;
  readonly trust: PackTrust;
  /** Null where no version of it is here. */
  readonly installed: AgainstInstalled | null;
}

/** Texts or recorded sound for a pack that is here, held against the version that is. */
export interface AddOnLook extends AddOnContents {
  readonly type: 'add-on';
  /** Of the file. */
  readonly name: string;
  readonly id: PackId;
  readonly version: string;
  readonly publisher: string;
  readonly licence: string;
  /** The title of the pack, and its version. */
  readonly pack: { readonly id: PackId; readonly title: string; readonly version: string };
  /** Languages that the pack has itself, or by another add-on: these texts come in their place. */
  readonly replaces: readonly string[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly needsBytes: number;
  readonly freeBytes: number | null;
  readonly trust: PackTrust;
  /** The version of it that is here; null where none is. */
  readonly installed: {
    readonly version: string;
    readonly is: AgainstInstalled['is'];
    readonly signer: AgainstInstalled['signer'];
  } | null;
}

/** A language of the interface; the page holds its words against those that it knows. */
export interface LanguageLook extends Omit<BroughtLanguage, 'addOn'> {
  readonly type: 'language';
  /** Of the file. */
  readonly name: string;
  readonly id: PackId;
  readonly publisher: string;
  readonly licence: string;
  readonly words: TextTable;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly needsBytes: number;
  readonly freeBytes: number | null;
  readonly trust: PackTrust;
  readonly installed: AddOnLook['installed'];
}

/** A language of the interface that came as a file. */
export interface BroughtLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** Its own name, in itself. */
  readonly face: string;
  readonly letters: string;
  /** What is said where it has no words. */
  readonly instead: string;
  readonly review: PackLanguage['review'];
  readonly addOn: PackId;
  readonly version: string;
}

/** What an add-on has for its pack. */
export interface AddOnContents {
  /** Of those that have texts. */
  readonly languages: readonly WovenLanguage[];
  readonly sounds: number;
  /** Of the sounds. */
  readonly spoken: readonly string[];
}

/** An add-on that is here, under the pack that it is for. */
export interface AddOnCard extends AddOnContents {
  readonly id: PackId;
  readonly version: string;
  readonly sizeBytes: number;
  readonly trust: PackTrust;
}

/** A file that waits for a teacher's word. */
export interface WaitingFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** A publisher whom the school trusts, and who said so. */
export interface TrustedPublisher {
  readonly key: PublisherKey;
  readonly name: string;
  readonly fingerprint: string;
  /** It was said on this tablet; else on which one, empty where it has no name. */
  readonly here: boolean;
  readonly by: string;
  /** Null where the clock was wrong. */
  readonly atMs: number | null;
}

export interface PackFilesApi {
  /** Takes a file into the tablet's own storage and reads all of it; it waits there until it is installed or left. */
  bringPackFile(name: string, file: Blob): Done<FileLook>;
  /** Once more, of one that waits. */
  lookAtPackFile(name: string): Done<FileLook>;
  /** The pack that is here now, or that has something added. */
  installWaiting(name: string): Done<PackId>;
  leaveWaiting(name: string): Done;
  readWaiting(): Done<readonly WaitingFile[]>;
  /** An installed pack as the file that it came as: same content, same signature. */
  handOutPack(pack: PackId): Done<{ readonly name: string; readonly file: Blob }>;
  /** An installed add-on as the file that it came as. */
  handOutAddOn(addOn: PackId): Done<{ readonly name: string; readonly file: Blob }>;
  removeAddOn(addOn: PackId): Done;
  readPublishers(): Done<readonly TrustedPublisher[]>;
  trustPublisher(key: PublisherKey, name: string): Done;
  distrustPublisher(key: PublisherKey): Done;
}
