// What a learner is asked about the own learning, and what can be said. Words of the log: only append; what an older
// version does not know it keeps and leaves alone.

/** Steps that a teacher can leave out, of one learner or of a class. */
export const SELF_QUESTIONS = ['goal', 'sure', 'try', 'back'] as const;
export type SelfQuestion = (typeof SELF_QUESTIONS)[number];

/** In `unasked` of a learner: what the class has holds again. */
export const AS_CLASS = 'as-class';

/** A skill that grows by a step, skills that get water, or so many questions at the own pace. */
export const GOAL_KINDS = ['questions', 'water', 'grow'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/**
 * What to do when it does not go on: look at a task that is solved · hear the question once more · a hint · draw it ·
 * the same with smaller numbers · say it in own words · ask who sits beside.
 */
export const STRATEGIES = ['example', 'again', 'hint', 'draw', 'smaller', 'tell', 'partner'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Null for what this version does not know. */
export function parseStrategy(value: string): Strategy | null {
  return STRATEGIES.find((one) => one === value) ?? null;
}

export function parseGoalKind(value: string): GoalKind | null {
  return GOAL_KINDS.find((one) => one === value) ?? null;
}

/** What is left out, as a word of the log says; undefined where the class is to be asked. */
export function parseUnasked(words: readonly string[]): readonly SelfQuestion[] | undefined {
  if (words.includes(AS_CLASS)) return undefined;
  return SELF_QUESTIONS.filter((one) => words.includes(one));
}

/** Questions back at a turn's end, one a turn. */
export const BACK_QUESTIONS = ['next', 'helped', 'well'] as const;
export type BackQuestion = (typeof BACK_QUESTIONS)[number];

/** What one learner says of the own turn and answers. */
export type OwnQuestion = 'felt' | 'sure' | BackQuestion;
