// A learner on many tablets, whose histories and passports meet in any order: passports that name some of the streams
// only, passports made of passports, clocks that differ.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { compareEvents, encodeHlc } from '../../src/domain/time.ts';
import { toBase64Url } from '../../src/identity/base64url.ts';
import { type Covers, createCoveringFold } from '../../src/tutoring/carried-covers.ts';
import { foldWithCarried, toCarriedState } from '../../src/tutoring/carried-progress.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT } from '../../src/tutoring/progress-state.ts';
import { NOON_MS, streamNamed } from '../support/event-samples.ts';
import { chainOf, PACK } from './courses.ts';
import { answerTo, LEARNER, progressAfter } from './learners.ts';

const SKILLS = 4;
const course = chainOf(SKILLS);
const nameOf = ({ stream, sequence }: StoredEvent) => `${stream} ${sequence}`;

/** One tablet: what is here, and the answers that its passports stand for too. */
class OneTablet {
  readonly events = new Map<string, StoredEvent>();
  readonly known = new Set<string>();
  #written = 0;
  #lastMs = 0;
  readonly place: number;
  readonly skewMs: number;
  constructor(place: number, skewMs: number) {
    this.place = place;
    this.skewMs = skewMs;
  }
  write(
    minute: number,
    body: Parameters<typeof answerTo>[0] | Extract<StoredEvent, { type: 'progress-carried' }>,
  ) {
    const wallMs = NOON_MS + minute * 60_000 + this.skewMs;
    this.#written += 1;
    this.#lastMs = Math.max(wallMs, this.#lastMs + 1);
    const event = {
      stream: streamNamed(`tablet-${this.place}`),
      sequence: this.#written,
      hlc: encodeHlc({ wallMs: this.#lastMs, counter: 0 }),
      wallMs,
      ...('skill' in body ? answerTo(body as Parameters<typeof answerTo>[0]) : body),
    } as StoredEvent;
    this.events.set(nameOf(event), event);
    if (event.type === 'answered') this.known.add(nameOf(event));
    return event;
  }
  sorted() {
    return [...this.events.values()].sort(compareEvents);
  }
  /** Streams hold nothing but this learner's events. */
  holds(covers: Covers) {
    return covers.every(([stream, last]) =>
      Array.from({ length: last }, (_, at) => `${stream} ${at + 1}`).every((name) => this.events.has(name)),
    );
  }
  fold() {
    return foldWithCarried(course, this.sorted(), (covers) => this.holds(covers));
  }
}

/** Answers of which a passport's state is made, by the event's name. */
type Behind = Map<string, ReadonlySet<string>>;

function take(into: OneTablet, events: readonly StoredEvent[], behind: Behind): void {
  for (const event of events) {
    into.events.set(nameOf(event), event);
    if (event.type === 'answered') into.known.add(nameOf(event));
    for (const name of behind.get(nameOf(event)) ?? []) into.known.add(name);
  }
}

function scan(from: OneTablet, by: OneTablet, named: number, minute: number, behind: Behind): void {
  const state = toCarriedState(course, from.fold());
  if (state === null) throw new Error('Must be carried');
  const fold = createCoveringFold();
  for (const event of from.events.values()) fold.take(event);
  const { covers, clock, cut } = fold.result();
  const isCut = cut || covers.length > named;
  const event = by.write(minute, {
    type: 'progress-carried',
    learner: LEARNER,
    pack: PACK,
    packVersion: '1.0.0',
    state: toBase64Url(state),
    covers: covers.slice(0, named),
    ...(clock === null ? {} : { clock }),
    ...(isCut ? { cut: true as const } : {}),
  } as unknown as Extract<StoredEvent, { type: 'progress-carried' }>);
  behind.set(nameOf(event), new Set(from.known));
  for (const name of from.known) by.known.add(name);
}

const place = fc.nat(8);
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ type: fc.constant('answer' as const), at: place, skill: fc.nat(SKILLS - 1) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant('scan' as const), from: place, by: place, named: fc.nat(4) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('give' as const),
        from: place,
        to: place,
        which: fc.nat(0xffff),
      }),
    },
  ),
  { minLength: 5, maxLength: 60 },
);
const skews = fc.array(fc.integer({ min: -7_200_000, max: 7_200_000 }), { minLength: 9, maxLength: 9 });

function expectTruth(tablet: OneTablet): void {
  const { counts, skills } = tablet.fold();
  expect(counts[COUNT.answers]).toBeLessThanOrEqual(tablet.known.size);
  expect(skills.answers.reduce((sum, of) => sum + of, 0)).toBeLessThanOrEqual(tablet.known.size);
}

it('no answer is ever counted twice, whatever part of the history has come beside which passports', () => {
  fc.assert(
    fc.property(steps, skews, (life, skewMs) => {
      const tablets = skewMs.map((skew, at) => new OneTablet(at, skew));
      const behind: Behind = new Map();
      const at = (which: number) => tablets[which] as OneTablet;
      for (const [minute, step] of life.entries()) {
        if (step.type === 'answer') {
          at(step.at).write(minute, { skill: step.skill });
          expectTruth(at(step.at));
        } else if (step.type === 'scan') {
          scan(at(step.from), at(step.by), step.named, minute, behind);
          expectTruth(at(step.by));
        } else {
          const given = at(step.from)
            .sorted()
            .filter((_, bit) => (step.which & (1 << (bit % 16))) !== 0);
          take(at(step.to), given, behind);
          expectTruth(at(step.to));
        }
      }
      const all = new OneTablet(9, 0);
      for (const tablet of tablets) {
        take(all, tablet.sorted(), behind);
        expectTruth(all);
      }
      const history = all.sorted().filter(({ type }) => type === 'answered');
      expect(toSnapshot(course, all.fold())).toEqual(toSnapshot(course, progressAfter(course, history)));
    }),
  );
});

it('of six tablets of which a passport names three, each answer counts once while the others’ history comes', () => {
  const tablets = Array.from({ length: 6 }, (_, at) => new OneTablet(at, 0));
  const behind: Behind = new Map();
  for (const [at, tablet] of tablets.entries()) {
    for (let minute = 0; minute < 5; minute++) tablet.write(at * 10 + minute, { skill: minute % SKILLS });
  }
  const school = new OneTablet(6, 0);
  for (const tablet of tablets) take(school, tablet.sorted(), behind);
  const next = new OneTablet(7, 0);
  scan(school, next, 3, 100, behind);
  expect(next.fold().counts[COUNT.answers]).toBe(30);
  next.write(101, { skill: 1 });
  for (const tablet of tablets) {
    take(next, tablet.sorted(), behind);
    expect(next.fold().counts[COUNT.answers]).toBe(31);
  }
});

it('what is done where a passport was scanned counts, though that tablet’s clock is a day behind', () => {
  const [first, second] = [new OneTablet(0, 0), new OneTablet(1, -86_400_000)];
  first.write(1, { skill: 0 });
  scan(first, second, 0, 2, new Map());
  second.write(3, { skill: 1 });
  expect(second.fold().counts[COUNT.answers]).toBe(2);
});
