// What is not yet right in what a teacher made, and at which field of the form she is told so.
import type { ItemId } from '../../domain/ids.ts';

export const OWN_FAULT_CODES = [
  'empty', // nothing stands there
  'too-long',
  'mathematics', // a formula between $$ that cannot be set
  'no-number', // no number can be read
  'no-right', // none is marked as the right one
  'several-right', // more than one is, where one is asked for
  'too-few', // of what there must be several
  'too-many',
  'alike', // two that a learner cannot tell apart
  'wrong-is-right', // a wrong answer that would be marked right
  'needs-shows', // a wrong answer to be typed that does not say what it shows
  'no-alt', // a picture without words
  'no-picture',
  'gaps', // no gap in the text, or one with nothing in it
  'sign', // a sign that cannot be drawn here
  'algebra', // what is typed is no algebra
  'range', // beyond the ends of the line, or ends that are none
  'numbers', // the numbers that change find no question, or leave one out
  'circle', // skills that need each other
  'media', // a picture or sound that is not there, or none
  'other', // anything else that the check of packs finds
] as const;
export type OwnFaultCode = (typeof OWN_FAULT_CODES)[number];

export interface OwnFault {
  /** Null for what is of the pack and of no question. */
  readonly question: ItemId | null;
  /** As the form has it: `prompt`, `options.1`, `wrong.0`, `hints.0`, `title`, `skills.0`; empty for the whole. */
  readonly field: string;
  readonly code: OwnFaultCode;
  /** For who mends it; English, and only of `other`. */
  readonly detail: string;
}
