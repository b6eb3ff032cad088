import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { parseMisconceptionId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { DAY_MS } from '../../src/domain/time.ts';
import type { ClassNeed, FoundNeed } from '../../src/school/class-needs-rules.ts';
import { chooseNeeds } from '../../src/school/class-needs-rules.ts';
import {
  answeringWord,
  DONE_DAYS,
  foldNeedAnswers,
  isAnswered,
  toAnswer,
  toAnswerTakenBack,
} from '../../src/school/need-answers.ts';
import { NOON_MS, valueIn } from '../support/event-samples.ts';
import { AMINA, BEN, CHI, saidAt } from './days.ts';

const PACK = valueIn(parsePackId('org.banyan.test'));
const [SKILL, OTHER] = ['adding', 'taking'].map((id) => valueIn(parseSkillId(id)));
const skill = SKILL ?? fail();
const stuck = (tries: number, sinceMs = 5): ClassNeed => ({
  code: 'stuck',
  skill,
  sinceMs,
  tries,
  misses: 3,
});
const found = (need: ClassNeed, learner = AMINA): FoundNeed => ({ learner, need, pack: PACK });
const untilDone = NOON_MS + DONE_DAYS * DAY_MS;
const done = (need: ClassNeed, minute = 0, learner = AMINA) =>
  saidAt(minute, toAnswer(found(need, learner), 'done', untilDone));
const hidden = (events: readonly StoredEvent[], need: ClassNeed, nowMs = NOON_MS, learner = AMINA) =>
  isAnswered(
    foldNeedAnswers(events, (id) => id),
    found(need, learner),
    nowMs,
  );

describe('a need that a teacher has answered', () => {
  test('is not shown again while nothing changes, and again after two weeks', () => {
    expect(hidden([done(stuck(9))], stuck(9))).toBe(true);
    expect(hidden([done(stuck(9))], stuck(11), untilDone - 1)).toBe(true);
    expect(hidden([done(stuck(9))], stuck(9), untilDone)).toBe(false);
  });

  test('that was seen to is shown again after three more tries, or when it begins anew', () => {
    expect(hidden([done(stuck(9))], stuck(12))).toBe(false);
    expect(hidden([done(stuck(9))], stuck(9, 6))).toBe(false);
    expect(hidden([done(stuck(9))], stuck(4, 5))).toBe(true);
  });

  test('that was put off is shown at its time, whatever changes before', () => {
    const later = saidAt(0, toAnswer(found(stuck(9)), 'later', NOON_MS + DAY_MS));
    expect(hidden([later], stuck(30, 99))).toBe(true);
    expect(hidden([later], stuck(9), NOON_MS + DAY_MS)).toBe(false);
  });

  test('hides neither another learner nor another skill nor another rule', () => {
    const events = [done(stuck(9))];
    expect(hidden(events, stuck(9), NOON_MS, BEN)).toBe(false);
    expect(hidden(events, { ...stuck(9), skill: OTHER ?? fail() } as ClassNeed)).toBe(false);
    expect(hidden(events, { code: 'asked-help', skill, sinceMs: 5, times: 1 })).toBe(false);
  });

  test('of two mistaken rules on one skill hides the one that was meant', () => {
    const mixed = (id: string): ClassNeed => ({
      ...{ code: 'misconception', skill, misconception: valueIn(parseMisconceptionId(id)) },
      ...{ sinceMs: 5, shown: 3, lessons: 1 },
    });
    expect(hidden([done(mixed('carries'))], mixed('carries'))).toBe(true);
    expect(hidden([done(mixed('carries'))], mixed('borrows'))).toBe(false);
  });

  test('that fades stays answered when another skill of it comes first', () => {
    const fading = (of: typeof skill): ClassNeed => ({
      code: 'fading',
      skill: of,
      sinceMs: 5,
      skills: 6,
      of: 9,
    });
    expect(hidden([done(fading(skill))], fading(OTHER ?? fail()))).toBe(true);
  });

  test('is shown at once when the word is taken back, and hidden again by the next', () => {
    const back = saidAt(1, toAnswerTakenBack(found(stuck(9))));
    expect(hidden([done(stuck(9)), back], stuck(9))).toBe(false);
    expect(hidden([done(stuck(9)), back, done(stuck(9), 2)], stuck(9))).toBe(true);
  });

  test('by a clock of years ahead is shown all the same', () => {
    const far = saidAt(0, toAnswer(found(stuck(9)), 'done', NOON_MS + 900 * DAY_MS));
    expect(hidden([far], stuck(9))).toBe(false);
  });

  test('by a clock of a month ahead is answered anew at once by who has seen that word, and not only then', () => {
    const ahead = 30 * 24 * 60;
    const wrong = saidAt(ahead, toAnswer(found(stuck(9)), 'later', NOON_MS + DAY_MS));
    const plain = saidAt(5, toAnswer(found(stuck(30)), 'done', untilDone), 'b');
    // Three more tries would bring back what was seen to at nine: the answer at thirty is what counts.
    expect(hidden([wrong, plain], stuck(30), NOON_MS + 2 * DAY_MS)).toBe(false);
    const words = foldNeedAnswers([wrong], (id) => id);
    const seen = answeringWord(
      words,
      found(stuck(30)),
      toAnswer(found(stuck(30)), 'done', untilDone),
      NOON_MS,
    );
    const honest = saidAt(5, seen, 'b');
    expect(hidden([wrong, honest], stuck(30), NOON_MS + 2 * DAY_MS)).toBe(true);
    expect(hidden([honest, wrong], stuck(30), NOON_MS + 2 * DAY_MS)).toBe(true);
  });

  test('follows a child who was entered twice', () => {
    const words = foldNeedAnswers([done(stuck(9), 0, CHI)], (id) => (id === CHI ? AMINA : id));
    expect(isAnswered(words, found(stuck(9)), NOON_MS)).toBe(true);
  });

  test('in whatever order the words come, some of them twice, is answered the same', () => {
    const word = fc.tuple(
      fc.nat({ max: 40 }),
      fc.constantFrom('a', 'b'),
      fc.constantFrom('done', 'later', 'back'),
      fc.constantFrom(AMINA, BEN),
    );
    fc.assert(
      fc.property(fc.uniqueArray(word, { selector: ([at, by]) => `${at} ${by}` }), fc.nat(), (some, cut) => {
        const events = some.map(([at, by, as, learner]) => {
          const one = found(stuck(9), learner);
          const body = as === 'back' ? toAnswerTakenBack(one) : toAnswer(one, as, untilDone);
          return saidAt(at, body, by);
        });
        const at = cut % (events.length + 1);
        const mixed = [...events.slice(at), ...events.slice(0, at).reverse(), ...events.slice(0, 3)];
        expect(foldNeedAnswers(mixed, (id) => id)).toEqual(foldNeedAnswers(events, (id) => id));
      }),
    );
  });
});

describe('the list of needs', () => {
  const absent: ClassNeed = { code: 'absent', sinceMs: 1, days: 3, turns: 2 };
  const guessing: ClassNeed = { code: 'guessing', sinceMs: 1, items: 14, of: 20 };
  const none = () => false;

  test('has each learner once, the most useful first, and of two walls the one with more tries', () => {
    const all = [
      found(guessing),
      found(stuck(9, 8)),
      found(absent, BEN),
      found(stuck(5, 7), CHI),
      found(guessing, BEN),
    ];
    expect(chooseNeeds(all, none).map(({ learner, need }) => [learner, need.code])).toEqual([
      [AMINA, 'stuck'],
      [CHI, 'stuck'],
      [BEN, 'absent'],
    ]);
  });

  test('tells the next need of a learner when the first is answered', () => {
    const all = [found(guessing), found(stuck(9))];
    expect(chooseNeeds(all, ({ need }) => need.code === 'stuck')).toEqual([found(guessing)]);
    expect(chooseNeeds(all, () => true)).toEqual([]);
  });

  test('is the same whoever was looked at first', () => {
    const one = fc.tuple(
      fc.constantFrom(AMINA, BEN, CHI),
      fc.constantFrom(guessing, absent, stuck(9), stuck(4)),
    );
    fc.assert(
      fc.property(fc.array(one), (pairs) => {
        const all = pairs.map(([learner, need]) => found(need, learner));
        const codes = (some: readonly FoundNeed[]) =>
          chooseNeeds(some, none).map(({ learner, need }) => [learner, need.code]);
        expect(codes([...all].reverse())).toEqual(codes(all));
        expect(new Set(codes(all).map(([learner]) => learner)).size).toBe(codes(all).length);
      }),
    );
  });
});

function fail(): never {
  throw new Error('Must be an id');
}
