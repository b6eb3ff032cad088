// An item as a learner meets it: parameters drawn, texts in the learner's language, options in their order.
// Text fields hold rich text (see rich-text.ts): plain words with **stress**, and mathematics as MathML.
import type { Figure } from './figure.ts';
import type { ItemId, MisconceptionId, PackId, SkillId } from './ids.ts';

interface ItemBase {
  readonly pack: PackId;
  readonly id: ItemId;
  /** The first is what the item is about; further ones are practised along. */
  readonly skills: readonly [SkillId, ...SkillId[]];
  /** Names the variant: the same (item, seed) is the same question everywhere. 32-bit unsigned. */
  readonly seed: number;
  /** As the author guessed it, 1 (easy) to 5. */
  readonly difficulty: number;
  /** Where it draws names, prices or things: the tag that makes it again (locale.ts), recorded as an answer's language. */
  readonly askedIn?: string;
  /** What several ordered items share, shown above the prompt. */
  readonly stem?: Stem;
  readonly prompt: string;
  readonly figure?: Figure;
  /** From the gentlest to the one that nearly tells. */
  readonly hints: readonly string[];
  /** The worked solution, a step each. */
  readonly solution: readonly string[];
  /** Pictures that single hints and steps of the solution speak of. */
  readonly helpFigures?: readonly HelpFigure[];
}

/** A picture below one hint or one step of the solution; `at` counts from 0. */
export interface HelpFigure {
  readonly beside: 'hint' | 'solution';
  readonly at: number;
  readonly figure: Figure;
}

/** A text, a picture, or a problem with steps that several items are about, one after the other. */
export interface Stem {
  /** The same for all its items. */
  readonly id: string;
  /** Which of them this is, from 1 to `of`. */
  readonly part: number;
  readonly of: number;
  readonly text: string;
  readonly figure?: Figure;
}

/** Something to choose or place: words, a figure, or both. At least one of the two is there. */
export interface Option {
  readonly id: string;
  readonly text: string;
  readonly figure?: Figure;
  /** What choosing it wrongly shows. */
  readonly misconception?: MisconceptionId;
}

/** A wrong value that shows a misconception. */
export interface WrongValue {
  readonly value: string;
  readonly misconception: MisconceptionId;
}

/** Which ways of writing the right number count as an answer. */
export type NumberForm =
  | 'any' // 1/2, 2/4, 0.5, 50 % of one: any form of the same value
  | 'integer'
  | 'decimal'
  | 'fraction' // any fraction of the value, also improper
  | 'simplest' // a fraction in lowest terms
  | 'mixed'; // a whole and a proper fraction

export interface ChooseOne extends ItemBase {
  readonly type: 'choose-one';
  readonly options: readonly Option[];
  readonly answer: string;
}
export interface ChooseSeveral extends ItemBase {
  readonly type: 'choose-several';
  readonly options: readonly Option[];
  readonly answers: readonly string[];
}
export interface NumberItem extends ItemBase {
  readonly type: 'number';
  /** Exact: `12`, `-3`, `0.25`, `3/4`. */
  readonly answer: string;
  readonly form: NumberForm;
  /** Greatest accepted distance from the answer, exact as above; `0` for none. */
  readonly tolerance: string;
  /** Shown behind the box, or to be typed when `units` lists several. Empty when there is none. */
  readonly unit: string;
  readonly units: readonly string[];
  readonly wrong: readonly WrongValue[];
}
export interface ShortText extends ItemBase {
  readonly type: 'short-text';
  /** All accepted wordings in the learner's language. */
  readonly accepted: readonly string[];
  /** How many letters may be wrong (Damerau-Levenshtein), 0 for none. */
  readonly spelling: number;
  readonly wrong: readonly WrongValue[];
  /** What other variants of the question ask for: never slips of this one. */
  readonly others?: readonly string[];
}
export interface OrderItem extends ItemBase {
  readonly type: 'order';
  /** As first shown; `answer` is the right order of their ids. */
  readonly entries: readonly Option[];
  readonly answer: readonly string[];
  /** A whole wrong order that shows something, such as largest first. */
  readonly wrong: readonly { readonly order: readonly string[]; readonly misconception: MisconceptionId }[];
}
export interface MatchItem extends ItemBase {
  readonly type: 'match';
  readonly left: readonly Option[];
  readonly right: readonly Option[];
  /** Each left id once; a right id may stand alone (a distractor). */
  readonly pairs: readonly (readonly [left: string, right: string])[];
  readonly wrong: readonly {
    readonly pair: readonly [left: string, right: string];
    readonly misconception: MisconceptionId;
  }[];
}
export interface SortGroups extends ItemBase {
  readonly type: 'sort-groups';
  readonly groups: readonly Option[];
  readonly entries: readonly Option[];
  /** Entry id to group id. */
  readonly answer: readonly (readonly [entry: string, group: string])[];
  readonly wrong: readonly {
    readonly placed: readonly [entry: string, group: string];
    readonly misconception: MisconceptionId;
  }[];
}
/** One gap of a text: a number to type, a word to type, or a choice. */
export type Gap =
  | {
      readonly type: 'number';
      readonly answer: string;
      readonly form: NumberForm;
      readonly wrong: readonly WrongValue[];
    }
  | {
      readonly type: 'text';
      readonly accepted: readonly string[];
      readonly spelling: number;
      readonly wrong: readonly WrongValue[];
    }
  | { readonly type: 'choice'; readonly options: readonly Option[]; readonly answer: string };
