// The roster of this school in the clear, as lists are compared with it and written from it. Only the worker makes one.
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import type { AttributeField, Attributes } from '../attributes.ts';

export interface ClassHere {
  readonly id: ClassId;
  readonly name: string;
  readonly archived: boolean;
}

export interface LearnerHere {
  readonly id: LearnerId;
  /** Empty where the key to it is missing. */
  readonly name: string;
  readonly class: ClassId | undefined;
  readonly avatar: number;
  readonly language: string | undefined;
  readonly archived: boolean;
  readonly attributes: Attributes;
}

export interface RosterHere {
  readonly classes: readonly ClassHere[];
  readonly learners: readonly LearnerHere[];
  readonly fields: readonly AttributeField[];
  /** Ids that were merged away, each with the one that stands for it. */
  readonly aliases: ReadonlyMap<LearnerId, LearnerId>;
  readonly erased: ReadonlySet<LearnerId>;
}

/**
 * Among a learner's attributes, beside the school's own fields: what another system calls this learner, so that the next
 * file from there finds the learner again after a new name or class.
 */
export const SOURCE_ID = 'source-id';

/** Who is in a class that is not over: whom a list is made of, in the order of classes and names. */
export function listedLearners({
  classes,
  learners,
}: RosterHere): readonly (readonly [ClassHere, LearnerHere])[] {
  const open = new Map(classes.filter((one) => !one.archived).map((one) => [one.id, one]));
  const listed = learners.flatMap((one) => {
    const own = one.archived || one.class === undefined ? undefined : open.get(one.class);
    return own ? [[own, one] as const] : [];
  });
  const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return listed.sort(
    ([inA, a], [inB, b]) =>
      order(inA.name, inB.name) || order(inA.id, inB.id) || order(a.name, b.name) || order(a.id, b.id),
  );
}
