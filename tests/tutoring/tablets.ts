// A learner who goes from tablet to tablet: each has its stream, what it has heard of the others, its packs and its
// clock, and chooses as the worker does. What was chosen is kept beside the log, for who replays it.
import type { EventBody, StoredEvent } from '../../src/domain/event.ts';
import type { LearnerId, PackId, StreamId } from '../../src/domain/ids.ts';
import { withStandingPaper } from '../../src/domain/on-paper.ts';
import { isKnownEvent } from '../../src/domain/parse-event.ts';
import { compareEvents, encodeHlc } from '../../src/domain/time.ts';
import type { Course } from '../../src/tutoring/course.ts';
import { chooseAmong } from '../../src/tutoring/course-choice.ts';
import {
  applyHistory,
  type Extent,
  type History,
  markOf,
  othersOf,
  toExtent,
  toTell,
} from '../../src/tutoring/known-history.ts';
import type { ItemStep, LessonStep } from '../../src/tutoring/step.ts';
import { NOON_MS, streamNamed } from '../support/event-samples.ts';
import { progressAfter } from './learners.ts';

/** What stands on a tablet's screen. */
interface Shown {
  readonly learner: LearnerId;
  readonly course: Course;
  readonly step: ItemStep | LessonStep;
  readonly passedOver: number;
}

export interface Decided {
  readonly stream: StreamId;
  readonly sequence: number;
  readonly step: ItemStep | LessonStep;
  readonly passedOver: number;
}

export interface World {
  readonly decided: Decided[];
  /** Of all tablets together. */
  readonly wall: { ms: number; counter: number };
}

export class TestTablet {
  readonly stream: StreamId;
  readonly held = new Map<string, StoredEvent>();
  shown: Shown | null = null;
  isSuspect = false;
  /** What a teacher says that learners practise in here. */
  packs: readonly PackId[] | null = null;
  private next = 1;
  private readonly world: World;
  private shelf: readonly Course[];

  constructor(name: string, shelf: readonly Course[], world: World) {
    this.stream = streamNamed(name);
    this.shelf = shelf;
    this.world = world;
    for (const { pack, version } of shelf) this.write({ type: 'pack-installed', pack, version });
  }

  write(body: EventBody): StoredEvent {
    const { wall } = this.world;
    wall.counter += 1;
    const event: StoredEvent = {
      stream: this.stream,
      sequence: this.next++,
      hlc: encodeHlc({ wallMs: wall.ms, counter: wall.counter % 1000 }),
      wallMs: this.isSuspect ? 7 : wall.ms,
      ...(this.isSuspect && { clockSuspect: true as const }),
      ...body,
    };
    this.take([event]);
    return event;
  }

  take(events: Iterable<StoredEvent>): void {
    for (const event of events) this.held.set(`${event.stream} ${event.sequence}`, event);
  }

  /** Shelves have one order everywhere. */
  install(course: Course): void {
    const others = this.shelf.filter(({ pack }) => pack !== course.pack);
    this.shelf = [...others, course].sort((a, b) => (a.pack < b.pack ? -1 : 1));
    this.write({ type: 'pack-installed', pack: course.pack, version: course.version });
  }

  remove({ pack, version }: Course): void {
    if (this.shelf.length < 2) return;
    this.shelf = this.shelf.filter((one) => one.pack !== pack);
    this.write({ type: 'pack-removed', pack, version });
  }

  startTurn(learner: LearnerId): void {
    this.write({ type: 'turn-started', learner, minutes: 10 });
    this.choose(learner);
  }

  /** As the worker does: says what it knows, where the log does not, and chooses at the time of the last mark. */
  choose(learner: LearnerId, cannotShow: number = 0): void {
    const before = this.historyOf(learner);
    const reach = new Map(
      othersOf(before, this.stream).map(([stream, last]) => [stream, this.extentOf(stream, last)]),
    );
    const told = toTell(before, this.stream, {
      learner,
      known: { reach, carried: false, packs: this.packs },
      nowMs: this.isSuspect ? 7 : this.world.wall.ms,
    });
    if (told !== null) this.write(told);
    const nowMs = markOf(this.historyOf(learner), this.stream)?.atMs ?? 0;
    const events = this.eventsOf(learner);
    // As a tablet folds: of a question on paper the last word counts.
    const counting = withStandingPaper(events);
    const courses = this.shelf.map((course) => ({ course, progress: progressAfter(course, counting) }));
    const unreadable: ItemStep['item'][] = [];
    for (;;) {
      const choice = chooseAmong(courses, { learner, nowMs, unreadable, packs: this.packs });
      const passedOver = unreadable.length;
      this.shown = choice && { learner, course: choice.of.course, step: choice.step, passedOver };
      if (choice?.step.type !== 'item') return;
      // Nothing is left that could be shown: the turn stops.
      if (unreadable.includes(choice.step.item)) this.shown = null;
      if (this.shown === null || passedOver === cannotShow) return;
      unreadable.push(choice.step.item);
    }
  }

  /** Writes what the learner does with what is shown, and remembers what had been chosen. */
  record(body: EventBody): void {
    const { sequence } = this.write(body);
    if (this.shown === null) return;
    const { step, passedOver } = this.shown;
    this.world.decided.push({ stream: this.stream, sequence, step, passedOver });
  }

  private historyOf(learner: LearnerId): History {
    const history: History = new Map();
    const ids = this.idsOf(learner);
    for (const event of this.sorted()) {
      const isMerge = isKnownEvent(event) && event.type === 'learner-merged' && ids.has(event.into);
      if (isMerge || isOf(event, ids)) applyHistory(history, event);
    }
    return history;
  }

  private eventsOf(learner: LearnerId): readonly StoredEvent[] {
    const ids = this.idsOf(learner);
    return this.sorted().filter((event) => isOf(event, ids));
  }

  private idsOf(learner: LearnerId): ReadonlySet<string> {
    const ids = new Set<string>([learner]);
    for (const event of this.held.values()) {
      if (!isKnownEvent(event) || event.type !== 'learner-merged') continue;
      if (ids.has(event.from) || ids.has(event.into)) ids.add(event.from).add(event.into);
    }
    return ids;
  }

  private extentOf(stream: StreamId, last: number): Extent {
    const ranges: [number, number][] = [];
    for (let sequence = 1; sequence <= last; sequence++) {
      if (!this.held.has(`${stream} ${sequence}`)) continue;
      const range = ranges.at(-1);
      if (range?.[1] === sequence - 1) range[1] = sequence;
      else ranges.push([sequence, sequence]);
    }
    return toExtent(ranges);
  }

  private sorted(): readonly StoredEvent[] {
    return [...this.held.values()].sort(compareEvents);
  }
}

const isOf = (event: StoredEvent, ids: ReadonlySet<string>): boolean =>
  'learner' in event && ids.has(String(event.learner));

export const newWorld = (): World => ({ decided: [], wall: { ms: NOON_MS, counter: 0 } });
