import type { ViewContext } from '../../kit/view-context.ts';
import type { NumbersChoices, NumbersPlan } from './numbers-plan.ts';

/** Of a part of the panel: what follows so far, and how to choose otherwise. */
export interface NumbersPartProps {
  readonly context: ViewContext;
  readonly plan: NumbersPlan;
  readonly choices: NumbersChoices;
  readonly onChoices: (part: Partial<NumbersChoices>) => void;
}
