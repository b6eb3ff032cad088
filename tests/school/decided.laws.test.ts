import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SPEECH_SPEEDS, SWITCH_USES, TEXT_SIZES } from '../../src/domain/access.ts';
import type { StoredEvent } from '../../src/domain/event.ts';
import { parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { parseEvent } from '../../src/domain/parse-event.ts';
import { SELF_QUESTIONS } from '../../src/domain/self-asked.ts';
import {
  aboutOf,
  bodyOf,
  type ClassWord,
  classBodyOf,
  isDecision,
  type LearnerWord,
  lifted,
  standingOf,
  standingOfClass,
} from '../../src/school/decided.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { AMINA, BEN, CLASS, saidAt } from './days.ts';

const PACKS = ['org.banyan.test', 'org.banyan.other'].map((id) => valueIn(parsePackId(id)));
const SKILLS = ['adding', 'taking'].map((id) => valueIn(parseSkillId(id)));
const ITEMS = ['one', 'two', 'three'].map((id) => valueIn(parseItemId(id)));
const NOBODY = new Set<typeof AMINA>();

const pack = fc.constantFrom(...PACKS);
const skill = fc.constantFrom(...SKILLS);
const time = fc.constantFrom(null, NOON_MS, NOON_MS + 86_400_000);
const dates = fc.record({ fromMs: time, untilMs: time });
const packs = fc.record({ type: fc.constant('packs' as const), packs: fc.subarray(PACKS), dates });

const unasked = (minLength: number) =>
  fc.record({
    type: fc.constant('unasked' as const),
    unasked: fc.option(fc.subarray([...SELF_QUESTIONS], { minLength })),
  });

const anyWord: fc.Arbitrary<LearnerWord> = fc.oneof(
  unasked(0),
  fc.record({ type: fc.constant('skill' as const), pack, skill, dates: fc.option(dates) }),
  fc.record({
    type: fc.constant('items' as const),
    pack,
    set: fc.constantFrom('a', 'b'),
    items: fc.subarray(ITEMS, { minLength: 1 }),
    ordered: fc.boolean(),
    seed: fc.option(fc.nat()),
    dates,
  }),
  fc.record({
    type: fc.constant('said' as const),
    pack,
    skill,
    as: fc.constantFrom('known' as const, 'not-known' as const, 'blocked' as const, 'none' as const),
  }),
  fc.record({ type: fc.constant('finding' as const), pack, skip: fc.boolean() }),
  fc.record({ type: fc.constant('stage' as const), stage: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constant('turnMinutes' as const), minutes: fc.constantFrom(0, 5, 20) }),
  fc.record({ type: fc.constantFrom('readAloud' as const, 'wideSpacing' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('textSize' as const), percent: fc.constantFrom(...TEXT_SIZES) }),
  fc.record({ type: fc.constant('switchUse' as const), use: fc.constantFrom(...SWITCH_USES) }),
  fc.record({ type: fc.constant('speechSpeed' as const), speed: fc.constantFrom(...SPEECH_SPEEDS) }),
  fc.record({
    type: fc.constant('hints' as const),
    hints: fc.constantFrom('usual' as const, 'early' as const, 'none' as const),
  }),
  packs,
);

const anyClassWord: fc.Arbitrary<ClassWord> = fc.oneof(
  packs,
  fc.record({ type: fc.constant('minutesByNeed' as const), on: fc.boolean() }),
  unasked(1),
);

/** Words of two teachers on two tablets, as the log has them. */
const anyLog = fc
  .array(fc.tuple(anyWord, fc.boolean()), { maxLength: 30 })
  .map((words) =>
    words.map(([word, isBen], at) => ({ word, event: saidAt(at, bodyOf(isBen ? BEN : AMINA, word)) })),
  );

const wordsOf = (events: readonly StoredEvent[], id = AMINA) =>
  [...standingOf(events, new Set([id]))].map(([about, { word }]) => [about, word] as const).sort();

describe('what teachers have decided', () => {
  test('every word can be written, and is read as it was said', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const event = saidAt(1, bodyOf(AMINA, word));
        expect(parseEvent(event).ok).toBe(true);
        const [standing] = standingOf([event], new Set([AMINA])).values();
        if (word.type === 'items' && word.dates === null)
          expect(standing?.word).toMatchObject({ dates: null });
        else expect(standing?.word).toEqual(word);
      }),
    );
    fc.assert(
      fc.property(anyClassWord, (word) => {
        const event = saidAt(1, classBodyOf(CLASS, word));
        expect(parseEvent(event).ok).toBe(true);
        expect([...standingOfClass([event], CLASS).values()].map((one) => one.word)).toEqual([word]);
      }),
    );
  });

  test('is the same on every tablet, in whatever order the words of two teachers arrive, once or twice', () => {
    fc.assert(
      fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, chance) => {
        const events = log.map(({ event }) => event);
        const shuffled = [...events, ...events]
          .map((event) => [chance.next().value as number, event] as const)
          .sort(([a], [b]) => a - b)
          .map(([, event]) => event);
        expect(wordsOf(shuffled)).toEqual(wordsOf(events));
        expect(wordsOf(shuffled, BEN)).toEqual(wordsOf(events, BEN));
        expect(standingOf(shuffled, NOBODY).size).toBe(0);
      }),
    );
  });

  test('of one thing is the last word, by the event that said it', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const own = log.filter(({ event }) => 'learner' in event && event.learner === AMINA);
        const standing = standingOf(
          log.map(({ event }) => event),
          new Set([AMINA]),
        );
        for (const [about, { by }] of standing) {
          expect(by).toBe(own.findLast(({ word }) => aboutOf(word) === about)?.event);
        }
        expect(standing.size).toBe(new Set(own.map(({ word }) => aboutOf(word))).size);
      }),
    );
  });

  test('is no decision any more once it is lifted; said again as it was, it stands as it stood', () => {
    fc.assert(
      fc.property(anyLog, anyWord, (log, word) => {
        const before = log.map(({ event }) => event);
        const at = (events: readonly StoredEvent[]) =>
          standingOf(events, new Set([AMINA])).get(aboutOf(word))?.word;
        const said = [...before, saidAt(90, bodyOf(AMINA, word))];
        const gone = [...said, saidAt(91, bodyOf(AMINA, lifted(word)))];
        const taken = at(gone);
        expect(taken && isDecision(taken)).toBe(false);
        const back = [...gone, saidAt(92, bodyOf(AMINA, word))];
        expect(at(back)).toEqual(at(said));
      }),
    );
  });
});
