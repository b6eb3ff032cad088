// The situations of a teacher's growth, loaded when one is opened. Each step has the same parts, so the notes are here:
// .say    what the teacher sees, two or three sentences; above a picture of an invented class.
// .ask    the question to her.
// .a .b .c  three ways to go on; what she would say to children stands in the language's own quotation marks.
// .a-why …  what speaks for or against each: to a colleague, kindly, never as a verdict on her. One of them begins with “Yes”.
// .known  what research or practice says, in plain words, with its source; names and years stay as they are.
// Sums, names of children and of skills are the same in all parts of a step.

type PictureStep = 'column' | 'below' | 'fading' | 'likely' | 'two-things';
type GroupsStep = 'whom' | 'which-first' | 'how-many' | 'after' | 'why-me';
type MistakesStep = 'rule' | 'first-words' | 'two-ways' | 'in-class' | 'mended';
type OverruleStep = 'seen' | 'feeling' | 'unsure' | 'write-down' | 'look-again';
export type CoachingStep = PictureStep | GroupsStep | MistakesStep | OverruleStep;

type Part = 'say' | 'ask' | 'a' | 'a-why' | 'b' | 'b-why' | 'c' | 'c-why' | 'known';
export type StepMessages<Step extends string> = { readonly [K in `coach-${Step}.${Part}`]: null };

export type PictureSteps = StepMessages<PictureStep>;
export type GroupsSteps = StepMessages<GroupsStep>;
export type MistakesSteps = StepMessages<MistakesStep>;
export type OverruleSteps = StepMessages<OverruleStep>;

/** Children of the invented class. Amina, Dalia, Hana and Leila are girls; names that are at home in the language. */
export type CoachChild = 'amina' | 'badr' | 'dalia' | 'elias' | 'farid' | 'hana' | 'idris' | 'leila';
/** Skills of the invented class, as short as in the class picture. */
export type CoachSkill = 'count' | 'tens' | 'add' | 'take-away' | 'share';

export interface CoachingWords {
  /** Above every picture of a situation. */
  'coach.invented': null;
  /** How far one has come. */
  'coach.step': { readonly step: number; readonly of: number };
  /** Heading of what research or practice says. */
  'coach.known': null;
  /** Below the answer to a choice: the other two can be read as well. */
  'coach.others': null;
  /** Button: the next step, or the end. */
  'coach.next': null;
  /** Heading at the end. */
  'coach.tomorrow': null;
  /** At the end: one small thing to try with the own class, for each of the four. */
  'coach-picture.try': null;
  'coach-groups.try': null;
  'coach-mistakes.try': null;
  'coach-overrule.try': null;
  /** Button at the end: opens the screen where it is tried; `class` is the name of a class. */
  'coach.open': { readonly class: string };
  /** There is no class on this tablet that it could be tried with. */
  'coach.no-class': null;
  /** Button at the end: back to the list. */
  'coach.list': null;
  /** Beside a field of the picture that was tapped. */
  'coach.field': { readonly name: string; readonly skill: string; readonly growth: string };
  /** Above an answer that stands on the board. */
  'coach.on-board': null;
  /** What a child says, in a bubble. */
  'coach.said-slow': null;
  'coach.said-smaller': null;
  /** The mistaken rule of take-away, as the title of a group. */
  'coach.mix-up': null;
}

export interface CoachingContentMessages
  extends CoachingWords,
    CoachingNames,
    PictureSteps,
    GroupsSteps,
    MistakesSteps,
    OverruleSteps {}

export type CoachingNames = {
  readonly [K in `coach-child.${CoachChild}` | `coach-skill.${CoachSkill}`]: null;
};
