// What is kept of a teacher's recordings, beside their sounds.
import type { PackId } from '../domain/ids.ts';

/** A sentence that was said; its sound lies beside it. */
export interface VoiceLine {
  readonly pack: PackId;
  /** As `voicePath` gives it: it says the language and, by its hash, the sentence. */
  readonly path: string;
  readonly sentence: string;
  readonly sizeBytes: number;
  readonly saidAtMs: number;
}

/** As what the recordings of a pack in a language were last shared. */
export interface SharedVoice {
  readonly pack: PackId;
  /** The first part of a tag. */
  readonly language: string;
  /** Of the add-on. */
  readonly id: PackId;
  readonly version: string;
  /** A hash of what it held. */
  readonly content: string;
}
