// A pack that a teacher makes on the tablet, as she wrote it: words stand where they are said, in one language. It is made
// into a pack's source when it is checked, tried or published, and never back, so nothing is lost on the way.
import type { ItemId, MisconceptionId, PackId, SkillId } from '../../domain/ids.ts';
import type { ParameterSource } from '../format.ts';

/** As typed: plain words, and mathematics as LaTeX between `$$` and `$$`. With `numbers`, `[a]` is the number a. */
export type Typed = string;

/** As typed: `12`, `-3`, `0,25`, `3/4`, in any digits; with `numbers` also `=` and an expression, such as `=a+b`. */
export type TypedNumber = string;

/** Bytes lie beside the pack under the same path: `media/own/HASH.webp`. */
export interface OwnPicture {
  readonly path: string;
  /** What it shows, for who cannot see it. */
  readonly alt: Typed;
}

/**
 * The teacher's own voice for one sentence, as `toSentences` of domain/sentences.ts gives it from what is shown. Bytes lie
 * beside the pack under `path`, `media/own/HASH.opus`; a published pack keeps them where voice.ts says. A sentence that is
 * said nowhere any more is left out.
 */
export interface OwnVoice {
  readonly sentence: string;
  readonly path: string;
}

/** What makes one question many: see Templates in docs/pack-format.md. */
export interface OwnNumbers {
  /** In the order in which they are drawn. */
  readonly parameters: Readonly<Record<string, ParameterSource>>;
  /** Conditions that a draw must meet. */
  readonly where: readonly string[];
}

/** Something to choose, place or put in order: words, a picture, or both. */
export interface OwnFace {
  /** For ever, within its question. */
  readonly id: string;
  readonly text: Typed;
  readonly picture: OwnPicture | null;
}

export interface OwnOption extends OwnFace {
  readonly isRight: boolean;
  /** What choosing it wrongly shows. */
  readonly shows: MisconceptionId | null;
}

export interface OwnWrong {
  readonly value: Typed | TypedNumber;
  readonly shows: MisconceptionId | null;
}

export interface OwnPair {
  readonly left: OwnFace;
  readonly right: OwnFace;
}

export interface OwnGroup extends OwnFace {
  readonly entries: readonly OwnFace[];
}

/** A rectangle of a picture, in shares of its width and height. */
export interface OwnRegion {
  readonly id: string;
  readonly label: Typed;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isRight: boolean;
  readonly shows: MisconceptionId | null;
}

/** How a question is answered. */
export type OwnAnswering =
  | { readonly type: 'choose-one'; readonly options: readonly OwnOption[] }
  | { readonly type: 'choose-several'; readonly options: readonly OwnOption[] }
  | {
      readonly type: 'number';
      readonly answer: TypedNumber;
      /** Shown behind the box; empty for none. */
      readonly unit: Typed;
      /** How far it may be off; empty for not at all. */
      readonly tolerance: TypedNumber;
      readonly wrong: readonly OwnWrong[];
    }
  | { readonly type: 'short-text'; readonly accepted: readonly Typed[]; readonly wrong: readonly OwnWrong[] }
  /** In the right order. */
  | { readonly type: 'order'; readonly entries: readonly OwnFace[] }
  | { readonly type: 'match'; readonly pairs: readonly OwnPair[] }
  | { readonly type: 'sort-groups'; readonly groups: readonly OwnGroup[] }
  /** `{4}` is a number to type, `{grey|gray}` words, `{*is|are}` a choice with its right one marked. */
  | { readonly type: 'fill-gaps'; readonly text: Typed }
  | {
      readonly type: 'number-line';
      readonly from: TypedNumber;
      readonly to: TypedNumber;
      readonly step: TypedNumber;
      readonly answer: TypedNumber;
      readonly wrong: readonly OwnWrong[];
    }
  | {
      readonly type: 'point-picture';
      readonly picture: OwnPicture | null;
      readonly regions: readonly OwnRegion[];
    }
  | { readonly type: 'draw'; readonly sign: string; readonly isTraced: boolean }
  | { readonly type: 'read-aloud'; readonly text: Typed }
  | {
      readonly type: 'write-freely';
      readonly model: Typed;
      readonly points: readonly { readonly id: string; readonly text: Typed }[];
    }
  | { readonly type: 'expression'; readonly answer: string; readonly wrong: readonly OwnWrong[] };

export type OwnType = OwnAnswering['type'];

export interface OwnQuestion {
  /** For ever: learners' history stands under it. */
  readonly id: ItemId;
  readonly skill: SkillId;
  /** 1 easy to 5 hard. */
  readonly difficulty: number;
  readonly prompt: Typed;
  readonly picture: OwnPicture | null;
  /** The gentlest first. */
  readonly hints: readonly Typed[];
  /** A step each. */
  readonly solution: readonly Typed[];
  readonly numbers: OwnNumbers | null;
  readonly answering: OwnAnswering;
}

export interface OwnSkill {
  readonly id: SkillId;
  readonly title: Typed;
  /** What comes before it. */
  readonly needs: readonly SkillId[];
}

/** A mistake that a wrong answer shows, in words to a teacher: what the learner does. */
export interface OwnMixup {
  readonly id: MisconceptionId;
  readonly skill: SkillId;
  readonly title: Typed;
}

/** What learners' history may stand under. */
export interface OwnIds {
  readonly questions: readonly ItemId[];
  readonly skills: readonly SkillId[];
  readonly mixups: readonly MisconceptionId[];
}

/** What went out to the children last. */
export interface OwnPublished extends OwnIds {
  readonly version: string;
  /** Of earlier versions, and taken out since. */
  readonly retired: OwnIds;
}

export interface OwnPack {
  readonly id: PackId;
  readonly title: Typed;
  /** BCP 47. */
  readonly language: string;
  /** School years, first and last. */
  readonly grades: readonly [number, number];
  /** Whose it is, as others are told; empty where nobody said. */
  readonly publisher: Typed;
  readonly picture: OwnPicture | null;
  /** One at least. */
  readonly skills: readonly OwnSkill[];
  readonly mixups: readonly OwnMixup[];
  readonly questions: readonly OwnQuestion[];
  readonly voices: readonly OwnVoice[];
  /** Null until it is published for the first time. */
  readonly published: OwnPublished | null;
}

/** Paths of its own bytes that a draft, or one question of it, names; each once. */
export function mediaIn(own: OwnPack | OwnQuestion): readonly string[] {
  return [...new Set(JSON.stringify(own).match(/media\/own\/[a-z0-9_-]+\.[a-z]+/g) ?? [])];
}
