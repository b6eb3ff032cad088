import { type Progress, SKILL_FLAG } from './progress-state.ts';

/** Skills that were secure at some time: once a fruit, always one, whatever fades. */
export function countFruits({ skills }: Progress): number {
  return skills.flags.reduce((sum, flags) => sum + ((flags & SKILL_FLAG.secured) === 0 ? 0 : 1), 0);
}
