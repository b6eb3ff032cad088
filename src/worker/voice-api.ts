// The part of the boundary for a teacher's voice: what there is to say of a pack, each sentence kept as it is said, and
// all of them as a file for other tablets. What carries it out is loaded when it is first asked for.
import type { PackId, SkillId } from '../domain/ids.ts';
import type { SpokenWords } from '../domain/math-text.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** A pack in one of its languages. */
export interface VoicePlan {
  readonly pack: PackId;
  /** Its title in the screen's language. */
  readonly title: string;
  /** BCP 47; one of `languages`. */
  readonly language: string;
  readonly languages: readonly string[];
  /** The youngest first; titles in the screen's language. */
  readonly skills: readonly { readonly id: SkillId; readonly title: string }[];
  /** Every sentence that was said on this tablet, also such as the pack no longer has. */
  readonly said: readonly string[];
  readonly sizeBytes: number;
  readonly mostBytes: number;
  /** As which version it was shared last; null before the first time. */
  readonly shared: string | null;
}

export interface VoiceSentence {
  readonly sentence: string;
  /** The pack, or something that was added to it, has a recording from elsewhere. */
  readonly isElsewhere: boolean;
}

export interface VoiceSkill {
  /** In the order in which a child may hear them. */
  readonly sentences: readonly VoiceSentence[];
  /** Questions that say other words each time, beside these. */
  readonly changing: number;
}

/** What is kept of the recordings of a pack, in all languages. */
export interface VoiceSet {
  readonly pack: PackId;
  readonly isHere: boolean;
  readonly sentences: number;
  readonly sizeBytes: number;
}

export interface SharedVoiceFile {
  readonly name: string;
  readonly file: Blob;
  readonly version: string;
  readonly sentences: number;
}

export interface VoiceApi {
  /** `language` null: the screen's where the pack has it. Problems: pack/not-installed. */
  readVoicePlan(pack: PackId, language: string | null): Done<VoicePlan>;
  /** What is said of one skill, with the words that mathematics is read with. Problems: pack/not-installed. */
  readVoiceSkill(pack: PackId, language: string, skill: SkillId, words: SpokenWords): Done<VoiceSkill>;
  /** On the disk before it answers; says how much all takes. Problems: voice/full, storage/full. */
  keepVoice(pack: PackId, language: string, sentence: string, sound: Blob): Done<number>;
  readOwnVoice(pack: PackId, language: string, sentence: string): Done<Blob | null>;
  /** Says how much the others take. */
  dropVoice(pack: PackId, language: string, sentences: readonly string[]): Done<number>;
  /** In every language. */
  dropAllVoice(pack: PackId): Done;
  readVoiceSets(): Done<readonly VoiceSet[]>;
  /** An add-on for the pack. Problems: pack/not-installed, own/gone when there is nothing. */
  fileVoice(pack: PackId, language: string): Done<SharedVoiceFile>;
}
