import type { ItemId, MisconceptionId, SkillId } from '../../domain/ids.ts';
import { PACK_LIMITS } from '../format.ts';
import type { PackWas } from '../was.ts';
import { authorId } from './items.ts';
import { list, object, optional, type Shape, table } from './shape.ts';

const OLD_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const MOST_PARTS = 8;

const nowShape = <T extends string>(kind: string, most: number) =>
  optional(table(OLD_ID, list(authorId<T>(kind), 0, most), PACK_LIMITS.items));

/** Only a skill can be parted: which part an answer to half an item was, nobody could say. */
export const wasShape: Shape<PackWas> = object<PackWas>({
  skills: nowShape<SkillId>('a skill', MOST_PARTS),
  items: nowShape<ItemId>('an item', 1),
  misconceptions: nowShape<MisconceptionId>('a misconception', 1),
});
