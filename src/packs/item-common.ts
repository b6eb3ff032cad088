import type { Item } from '../domain/item.ts';

/** What all items share, made already. */
export type ItemCommon = Pick<
  Item,
  | 'pack'
  | 'id'
  | 'skills'
  | 'seed'
  | 'difficulty'
  | 'askedIn'
  | 'stem'
  | 'prompt'
  | 'figure'
  | 'hints'
  | 'solution'
  | 'helpFigures'
>;
