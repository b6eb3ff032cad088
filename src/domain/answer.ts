// What a learner gives, and what marking says of it.
import type { MisconceptionId } from './ids.ts';
import type { Sealed } from './sealed.ts';

/** Where a free text is. In clear it never enters the log: it is sealed first, or left out (decisions/free-writing.md). */
export type Written =
  | { readonly in: 'clear'; readonly text: string }
  | { readonly in: 'sealed'; readonly text: Sealed }
  /** In the learner's own book, on paper. */
  | { readonly in: 'book' }
  /** It was written and not kept: nothing could seal it. */
  | { readonly in: 'nowhere' };

/** A learner's answer as given, one member a type of item, and one of none. */
export type Answer =
  | { readonly type: 'choose-one'; readonly option: string }
  | { readonly type: 'choose-several'; readonly options: readonly string[] }
  /** As typed, any digits; `unit` as chosen or typed. */
  | { readonly type: 'number'; readonly text: string; readonly unit?: string }
  | { readonly type: 'short-text'; readonly text: string }
  | { readonly type: 'order'; readonly order: readonly string[] }
  | { readonly type: 'match'; readonly pairs: readonly (readonly [left: string, right: string])[] }
  | { readonly type: 'sort-groups'; readonly placed: readonly (readonly [entry: string, group: string])[] }
  /** One a gap, in the gaps' order: what was typed, or the id of the option. */
  | { readonly type: 'fill-gaps'; readonly gaps: readonly string[] }
  | { readonly type: 'number-line'; readonly value: number }
  /** Ids of the regions pointed at. */
  | { readonly type: 'point-picture'; readonly regions: readonly string[] }
  /** As typed, any keyboard and digits. */
  | { readonly type: 'expression'; readonly text: string }
  /** What was drawn (signs/strokes.ts) and what it was taken for: read by the tablet, gone along, said by the child where
   * the tablet could not read it, or chosen from a list in place of drawing. */
  | {
      readonly type: 'draw';
      readonly sign: string;
      readonly strokes: string;
      readonly by: 'read' | 'traced' | 'said' | 'listed';
    }
  /** So many words were reached; places of those that were hard, or wrong where a teacher listened. 0 seconds: not known. */
  | {
      readonly type: 'read-aloud';
      readonly last: number;
      readonly missed: readonly number[];
      readonly seconds: number;
      readonly by: 'self' | 'teacher';
    }
  /** Ids of the points that the learner found in the own text. */
  | { readonly type: 'write-freely'; readonly ticked: readonly string[]; readonly written: Written }
  /** Missed on paper: nobody said what was written there. It stands for no misconception, and speaks against none. */
  | { readonly type: 'unseen' };

/** Says in what way an answer is right or not yet, for feedback that names the work. */
export type MarkNote =
  | 'right'
  | 'wrong'
  /** Some parts are right, not all: `score` says how much. */
  | 'partly'
  /** The value is right, the form was asked otherwise. */
  | 'not-simplest'
  | 'other-form'
  /** The number is right, the unit is missing or another. */
  | 'unit-missing'
  | 'unit-wrong'
  /** Accepted, but spelled with a slip; the right wording is shown. */
  | 'spelling';

export interface Mark {
  readonly correct: boolean;
  /** Share of the parts that are right, in [0, 1]; 1 exactly when correct. */
  readonly score: number;
  readonly note: MarkNote;
  /** What the answer shows, without doubles; empty when correct or when nothing is known. */
  readonly misconceptions: readonly MisconceptionId[];
}

/** An answer that cannot be marked at all: nothing is recorded, the learner goes on typing. */
export interface Unmarkable {
  readonly code: 'answer/empty' | 'answer/incomplete' | 'answer/unreadable' | 'answer/of-another-type';
}
