// What stands beside a question about the learner's own learning: how sure before the answer, ways to try when stuck.
import type { LearnerId } from '../domain/ids.ts';
import type { Item, ItemType } from '../domain/item.ts';
import type { SelfQuestion } from '../domain/self-asked.ts';
import { asksStrategy, asksSure, strategiesFor } from '../tutoring/asks-self.ts';
import { COUNT, countOf } from '../tutoring/progress-state.ts';
import type { OpenCourse } from './courses.ts';
import type { LearnerState } from './learner-states.ts';
import { hasExample } from './trying-ways.ts';
import type { ItemPlace, TurnRecord } from './turn-record.ts';
import type { TurnStep } from './views.ts';

/** What nobody but the learner judges says nothing of how well a judgement was. */
const OWN_JUDGED: ReadonlySet<ItemType> = new Set(['write-freely', 'read-aloud', 'draw']);

type OnItem = Extract<TurnStep, { readonly type: 'item' }>;

export interface Asking {
  readonly record: TurnRecord;
  readonly place: ItemPlace;
  readonly item: Item;
  readonly open: OpenCourse;
  readonly state: LearnerState;
  /** A slower look is asked for already. */
  readonly isCalmed: boolean;
}

/** One thing at a time: nothing is asked beside what calms, and of two nobody is asked how sure. */
export async function asksOn(
  { record, place, item, open, state, isCalmed }: Asking,
  asked: (learner: LearnerId, question: SelfQuestion) => Promise<boolean>,
): Promise<Pick<OnItem, 'asksSure' | 'ways'>> {
  const { learner, pair, tried } = record;
  const progress = state.courses.find((one) => one.open.installed.pack === place.pack)?.progress;
  if (!progress) return {};
  const mayAsk = !isCalmed && !pair && !OWN_JUDGED.has(item.type);
  const isSure = mayAsk && asksSure(progress, place) && (await asked(learner, 'sure'));
  const means = {
    hasExample: hasExample(open.course, item),
    hasHint: place.hintsShown < item.hints.length,
    isPair: pair !== undefined,
  };
  const hasWays = await asked(learner, 'try');
  return {
    ...(isSure && { asksSure: true as const }),
    ...(hasWays && {
      ways: {
        strategies: strategiesFor(item, means, countOf(progress, COUNT.turns)),
        comes: !isCalmed && tried?.seed !== place.seed && asksStrategy(progress, place, tried?.times ?? 0),
      },
    }),
  };
}
