// What a stage of autonomy rests on, fact by fact: the fold decides by these, and a teacher reads the same. The rule and
// its sources: docs/decisions/autonomy.md.
import { COUNT, countOf, hasFlag, type Progress, SKILL_FLAG } from './progress-state.ts';

export const STAGES = [1, 2, 3] as const;
export type Stage = (typeof STAGES)[number];

/** Worked turns in a stage before the next one: a habit, not a good day. */
const STAGE_TURNS = 4;
/** First tries in this pack before anything is handed over: a beginner cannot yet tell what would help. */
const ANSWERS_LEAST = 30;
/** Share of hasty first tries, in 1/256, up to which the stage may rise, and above which it falls: a tenth, a third. */
const CALM = 26;
const HASTY = 85;
/** Choices before they say anything, and shares that were followed through: two in three to rise, below one in four falls. */
const CHOICES_TO_RISE = 5;
const CHOICES_TO_FALL = 4;
/** Self-judgements before they say anything; from then on half of them must have been right. */
const JUDGED_LEAST = 4;

/**
 * A fact, and how much of it there is. Hasty first tries are in a hundred, lately; `kept` are choices that were followed
 * through, `judged` self-judgements that were right, both out of `of`.
 */
export type StageFact =
  | { readonly code: 'turns' | 'answers' | 'choices'; readonly have: number; readonly need: number }
  | { readonly code: 'secured'; readonly have: number; readonly need: 1 }
  | { readonly code: 'hasty'; readonly percent: number }
  | { readonly code: 'kept' | 'judged'; readonly have: number; readonly of: number };

/** A fact that the next stage waits for, and whether it is there. */
export type StageNeed = StageFact & { readonly met: boolean };

/** All that the stage after this one needs; none after the last. `turns` are worked turns in this stage. */
export function needsToRise(progress: Progress, stage: Stage, turns: number): readonly StageNeed[] {
  if (stage === 3) return [];
  const own = stage === 1 ? footing(progress) : choices(progress);
  const hasty = countOf(progress, COUNT.haste);
  return [
    { code: 'turns', have: turns, need: STAGE_TURNS, met: turns >= STAGE_TURNS },
    ...own,
    { code: 'hasty', percent: toPercent(hasty), met: hasty <= CALM },
    ...judgements(progress),
  ];
}

/** Why the stage falls; none where it stays. */
export function reasonsToFall(progress: Progress, stage: Stage): readonly StageFact[] {
  if (stage === 1) return [];
  const of = countOf(progress, COUNT.choices);
  const have = countOf(progress, COUNT.keptChoices);
  const hasty = countOf(progress, COUNT.haste);
  return [
    ...(of >= CHOICES_TO_FALL && 4 * have < of ? [{ code: 'kept' as const, have, of }] : []),
    ...(hasty > HASTY ? [{ code: 'hasty' as const, percent: toPercent(hasty) }] : []),
  ];
}

/** Some of the pack was practised, and something of it is secure: the learner has seen where practice leads. */
function footing(progress: Progress): readonly StageNeed[] {
  const have = countOf(progress, COUNT.answers);
  const secured = progress.skills.flags.reduce(
    (sum, _, skill) => sum + (hasFlag(progress, skill, SKILL_FLAG.secured) ? 1 : 0),
    0,
  );
  return [
    { code: 'answers', have, need: ANSWERS_LEAST, met: have >= ANSWERS_LEAST },
    { code: 'secured', have: secured, need: 1, met: secured > 0 },
  ];
}

function choices(progress: Progress): readonly StageNeed[] {
  const of = countOf(progress, COUNT.choices);
  const have = countOf(progress, COUNT.keptChoices);
  return [
    { code: 'choices', have: of, need: CHOICES_TO_RISE, met: of >= CHOICES_TO_RISE },
    { code: 'kept', have, of, met: 3 * have >= 2 * of },
  ];
}

/** Nobody is held back for not having been asked. */
function judgements(progress: Progress): readonly StageNeed[] {
  const of = countOf(progress, COUNT.judged);
  const have = countOf(progress, COUNT.judgedWell);
  return of < JUDGED_LEAST ? [] : [{ code: 'judged', have, of, met: 2 * have >= of }];
}

const toPercent = (in256: number): number => Math.round((100 * in256) / 256);
