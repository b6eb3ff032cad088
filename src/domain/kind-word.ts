// A kind word at the end of a turn, as a code; when it is said is in tutoring/kind-word.ts.
/** How many wordings there are of each, so that it is not the same every day. */
export const KIND_WORDINGS = {
  together: 2,
  mended: 2,
  'kept-on': 3,
  again: 3,
  asked: 2,
  hint: 2,
  new: 2,
  water: 2,
  worked: 3,
} as const;
export type KindCode = keyof typeof KIND_WORDINGS;

export interface KindWord {
  readonly code: KindCode;
  /** From 1. */
  readonly wording: number;
}
