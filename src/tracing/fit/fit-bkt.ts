// Fits BKT to answers: skills first, then items and skills together; everything lies on the grid that is shipped.

import { fromGrid, NO_EASE, toEase, toGrid } from '../bkt-grid.ts';
import { SKILL_BOUNDS, type SkillParameters } from '../bkt-parameters.ts';
import { RAPID_MS, RAPID_STEPS_MS } from '../evidence.ts';
import type { FittedBkt } from '../fitted-bkt.ts';
import type { Answers, AnswerVocabulary } from './answers.ts';
import { createChains } from './bkt-chains.ts';
import { muteHelped, weigh } from './bkt-classes.ts';
import { fitSkills } from './bkt-em.ts';
import { findEvidence } from './bkt-evidence.ts';
import { fitItems, ITEM_DEFAULTS } from './bkt-item-em.ts';
import { EM_DEFAULTS, type EmOptions, type Forgetting } from './bkt-step.ts';
import { findRapidSteps } from './rapid-times.ts';

export interface BktFitOptions extends EmOptions {
  /** Whether items have an ease of their own. */
  readonly items: boolean;
  /** Weight of an answer for the further skills of its item. */
  readonly along: number;
  /** One an item, 1 to 5 as its author guessed; what an item of few answers is drawn to. */
  readonly difficulty: ArrayLike<number>;
}

/** Eases of an author's difficulties 1 to 5, before anybody has answered: what halving and doubling of slip comes to. */
const EASE_BY_DIFFICULTY: readonly number[] = [0, 0.7, 0.35, 0, -0.4, -0.75];

/** For answers that have times when fading was not looked for; where they have none, the default half-life stays. */
const [, NEVER_DAYS] = SKILL_BOUNDS.halfLifeDays;

/** Memory fades over time where the answers have times; where they have none, from answer to answer. */
export function forgettingOf(answers: Answers): Forgetting {
  return answers.atMs.some((atMs) => atMs > 0) ? 'by-time' : 'by-answers';
}

/** Fits BKT; skills and items by place in the vocabulary. A second for 200,000 answers. */
export function fitBkt(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  options: Partial<BktFitOptions> = {},
): FittedBkt {
  const allows = forgettingOf(answers);
  const em: EmOptions = { ...EM_DEFAULTS, forgetting: allows, ...options };
  const isFading = allows === 'by-answers' || em.forgetting === 'by-time';
  const finish = (of: SkillParameters) => onGrid(isFading ? of : { ...of, halfLifeDays: NEVER_DAYS });
  const { along = 1, items: byItem = true, difficulty = [] } = options;
  const [skills, items] = [vocabulary.skills.length, vocabulary.items.length];
  const rapid = findRapidSteps(answers, items);
  const rapidMs = (item: number) => RAPID_STEPS_MS[(rapid?.[item] ?? 0) - 1] ?? RAPID_MS;
  const size = { skills, items, along, rapidMs };
  const chains = createChains(answers, { ...size, byItem: false });
  // Else guess would take in what hints gave away.
  muteHelped(chains.weights);
  const fit = fitSkills(chains, em);
  const evidence = findEvidence(chains, fit.skills, em, along);
  const ease = new Int8Array(items).fill(NO_EASE);
  if (!byItem) return { skills: fit.skills.map(finish), along, evidence, ease, rapid };
  const centre = Float64Array.from(
    { length: items },
    (_, item) => EASE_BY_DIFFICULTY[difficulty[item] ?? 3] ?? 0,
  );
  const byItems = createChains(answers, { ...size, byItem: true });
  weigh(byItems.weights, evidence, along);
  const found = fitItems(byItems, centre, fit, em, ITEM_DEFAULTS);
  for (const item of answers.item) if (item >= 0) ease[item] = toEase(found.ease[item] ?? 0);
  return { skills: found.skills.map(finish), along, evidence, ease, rapid };
}

function onGrid(skill: SkillParameters): SkillParameters {
  const at = (field: keyof SkillParameters) => fromGrid(field, toGrid(field, skill[field]));
  return {
    prior: at('prior'),
    learn: at('learn'),
    guess: at('guess'),
    slip: at('slip'),
    halfLifeDays: at('halfLifeDays'),
    forget: at('forget'),
  };
}
