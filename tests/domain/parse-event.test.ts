import { describe, expect, it } from 'vitest';
import { parseItemId, parsePackId } from '../../src/domain/ids.ts';
import { EVENT_LIMITS, isKnownEvent, parseEvent, SHEET_ITEMS_MOST } from '../../src/domain/parse-event.ts';
import { answered, classId, event, learnerId } from './events.ts';
import { must } from './support.ts';

const good = event('A', 1, answered);
const withField = (field: string, value: unknown) => ({ ...good, [field]: value });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('the border of the log', () => {
  it('an event comes through as it is, with fields that this version does not know', () => {
    const later = { ...good, mood: { sun: 1 } };
    expect(must(parseEvent(later))).toBe(later);
  });

  it('a kind of a later version is kept whole, with its learner', () => {
    const later = {
      ...event('A', 2, { type: 'pin-set', learner: learnerId('l') }),
      type: 'sang',
      song: ['la'],
    };
    const parsed = must(parseEvent(later));
    expect(parsed).toEqual(later);
    expect(isKnownEvent(parsed)).toBe(false);
    expect(isKnownEvent(good)).toBe(true);
  });

  it('an answer that two gave together names the other one', () => {
    const together = { ...good, with: learnerId('o'), chosenForOther: true };
    expect(must(parseEvent(together))).toBe(together);
  });

  it('types of answers and reasons of later versions pass', () => {
    expect(parseEvent(withField('answer', { type: 'expression', tree: ['+', 'x'] })).ok).toBe(true);
    expect(parseEvent(withField('reason', { code: 'friend-asked' })).ok).toBe(true);
  });

  it.each([
    ['stream', 'short'],
    ['sequence', 0],
    ['sequence', 1.5],
    ['hlc', 'yesterday'],
    ['wallMs', Number.NaN],
    ['wallMs', '12'],
    ['clockSuspect', false],
    ['type', ''],
    ['type', 'Answered'],
    ['learner', 'Amina'],
    ['score', 1.1],
    ['seed', -1],
    ['skills', []],
    ['answer', '12'],
    ['misconceptions', [1]],
    ['with', 'Amina'],
    ['chosenForOther', false],
  ])('an answer with a malformed %s is refused and says so: %j', (field, value) => {
    expect(parseEvent(withField(field, value))).toEqual({
      ok: false,
      problem: { code: 'event/malformed', field },
    });
  });

  it('a printed sheet of more questions than any paper holds is refused', () => {
    const sheet = (questions: number) =>
      event('A', 1, {
        type: 'worksheet-made',
        class: classId('c'),
        code: 'BCDFGH',
        learners: [learnerId('l')],
        pack: must(parsePackId('org.banyan.test')),
        packVersion: '1.0.0',
        items: Array.from({ length: questions }, (_, at) => must(parseItemId(`item-${at}`))),
        seed: 7,
        language: 'en',
      });
    expect(parseEvent(sheet(SHEET_ITEMS_MOST)).ok).toBe(true);
    expect(parseEvent(sheet(SHEET_ITEMS_MOST + 1))).toEqual({
      ok: false,
      problem: { code: 'event/malformed', field: 'items' },
    });
  });

  it.each([null, undefined, 12, 'text', [good], new Date(0), new Map()])('%j is no event', (input) => {
    expect(parseEvent(input).ok).toBe(false);
  });

  it('an event without a header field is refused', () => {
    const { stream: _, ...rest } = good;
    expect(parseEvent(rest).ok).toBe(false);
  });

  it('a kind named like a property of every object is just unknown', () => {
    expect(isKnownEvent(must(parseEvent({ ...good, type: 'constructor' })))).toBe(false);
  });

  it('what is too deep, too long or too much is refused before anything reads it', () => {
    const problem = { code: 'event/too-large' };
    expect(parseEvent(withField('more', nested(EVENT_LIMITS.depth)))).toEqual({ ok: false, problem });
    expect(parseEvent(withField('more', nested(EVENT_LIMITS.depth - 2))).ok).toBe(true);
    expect(parseEvent(withField('more', 'x'.repeat(EVENT_LIMITS.textLength + 1)))).toEqual({
      ok: false,
      problem,
    });
    expect(parseEvent(withField('more', new Array(EVENT_LIMITS.values).fill(0)))).toEqual({
      ok: false,
      problem,
    });
  });

  it('a value that refers to itself is refused', () => {
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    expect(parseEvent(withField('more', loop))).toEqual({ ok: false, problem: { code: 'event/too-large' } });
  });

  it('keys that reach for a prototype, functions and class instances are refused', () => {
    expect(parseEvent(JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"x":1},'))).ok).toBe(false);
    expect(parseEvent(withField('more', () => 1)).ok).toBe(false);
    expect(parseEvent(withField('more', new Map())).ok).toBe(false);
  });
});
