// What a fit of BKT finds, by place in a model file, and what of it holds for a pack.
import { NO_EASE } from './bkt-grid.ts';
import type { SkillParameters } from './bkt-parameters.ts';
import {
  ALONG_WEIGHT,
  DEFAULT_EVIDENCE,
  type EvidenceWeights,
  evidenceOf,
  RAPID_MS,
  RAPID_STEPS_MS,
} from './evidence.ts';
import type { Attempt } from './learner-model.ts';
import type { ModelPlaces } from './model-places.ts';

/** Weight of an answer as evidence, in [0, 1]. */
export type Weigher = (attempt: Attempt) => number;

export interface FittedBkt {
  /** One a skill. */
  readonly skills: readonly SkillParameters[];
  /** Weight of an answer for the further skills of its item, in (0, 1]. */
  readonly along: number;
  readonly evidence: EvidenceWeights;
  /** One an item: what is added to the logit of a right answer, in sixteenths; `NO_EASE` where nothing is known. */
  readonly ease: Int8Array;
  /** One an item: place in `RAPID_STEPS_MS` and one more; 0 where nothing is known. Null where the log had no times. */
  readonly rapid: Uint8Array | null;
}

/** What was fitted beside the skills, one a row of the pack. */
export interface BktItems {
  readonly along: number;
  readonly evidence: EvidenceWeights;
  readonly ease: Int8Array;
  readonly rapidMs: Uint16Array;
}

/** Nothing: type and difficulty of an item say what is to be expected of it. */
export const NOTHING_FITTED: BktItems = {
  along: ALONG_WEIGHT,
  evidence: DEFAULT_EVIDENCE,
  ease: new Int8Array(0),
  rapidMs: new Uint16Array(0),
};

/** Weighs answers by what was fitted of haste and help. */
export function createWeigher({ rapidMs, evidence }: Pick<BktItems, 'rapidMs' | 'evidence'>): Weigher {
  return (attempt) => evidenceOf(attempt, rapidMs[attempt.row] ?? RAPID_MS, evidence);
}

export interface PlacedBkt {
  readonly skills: readonly SkillParameters[];
  readonly items: BktItems;
}

/** Brings what was fitted to a pack; skills that the file does not have keep the `author`'s. O(items). */
export function placeBkt(
  { skills, along, evidence, ease, rapid }: FittedBkt,
  places: Pick<ModelPlaces, 'skills' | 'items'>,
  author: readonly SkillParameters[],
): PlacedBkt {
  return {
    skills: author.map((own, skill) => skills[places.skills[skill] ?? -1] ?? own),
    items: {
      along,
      evidence,
      ease: Int8Array.from(places.items, (place) => ease[place] ?? NO_EASE),
      rapidMs: Uint16Array.from(
        places.items,
        (place) => RAPID_STEPS_MS[(rapid?.[place] ?? 0) - 1] ?? RAPID_MS,
      ),
    },
  };
}
