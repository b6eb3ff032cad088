// The part of the boundary about whole classes, the school's own fields, and each learner's own ways with the tablet.
import type { ClassId, LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Support } from '../domain/support.ts';
import type { AttributeField, Attributes, FieldChange } from '../school/attributes.ts';
import type { SaidBy } from './teaching-api.ts';

export type { AttributeField, Attributes, FieldChange } from '../school/attributes.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** What a teacher says of a learner's ways; what is missing stays. 0 minutes are what the class has. */
export type SupportChange = { readonly [K in keyof Support]?: Support[K] };

export interface ClassesApi {
  /** The year is over; or it is taken up again. Nothing of it goes away. */
  archiveClass(id: ClassId, archived: boolean): Done;
  readClassEnd(id: ClassId): Done<ClassEnd>;
  /** A new class with the settings of the old one, which is put away; these learners move with all that they did. */
  copyClass(id: ClassId, name: string, learners: readonly LearnerId[]): Done<ClassId>;
  /** Back as it was: who is in the copy moves to the old class, and the copy is put away. */
  undoCopy(id: ClassId, copy: ClassId): Done;
  moveLearners(learners: readonly LearnerId[], to: ClassId): Done;
  /** In which language all learners of a class are asked from now on; a tag that a pack has. */
  setClassLanguage(id: ClassId, language: string): Done;
  /** Learners whose class is not known on this tablet; they can be moved into one that is. */
  readStrays(): Done<readonly Stray[]>;

  setSupport(learner: LearnerId, change: SupportChange): Done;
  readWays(learner: LearnerId): Done<LearnerWays>;
  readFields(): Done<readonly AttributeField[]>;
  /** Gives the id of the new field. */
  addField(name: string, choices: readonly string[]): Done<string>;
  setFields(changes: readonly FieldChange[]): Done;
  /** Values that change, by field; an empty one takes back what was said. */
  setAttributes(learner: LearnerId, change: Attributes): Done;
}

/** How a class that is put away came to be so. */
export interface ClassEnd {
  readonly said: SaidBy | null;
  /** Turns that learners of it have taken since, on tablets that had not heard of it. */
  readonly turnsSince: number;
}

export interface Stray {
  readonly learner: LearnerId;
  readonly class: ClassId;
  readonly name: string;
  readonly avatar: number;
}

/** Who said each of a learner's ways, and when; null for what nobody said, or was taken back. */
export type SupportSaid = { readonly [K in keyof Support]: SaidBy | null };

/** How the app meets a learner, and what the school keeps of the child: for who stands behind the teacher's door. */
export interface LearnerWays {
  readonly support: Support;
  readonly said: SupportSaid;
  readonly fields: readonly AttributeField[];
  readonly values: Attributes;
}
