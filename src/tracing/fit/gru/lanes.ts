// In which order answers are learnt from: learners by lot, some of them side by side, a stretch of each at a time.
import { type Random, shuffled } from '../../../domain/random.ts';
import type { GruRows } from './gru-rows.ts';

/** A learner who is being gone through: rows from `at` on are still to come. */
export interface Lane {
  at: number;
  readonly end: number;
  /** What came before `at`. */
  readonly hidden: Float64Array;
}

export interface LaneOptions {
  /** Answers of one learner that are gone through, and back, at once. */
  readonly stretch: number;
  /** Answers of all lanes together, about. */
  readonly batch: number;
}

/** Goes through all learners once; whoever takes a round moves each of its lanes on by a stretch. */
export function* roundsOf(
  { starts }: Pick<GruRows, 'starts'>,
  hidden: number,
  options: LaneOptions,
  random: Random,
): Generator<readonly Lane[]> {
  const learners = Array.from({ length: starts.length - 1 }, (_, learner) => learner);
  const waiting = [...shuffled(learners, random)];
  const width = laneCount(starts, options);
  let open: Lane[] = [];
  for (;;) {
    open = open.filter(({ at, end }) => at < end);
    while (open.length < width && waiting.length > 0) {
      const learner = waiting.pop() ?? 0;
      const [at, end] = [starts[learner] ?? 0, starts[learner + 1] ?? 0];
      if (at < end) open.push({ at, end, hidden: new Float64Array(hidden) });
    }
    if (open.length === 0) return;
    yield open;
  }
}

/** As many as give a batch, when stretches are as long as they are on average. */
function laneCount(starts: Uint32Array, { stretch, batch }: LaneOptions): number {
  const learners = starts.length - 1;
  let stretches = 0;
  for (let learner = 0; learner < learners; learner++) {
    stretches += Math.ceil(((starts[learner + 1] ?? 0) - (starts[learner] ?? 0)) / stretch);
  }
  const mean = (starts[learners] ?? 0) / Math.max(1, stretches);
  return Math.max(2, Math.min(learners, Math.round(batch / Math.max(1, mean))));
}
