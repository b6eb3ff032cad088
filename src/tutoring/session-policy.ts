// What follows an answer: after the first miss another try with a hint at hand; after the second, or at once where a
// lesson on just this mistake comes next, the worked solution; then the next item. Nobody is left alone with a second
// miss, and nobody is trapped on an item.
import { isRapid } from '../tracing/evidence.ts';

export interface Answered {
  readonly correct: boolean;
  /** A misconception was shown whose lesson comes next: who holds it would only miss again. */
  readonly mends: boolean;
  /** 1 for the first try at this showing. */
  readonly attempt: number;
  readonly hintsShown: number;
  /** The next one opens by itself after every miss, as a teacher says. */
  readonly opensEarly?: boolean;
  /** How many the item has. */
  readonly hintCount: number;
  /** 0 when unknown. */
  readonly responseMs: number;
  /** Who answers the item in less has not read it, as the model says. */
  readonly rapidMs: number;
}

export type AfterAnswer =
  | { readonly type: 'next'; readonly reason: { readonly code: 'right' | 'right-after-help' } }
  | {
      readonly type: 'try-again';
      /** The next hint to offer, counted from 0; null when none is left. */
      readonly hint: number | null;
      /** It opens by itself: the learner has not asked for help but needs it. */
      readonly openHint: boolean;
      readonly reason: { readonly code: 'first-miss' | 'too-fast' };
    }
  | {
      readonly type: 'worked-solution';
      readonly reason:
        | { readonly code: 'second-miss'; readonly misses: number }
        | { readonly code: 'shows-misconception' };
    };

const TRIES = 2;
/** From so many hasty answers in a row on, the tutor asks for a slower look. */
const HASTE_MOST = 3;

export function afterAnswer(answered: Answered): AfterAnswer {
  const { correct, attempt, hintsShown, hintCount } = answered;
  if (correct) {
    const code = attempt > 1 || hintsShown > 0 ? 'right-after-help' : 'right';
    return { type: 'next', reason: { code } };
  }
  if (attempt >= TRIES) {
    return { type: 'worked-solution', reason: { code: 'second-miss', misses: attempt } };
  }
  if (answered.mends) return { type: 'worked-solution', reason: { code: 'shows-misconception' } };
  const tooFast = isRapid(answered.responseMs, answered.rapidMs);
  const opens = answered.opensEarly ? hintsShown < hintCount : !tooFast && hintsShown === 0 && hintCount > 0;
  return {
    type: 'try-again',
    hint: hintsShown < hintCount ? hintsShown : null,
    // A hint does not help who has not read the question.
    openHint: opens,
    reason: { code: tooFast ? 'too-fast' : 'first-miss' },
  };
}

/** Items in a row of which all help was opened before a try: from here on the next hint takes a while. */
const HELP_MOST = 2;

/** What a slower look is kindly asked for at the next item; null when there is no need. */
export type Calm = 'haste' | 'help' | null;

export function asksForCalm(run: { readonly hasteRun: number; readonly helpRun: number }): Calm {
  if (run.hasteRun >= HASTE_MOST) return 'haste';
  return run.helpRun >= HELP_MOST ? 'help' : null;
}
