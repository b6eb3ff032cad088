// One step of a situation as data: what is shown, what is asked, which way helps most. Its words are messages by the
// step's name. The children belong to the situation alone: they are in no class, no log and no count.
import type { CoachChild, CoachingStep, CoachSkill } from '../../../i18n/coaching-content-messages.ts';
import type { SkillRow, SkillWord } from '../../../worker/teaching-api.ts';
import type { GroupMember } from '../../../worker/together-api.ts';

/** Skills of the invented class in the order of its picture; the last is beyond the core. */
export const SKILLS = ['count', 'tens', 'add', 'take-away', 'share'] as const satisfies readonly CoachSkill[];

/** A field each of SKILLS: how it stands, in percent how likely it is known, and how many days ago it was practised. */
export type Field = readonly [growth: SkillRow['growth'], percent: number, daysAgo: number | null];

export interface PictureLine {
  readonly child: CoachChild;
  readonly fields: readonly Field[];
}

export interface InventedGroup {
  readonly skill: CoachSkill;
  /** About the mistaken rule of the skill. */
  readonly mixUp: boolean;
  readonly members: readonly { readonly child: CoachChild; readonly why: GroupMember['why'] }[];
  /** What came back after the lesson: right ones of all, and who needs it again. */
  readonly outcome: {
    readonly right: number;
    readonly of: number;
    readonly again: readonly CoachChild[];
  } | null;
}

/** From, take away, answered, how many days ago. */
export type InventedSum = readonly [from: number, less: number, answered: number, daysAgo: number];

export interface InventedSkill extends Pick<SkillRow, 'growth' | 'level' | 'sure' | 'answers'> {
  readonly skill: CoachSkill;
  /** A word of the teacher that stands, so many days old. */
  readonly said: { readonly as: SkillWord['as']; readonly daysAgo: number } | null;
}

/** What a step shows, in the pieces that a teacher knows from the own class. */
export type Figure =
  | { readonly type: 'picture'; readonly lines: readonly PictureLine[]; readonly legend: boolean }
  | { readonly type: 'groups'; readonly groups: readonly InventedGroup[] }
  | { readonly type: 'answers'; readonly sums: readonly InventedSum[]; readonly onBoard: boolean }
  | {
      readonly type: 'speech';
      readonly child: CoachChild;
      readonly words: 'coach.said-slow' | 'coach.said-smaller';
    }
  | { readonly type: 'skills'; readonly child: CoachChild; readonly skills: readonly InventedSkill[] };

export type Choice = 'a' | 'b' | 'c';

export interface Step {
  readonly step: CoachingStep;
  readonly figure: Figure;
  /** In the order in which they stand on the screen. */
  readonly choices: readonly [Choice, Choice, Choice];
  /** The one for which most speaks. */
  readonly helps: Choice;
}
