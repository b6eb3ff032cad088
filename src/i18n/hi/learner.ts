// What a learner's screens say: one file to load.
import { COMMON } from './common.ts';
import { ITEMS } from './items.ts';

export const LEARNER = { ...COMMON, ...ITEMS } as const;
