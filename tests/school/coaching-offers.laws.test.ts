import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/domain/time.ts';
import {
  type ClassFacts,
  COACHING_TOPICS,
  type CoachingKept,
  type CoachingTopic,
  chooseOffer,
  NOTHING_KEPT,
  openTopics,
} from '../../src/school/coaching-offers.ts';
import { NOON_MS } from '../support/event-samples.ts';

/** A class in which all is well: it speaks for nothing. */
const WELL: ClassFacts = {
  waiting: 0,
  mixedUp: 0,
  words: 3,
  contradicted: 0,
  practised: 200,
  unsure: 40,
  grouped: true,
  ready: 8,
  days: 30,
};

/** What speaks for each topic, and nothing else. */
const SPEAKS = {
  picture: { waiting: 6 },
  mistakes: { mixedUp: 3 },
  overrule: { contradicted: 3 },
  groups: { grouped: false },
} as const satisfies Readonly<Record<CoachingTopic, Partial<ClassFacts>>>;

const offered = (change: Partial<ClassFacts>, kept: CoachingKept = NOTHING_KEPT, nowMs = NOON_MS) =>
  chooseOffer({ ...WELL, ...change }, kept, nowMs);

const anyFacts: fc.Arbitrary<ClassFacts> = fc
  .record({
    waiting: fc.nat(12),
    mixedUp: fc.nat(8),
    words: fc.nat(20),
    contradicted: fc.nat(20),
    practised: fc.nat(300),
    unsure: fc.nat(300),
    grouped: fc.boolean(),
    ready: fc.nat(40),
    days: fc.nat(60),
  })
  .map((facts) => ({
    ...facts,
    contradicted: Math.min(facts.words, facts.contradicted),
    unsure: Math.min(facts.practised, facts.unsure),
  }));
const anyAtMs = fc.integer({ min: NOON_MS - 400 * DAY_MS, max: NOON_MS });
const anyKept: fc.Arbitrary<CoachingKept> = fc.record({
  done: fc.dictionary(fc.constantFrom(...COACHING_TOPICS), anyAtMs, { noNullPrototype: true }),
  notNowMs: fc.option(anyAtMs),
});

describe('what a teacher is offered to learn in five minutes', () => {
  test('is nothing where the class’s data speak for nothing', () => {
    expect(offered({})).toBeNull();
  });

  test.each(COACHING_TOPICS)('is %s where the class’s data speak for that alone', (topic) => {
    expect(offered(SPEAKS[topic])?.topic).toBe(topic);
  });

  test('says the number that its rule saw', () => {
    expect(offered({ waiting: 4 })).toEqual({ topic: 'picture', because: 'waiting', count: 4 });
    expect(offered({ waiting: 3 })).toBeNull();
    expect(offered({ mixedUp: 2 })).toEqual({ topic: 'mistakes', because: 'mixed-up', count: 2 });
    expect(offered({ mixedUp: 1 })).toBeNull();
    expect(offered({ contradicted: 3 })).toEqual({ topic: 'overrule', because: 'contradicted', count: 3 });
    expect(offered({ contradicted: 2 })).toBeNull();
    expect(offered({ grouped: false, ready: 3 })).toEqual({ topic: 'groups', because: 'ready', count: 3 });
    expect(offered({ grouped: false, ready: 2 })).toBeNull();
  });

  test('is when to overrule where a teacher says nothing though the tablet is not sure of half', () => {
    const unsure = { words: 0, practised: 40, unsure: 20 };
    expect(offered(unsure)).toEqual({ topic: 'overrule', because: 'unsure', count: 20 });
    expect(offered({ ...unsure, words: 1 })).toBeNull();
    expect(offered({ ...unsure, unsure: 19 })).toBeNull();
    expect(offered({ ...unsure, practised: 19, unsure: 19 })).toBeNull();
  });

  test('is nothing in the first days, in which everybody has too little to be sure of or to group', () => {
    const first = { words: 0, practised: 40, unsure: 40, grouped: false, ready: 30 };
    expect(offered({ ...first, days: 4 })).toBeNull();
    expect(offered({ ...first, days: 5 })?.topic).toBe('overrule');
  });
});

describe('an offer that was answered', () => {
  test('with “not now” is away for two weeks, and no other comes in its place', () => {
    const all = { ...SPEAKS.picture, ...SPEAKS.mistakes, ...SPEAKS.overrule, ...SPEAKS.groups };
    const kept = { done: {}, notNowMs: NOON_MS };
    expect(offered(all, kept)).toBeNull();
    expect(offered(all, kept, NOON_MS + 14 * DAY_MS - 1)).toBeNull();
    expect(offered(all, kept, NOON_MS + 14 * DAY_MS)?.topic).toBe('picture');
  });

  test('by working it through is not made again; another comes a week later at the earliest', () => {
    const kept = { done: { picture: NOON_MS }, notNowMs: null };
    const facts = { ...SPEAKS.picture, ...SPEAKS.mistakes };
    expect(offered(facts, kept, NOON_MS + 7 * DAY_MS - 1)).toBeNull();
    expect(offered(facts, kept, NOON_MS + 7 * DAY_MS)?.topic).toBe('mistakes');
    expect(offered(SPEAKS.picture, kept, NOON_MS + 300 * DAY_MS)).toBeNull();
  });

  test('by a clock that was weeks ahead silences nothing once the clock is right', () => {
    expect(offered(SPEAKS.picture, { done: {}, notNowMs: NOON_MS + 20 * DAY_MS })?.topic).toBe('picture');
    const hours = { done: {}, notNowMs: NOON_MS + DAY_MS / 4 };
    expect(offered(SPEAKS.picture, hours)).toBeNull();
  });
});

describe('for every class and whatever was said before', () => {
  test('an offer is of what is open, and has a number behind it', () => {
    fc.assert(
      fc.property(anyFacts, anyKept, (facts, kept) => {
        const offer = chooseOffer(facts, kept, NOON_MS);
        if (offer === null) return;
        expect(openTopics(kept, NOON_MS)).toContain(offer.topic);
        expect(kept.done[offer.topic]).toBeUndefined();
        expect(offer.count).toBeGreaterThan(0);
      }),
    );
  });

  test('“not now” always brings quiet, and quiet always ends', () => {
    fc.assert(
      fc.property(anyFacts, anyKept, fc.nat(13), (facts, kept, days) => {
        const said = { ...kept, notNowMs: NOON_MS };
        expect(chooseOffer(facts, said, NOON_MS + days * DAY_MS)).toBeNull();
        const longAfter = NOON_MS + 15 * DAY_MS;
        expect(openTopics(said, longAfter)).toEqual(
          COACHING_TOPICS.filter((topic) => kept.done[topic] === undefined),
        );
      }),
    );
  });

  test('more that speaks for it never takes an offer away', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(5), (facts, more) => {
        const before = chooseOffer(facts, NOTHING_KEPT, NOON_MS);
        const worse = { ...facts, waiting: facts.waiting + more, mixedUp: facts.mixedUp + more };
        if (before !== null) expect(chooseOffer(worse, NOTHING_KEPT, NOON_MS)).not.toBeNull();
      }),
    );
  });
});
