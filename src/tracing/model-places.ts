// Where a pack's skills and items stand in a model file that was fitted for some version of the pack. What the pack has
// no longer is passed over, what is new in it keeps its defaults, and a skill whose items are not those that were fitted
// keeps what was learnt of the skill and loses what was learnt of its items.
import type { SkillId } from '../domain/ids.ts';
import type { ItemFacts } from './learner-model.ts';
import { checksumOfIds, type ModelFile } from './model-file.ts';

/** Skills and items of a pack by id, in pack order. */
export interface NamedPack {
  readonly skills: readonly SkillId[];
  readonly items: Pick<ItemFacts, 'count' | 'skill'>;
  /** Of the item in a row. */
  readonly itemId: (row: number) => string;
}

export interface ModelPlaces {
  /** One a skill of the pack: its place among the file's skills; -1 where the file has no such skill. */
  readonly skills: Int32Array;
  /** One a row of the pack: its place among the file's items; -1 where it falls back to its skill. */
  readonly items: Int32Array;
  readonly fallbacks: ModelFallbacks;
}

/** What a file cannot say of a pack, or says in vain. */
export interface ModelFallbacks {
  /** Skills of the file that the pack does not have. */
  readonly ignoredSkills: number;
  /** Skills of the pack of which the file says nothing. */
  readonly missingSkills: number;
  /** Skills whose items are other ones now. */
  readonly changedSkills: number;
}

/** Items of the file, over all its skills. */
export function itemCountOf(file: Pick<ModelFile, 'skills'>): number {
  return file.skills.reduce((sum, { items }) => sum + items, 0);
}

/** How a pack names its skills in a model file: what a fit writes beside the sections. O(items). */
export function toModelSkills(pack: NamedPack): ModelFile['skills'] {
  const rows = rowsBySkill(pack);
  return pack.skills.map((id, skill) => {
    const own = rows[skill] ?? [];
    return { id, items: own.length, checksum: checksumOfIds(own.map(pack.itemId)) };
  });
}

/** Finds a pack's skills and items in a file. O(items). */
export function placeInModel(file: Pick<ModelFile, 'skills'>, pack: NamedPack): ModelPlaces {
  const offsets = offsetsOf(file);
  const placeOf = new Map(file.skills.map(({ id }, place) => [id, place]));
  const skills = Int32Array.from(pack.skills, (id) => placeOf.get(id) ?? -1);
  const items = new Int32Array(pack.items.count).fill(-1);
  const rows = rowsBySkill(pack);
  let changedSkills = 0;
  for (const [skill, { items: count, checksum }] of toModelSkills(pack).entries()) {
    const place = skills[skill] ?? -1;
    const fitted = file.skills[place];
    if (fitted === undefined) continue;
    if (fitted.items !== count || fitted.checksum !== checksum) changedSkills += 1;
    else for (const [at, row] of (rows[skill] ?? []).entries()) items[row] = (offsets[place] ?? 0) + at;
  }
  const missingSkills = skills.filter((place) => place < 0).length;
  const ignoredSkills = file.skills.length - (skills.length - missingSkills);
  return { skills, items, fallbacks: { ignoredSkills, missingSkills, changedSkills } };
}

/** Order of a file's items for a pack of its own: rows of the pack, skill by skill. */
export function rowsInModelOrder(pack: Pick<NamedPack, 'skills' | 'items'>): Uint32Array {
  return Uint32Array.from(rowsBySkill(pack).flat());
}

function rowsBySkill({ skills, items }: Pick<NamedPack, 'skills' | 'items'>): readonly (readonly number[])[] {
  const rows = skills.map((): number[] => []);
  for (let row = 0; row < items.count; row++) rows[items.skill[row] ?? -1]?.push(row);
  return rows;
}

function offsetsOf({ skills }: Pick<ModelFile, 'skills'>): readonly number[] {
  let next = 0;
  return skills.map(({ items }) => {
    next += items;
    return next - items;
  });
}
