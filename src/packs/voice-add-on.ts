// What a teacher has said of a pack, as an add-on: recorded sentences under the names that other tablets look for.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackId } from '../domain/ids.ts';
import type { AddOnManifest } from './add-on-format.ts';
import type { PackFile, PackManifest } from './format.ts';
import { encodeUtf8 } from './utf8.ts';

export interface VoiceAddOn {
  /** Its own. */
  readonly id: PackId;
  readonly version: string;
  /** The tag by which the pack has the language. */
  readonly language: string;
  /** Recorded sentences; in any order. */
  readonly files: readonly PackFile[];
}

/** What nobody told; screens pass over it. */
const UNTOLD = 'unknown';

/** `target` is the version of the pack whose sentences were said. */
export function voiceManifest(
  { id, version, language, files }: VoiceAddOn,
  target: Pick<PackManifest, 'id' | 'version'>,
): AddOnManifest {
  return {
    ...{ format: 1, id, version, licence: UNTOLD, publisher: UNTOLD },
    for: { id: target.id, since: target.version },
    languages: [{ tag: language, review: 'teacher', voice: 'teacher' }],
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The same for the same recordings of the same version of a pack, whatever they are called and numbered. */
export const voiceContent = ({ for: target, files }: Pick<AddOnManifest, 'for' | 'files'>): string =>
  bytesToHex(sha256(encodeUtf8(JSON.stringify([target, files]))));
