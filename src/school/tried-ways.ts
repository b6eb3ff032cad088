// Ways that a learner chose when it did not go on, each with what became of it: the next answer to that question, or none.
import type { EventOf, StoredEvent } from '../domain/event.ts';
import { isKnownEvent } from '../domain/parse-event.ts';
import { parseStrategy, type Strategy } from '../domain/self-asked.ts';

export interface TriedWay {
  readonly strategy: Strategy;
  /** Null where the question was left without an answer. */
  readonly correct: boolean | null;
  readonly chosen: EventOf<'strategy-chosen'>;
}

/** In the log's order; `events` are one learner's, sorted. The last way before an answer is the one that was tried. */
export function triedWays(events: Iterable<StoredEvent>): readonly TriedWay[] {
  const ways: { strategy: Strategy; correct: boolean | null; chosen: EventOf<'strategy-chosen'> }[] = [];
  for (const event of events) {
    if (!isKnownEvent(event)) continue;
    if (event.type === 'strategy-chosen') {
      const strategy = parseStrategy(event.strategy);
      if (strategy !== null) ways.push({ strategy, correct: null, chosen: event });
    }
    if (event.type !== 'answered') continue;
    const last = ways.at(-1);
    const isOfIt = last?.chosen.item === event.item && last.chosen.seed === event.seed;
    if (last && isOfIt && last.correct === null) last.correct = event.correct;
  }
  return ways;
}
