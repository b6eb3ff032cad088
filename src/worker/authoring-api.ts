// The part of the boundary for packs that a teacher makes on the tablet: a draft is changed step by step, tried as a child
// meets it, and published through the same door as any pack. What carries it out is loaded when it is first asked for.
import type { Answer, Mark } from '../domain/answer.ts';
import type { PackId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { OwnAbout, OwnChange, OwnChanged } from '../packs/authoring/own-edits.ts';
import type { OwnFault, OwnFaultCode } from '../packs/authoring/own-fault.ts';
import type {
  OwnAnswering,
  OwnFace,
  OwnGroup,
  OwnMixup,
  OwnNumbers,
  OwnOption,
  OwnPack,
  OwnPair,
  OwnPicture,
  OwnQuestion,
  OwnRegion,
  OwnSkill,
  OwnType,
  OwnVoice,
  OwnWrong,
} from '../packs/authoring/own-pack.ts';

export type {
  OwnAbout,
  OwnAnswering,
  OwnChange,
  OwnChanged,
  OwnFace,
  OwnFault,
  OwnFaultCode,
  OwnGroup,
  OwnMixup,
  OwnNumbers,
  OwnOption,
  OwnPack,
  OwnPair,
  OwnPicture,
  OwnQuestion,
  OwnRegion,
  OwnSkill,
  OwnType,
  OwnVoice,
  OwnWrong,
};

type Done<T = null> = Promise<Result<T, Problem>>;

/** One of the packs that are written on this tablet. */
export interface OwnPackLine {
  readonly id: PackId;
  readonly title: string;
  readonly questions: number;
  /** Null before it was published for the first time. */
  readonly version: string | null;
}

export interface OwnPackList {
  /** The one changed last comes first. */
  readonly packs: readonly OwnPackLine[];
  /** Packs of this tablet that were written on another one, which somebody may go on with here. */
  readonly elsewhere: readonly { readonly id: PackId; readonly title: string }[];
}

export type OwnTried =
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'faults'; readonly faults: readonly OwnFault[] };

export interface OwnMarked {
  readonly mark: Mark;
  readonly right: Answer;
}

export type OwnPublishing =
  | {
      readonly type: 'published';
      readonly own: OwnPack;
      readonly version: string;
      /** The children had this very version already. */
      readonly isSame: boolean;
    }
  | { readonly type: 'faults'; readonly faults: readonly OwnFault[] };

export type OwnFiled =
  | { readonly type: 'made'; readonly own: OwnPack; readonly name: string; readonly file: Blob }
  | { readonly type: 'faults'; readonly faults: readonly OwnFault[] };

export interface AuthoringApi {
  readOwnPacks(): Done<OwnPackList>;
  startOwnPack(about: Pick<OwnAbout, 'title' | 'language' | 'grades' | 'publisher'>): Done<OwnPack>;
  /** Problems: own/gone. */
  readOwnPack(pack: PackId): Done<OwnPack>;
  /** One step, on the disk before it answers. Problems: own/gone, own/changed-elsewhere, own/full. */
  changeOwnPack(pack: PackId, change: OwnChange): Done<OwnChanged>;
  /** All of it under another id: another pack, whose questions nobody has answered yet. */
  copyOwnPack(pack: PackId, title: string): Done<OwnPack>;
  /** The draft alone: what was published stays with the children. */
  removeOwnPack(pack: PackId): Done;
  /** A pack of `elsewhere` becomes a draft here. Problems: own/not-to-go-on. */
  takeUpOwnPack(pack: PackId): Done<OwnPack>;
  /** Bytes of a picture or a sound for a draft; says under which path they lie. */
  addOwnMedia(pack: PackId, file: Blob): Done<string>;
  readOwnMedia(pack: PackId, path: string): Done<Blob | null>;
  /** Drawings of the packs on this tablet, for a draft to be copied from; read with `readMedia`. */
  listDrawings(): Done<readonly { readonly pack: PackId; readonly path: string }[]>;
  checkOwnPack(pack: PackId): Done<readonly OwnFault[]>;
  /** The question as it is typed, made as a child meets it. */
  tryOwnQuestion(pack: PackId, question: OwnQuestion, seed: number): Done<OwnTried>;
  /** Nothing is recorded. */
  markOwnAnswer(item: Item, answer: Answer): Done<OwnMarked>;
  /** As a file for elsewhere, as it is now; the children of this tablet keep what they have. */
  fileOwnPack(pack: PackId): Done<OwnFiled>;
  /** To the children of this tablet, as its next version. */
  publishOwnPack(pack: PackId): Done<OwnPublishing>;
}
