// A learner's skills in one look: how many stand at each of the four words, of how many of them that is sure, and which
// are being learned. Made where it is shown, from the list of skills that the page follows anyway.
import type { Growth } from '../tutoring/growth.ts';

/** The best first. */
export const LEVELS = ['knows', 'nearly', 'learning', 'not-yet'] as const;
export type LevelWord = (typeof LEVELS)[number];

export interface SkillStanding {
  readonly level: LevelWord;
  readonly sure: boolean;
  readonly growth: Growth;
  readonly core: boolean;
  readonly hasItems: boolean;
}

export interface LevelCount {
  readonly level: LevelWord;
  readonly count: number;
  /** Of them, after enough answers; of what was never tried there is nothing to be sure of. */
  readonly sure: number;
}

export interface SkillSummary {
  /** One a word, in the order of LEVELS. */
  readonly levels: readonly LevelCount[];
  /** Skills that count: those that have questions. */
  readonly of: number;
  /** Were known and want review. */
  readonly thirsty: number;
  readonly core: { readonly known: number; readonly of: number };
}

/** A skill without questions can be shown by nobody and counts in no sum. */
export function summarise(all: readonly SkillStanding[]): SkillSummary {
  const counted = all.filter(({ hasItems }) => hasItems);
  const core = counted.filter((one) => one.core);
  return {
    levels: LEVELS.map((level) => {
      const some = counted.filter((one) => one.level === level);
      return { level, count: some.length, sure: some.filter(({ sure }) => sure).length };
    }),
    of: counted.length,
    thirsty: counted.filter(({ growth }) => growth === 'thirsty').length,
    core: { known: core.filter(({ level }) => level === 'knows').length, of: core.length },
  };
}

/**
 * Begun and not secure yet, the nearest to it first, else in the order of the path; at most so many. What was secure and
 * fades is not learned but reviewed.
 */
export function beingLearned<Row extends SkillStanding>(all: readonly Row[], most: number): readonly Row[] {
  const fresh = all.filter(({ growth, hasItems }) => growth !== 'thirsty' && hasItems);
  const begun = (level: LevelWord) => fresh.filter((one) => one.level === level);
  return [...begun('nearly'), ...begun('learning')].slice(0, most);
}
