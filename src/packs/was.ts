// What things of earlier versions are called now. Answers in the log name items, skills and misconceptions by id for
// ever; `was` in pack.json says where their history goes when a version calls them otherwise, parts or joins them.
import type { ItemId, MisconceptionId, SkillId } from '../domain/ids.ts';

/** Old id to new ones; an empty list for what was taken out. */
type Now<T extends string> = Readonly<Record<string, readonly T[]>>;

export interface PackWas {
  /** Several for a skill that was split, itself among them if it goes on; the same one for skills that were joined. */
  readonly skills?: Now<SkillId>;
  readonly items?: Now<ItemId>;
  readonly misconceptions?: Now<MisconceptionId>;
}
