import type { RouteName } from '../../router.ts';
import type { Topic } from '../coaching-topics.ts';
import { GROUPS_STEPS } from './groups-steps.ts';
import { MISTAKES_STEPS } from './mistakes-steps.ts';
import { OVERRULE_STEPS } from './overrule-steps.ts';
import { PICTURE_STEPS } from './picture-steps.ts';
import type { Step } from './step.ts';

interface Situation {
  readonly steps: readonly Step[];
  /** Where it is tried with the own class. */
  readonly tryAt: Extract<RouteName, 'class-picture' | 'together' | 'class-set'>;
}

export const SITUATIONS: Readonly<Record<Topic, Situation>> = {
  picture: { steps: PICTURE_STEPS, tryAt: 'class-picture' },
  groups: { steps: GROUPS_STEPS, tryAt: 'together' },
  mistakes: { steps: MISTAKES_STEPS, tryAt: 'class-set' },
  overrule: { steps: OVERRULE_STEPS, tryAt: 'class-picture' },
};