export interface FillGaps extends ItemBase {
  readonly type: 'fill-gaps';
  /** Rich text with `{{1}}`, `{{2}}` … where the gaps are; every gap occurs once. */
  readonly text: string;
  readonly gaps: readonly Gap[];
}
export interface NumberLineItem extends ItemBase {
  readonly type: 'number-line';
  readonly from: number;
  readonly to: number;
  /** Distance of two ticks. */
  readonly step: number;
  readonly labels: 'all' | 'ends' | 'none';
  readonly answer: number;
  /** Greatest accepted distance, in units of the line. */
  readonly tolerance: number;
  /** The finger snaps to multiples of this from `from`; 0 for none. */
  readonly snap: number;
  readonly wrong: readonly { readonly value: number; readonly misconception: MisconceptionId }[];
}
/** A place on a picture; lengths are shares of the picture's width and height, in [0, 1]. */
export interface Region {
  readonly id: string;
  /** Read aloud and offered as a button to who cannot point. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly misconception?: MisconceptionId;
}
export interface PointPicture extends ItemBase {
  readonly type: 'point-picture';
  readonly src: string;
  readonly alt: string;
  readonly regions: readonly Region[];
  /** Ids of all regions to point at, at least one. */
  readonly answers: readonly string[];
}

/** What an expression must be beside being worth the same as the author's. */
export type ExpressionForm =
  | 'any'
  | 'expanded' // no brackets to multiply out, no like terms
  | 'factored' // a product that cannot be taken apart more than the author's
  | 'simplified' // no like terms, fractions in lowest terms
  | 'same'; // as the author wrote it, up to the order of terms and factors
export interface ExpressionItem extends ItemBase {
  readonly type: 'expression';
  /** One right writing, as `readExpression` reads it: `2(x+3)`, `x=2 or x=-3`, `(-inf, 4]`. */
  readonly answer: string;
  readonly form: ExpressionForm;
  /** Offered on the keypad. */
  readonly letters: readonly string[];
  /** Said beside the place to type, such as `y =`; rich text, empty when there is none. */
  readonly before: string;
  readonly wrong: readonly WrongValue[];
}

/** A digit, a letter or a shape to be drawn with a finger, or gone along where it stands dotted. */
export interface DrawItem extends ItemBase {
  readonly type: 'draw';
  /** One of signs/sign.ts; a digit 0-9 is asked in the learner's own script. */
  readonly sign: string;
  /** What it is told from; with the sign itself. */
  readonly among: readonly string[];
  readonly trace: boolean;
  readonly wrong: readonly { readonly sign: string; readonly misconception: MisconceptionId }[];
}
export interface ReadAloud extends ItemBase {
  readonly type: 'read-aloud';
  /** Words parted by spaces, in lines. */
  readonly text: string;
  /** Share of the words that must be read, in (0, 1]. */
  readonly pass: number;
  /** Set as large single letters or words, or as a running text. */
  readonly set: 'letters' | 'words' | 'text';
}
export interface WriteFreely extends ItemBase {
  readonly type: 'write-freely';
  /** What a good text may say, shown once the learner has written. */
  readonly model: string;
  /** What the learner looks for in the own text. */
  readonly points: readonly { readonly id: string; readonly text: string }[];
  /** To write on, on paper. */
  readonly lines: number;
}

export type Item =
  | ChooseOne
  | ChooseSeveral
  | NumberItem
  | ShortText
  | OrderItem
  | MatchItem
  | SortGroups
  | FillGaps
  | NumberLineItem
  | PointPicture
  | ExpressionItem
  | DrawItem
  | ReadAloud
  | WriteFreely;

export type ItemType = Item['type'];

/** In the order in which packs store them: a type's place is its number in columns, so only append. */
export const ITEM_TYPES = [
  'choose-one',
  'choose-several',
  'number',
  'short-text',
  'order',
  'match',
  'sort-groups',
  'fill-gaps',
  'number-line',
  'point-picture',
  'expression',
  'draw',
  'read-aloud',
  'write-freely',
] as const satisfies readonly ItemType[];
