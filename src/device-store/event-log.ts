// The port of the log: an append-only set of events, named by (stream, sequence), read in the order of
// (hlc, stream, sequence). Every implementation runs the suite in tests/contracts/event-log.ts.
import type { BanyanEvent, EventBody, EventType, StoredEvent } from '../domain/event.ts';
import type { LearnerId, StreamId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Hlc } from '../domain/time.ts';

/** A place in the order of the log. */
export interface EventPlace {
  readonly hlc: Hlc;
  readonly stream: StreamId;
  readonly sequence: number;
}

export interface EventQuery {
  /** Only events about this learner; all without it. */
  readonly learner?: LearnerId;
  /** Only events behind this place. */
  readonly after?: EventPlace;
}

export interface EventCountQuery {
  readonly learner?: LearnerId;
  /** Counts up to this place, itself included. */
  readonly through?: EventPlace;
}

/** First and last sequence number held, both included. */
export type SequenceRange = readonly [first: number, last: number];

/** What is held of each stream: ranges in rising order that neither touch nor overlap. */
export type Coverage = ReadonlyMap<StreamId, readonly SequenceRange[]>;

export interface ImportReport {
  readonly added: number;
  readonly known: number;
  /** Of `added`: events whose (stream, sequence) is also held with other content. Both are kept. */
  readonly forks: number;
  /** Whose folds must be made anew from here on: learners of added events. */
  readonly learners: readonly LearnerId[];
}

/** Told to every other log on the same storage, and to the own listeners: go and read. */
export interface LogChange {
  readonly from: 'here' | 'other-tab';
  /** `import` may put events before ones that were read already. */
  readonly by: 'append' | 'import';
  readonly learners: readonly LearnerId[];
}

/**
 * What an append takes for granted: nobody here wrote an event of these kinds about the learner behind this place. What a
 * teacher put in from paper does not count.
 */
export interface Expectation {
  readonly learner: LearnerId;
  readonly after: EventPlace;
  readonly none: readonly EventType[];
}

export interface EventLog {
  /**
   * Writes all bodies as one step, durable when it resolves; numbers, clock and bodies change together or not at
   * all. `wallMs` is the wall clock as it is, however wrong. Problems: storage/full, storage/unavailable, and
   * turn/moved-on when what was expected does not hold (looked at in the same step): then nothing is written.
   */
  append(
    bodies: readonly EventBody[],
    wallMs: number,
    expected?: Expectation,
  ): Promise<Result<readonly BanyanEvent[], Problem>>;
  /** Hands over matching events in order, in batches of bounded size, waiting for `take`; returns how many. */
  read(
    query: EventQuery,
    take: (batch: readonly StoredEvent[]) => void | Promise<void>,
  ): Promise<Result<number, Problem>>;
  count(query: EventCountQuery): Promise<Result<number, Problem>>;
  /** Set union in one step: what is known is counted and left alone. */
  importEvents(events: readonly StoredEvent[], wallMs: number): Promise<Result<ImportReport, Problem>>;
  coverage(): Promise<Result<Coverage, Problem>>;
  /** Returns what ends the subscription. */
  subscribe(listener: (change: LogChange) => void): () => void;
  close(): void;
}
