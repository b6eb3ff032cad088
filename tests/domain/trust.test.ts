import { beforeEach, describe, expect, it } from 'vitest';
import { believedThrough, believes, foldTrust } from '../../src/domain/trust.ts';
import { answered, event, learnerId } from './events.ts';
import {
  admits,
  agreementOf,
  chooses,
  device,
  deviceIdOf,
  eventOf,
  fold,
  founds,
  freshStreams,
  keyOf,
  OTHER_SCHOOL,
  PIN,
  printsCode,
  refusals,
  revokes,
  says,
  sets,
  shares,
  standing,
  starts,
  streamOf,
} from './trust-samples.ts';

beforeEach(freshStreams);

const answer = (stream: string, sequence: number) => event(stream, sequence, answered);

describe('a school that was founded', () => {
  it('believes its founder, and whom it admitted, with the role that was given', () => {
    const trust = fold([
      starts('f'),
      founds(),
      admits('f', 't', 'teacher'),
      admits('t', 'a', 'tablet'),
      starts('a'),
    ]);
    expect(standing(trust)).toBe('f:administrator t:teacher a:tablet');
    expect(trust.devices.get(device('a'))).toMatchObject({
      key: keyOf('a'),
      agreement: agreementOf('a'),
      label: 'k1.a',
      admittedBy: device('t'),
      believed: null,
    });
    expect(believes(trust, answer('a', 40))).toBe(true);
    expect(trust.streams.get(streamOf('a'))).toBe(device('a'));
    expect(trust.refusals).toEqual([]);
  });

  it('stands by the pin alone while the founding itself has not come', () => {
    const trust = fold([admits('f', 't', 'teacher')]);
    expect(standing(trust)).toBe('f:administrator t:teacher');
    expect(trust.devices.get(device('f'))?.agreement).toBeUndefined();
  });

  it('is no other school, and nobody founds it a second time', () => {
    const other = {
      type: 'school-founded',
      school: OTHER_SCHOOL,
      key: keyOf('x'),
      agreement: agreementOf('x'),
    } as const;
    const trust = fold([founds(), founds('x'), says('x', other), admits('x', 'y', 'administrator')]);
    expect(standing(trust)).toBe('f:administrator');
    expect(refusals(trust)).toEqual([
      'x school-founded wrong-school',
      'x school-founded wrong-school',
      'x device-admitted unknown-issuer',
    ]);
  });

  it('believes everything on a device that is alone', () => {
    const trust = foldTrust({ pin: null, events: [founds()], deviceIdOf });
    expect([believes(trust, answer('z', 9)), trust.devices.size]).toEqual([true, 0]);
  });
});

describe('a device that nobody admitted', () => {
  it('is not believed, and its answers count as soon as its admission has come', () => {
    const own = starts('a');
    const before = fold([founds(), own]);
    expect([believes(before, answer('a', 2)), believedThrough(before, streamOf('a'))]).toEqual([false, 0]);
    const after = fold([founds(), own, admits('f', 'a', 'tablet')]);
    expect(believes(after, answer('a', 2))).toBe(true);
  });

  it('cannot admit itself, nor anybody else, nor revoke, nor print a code', () => {
    const trust = fold([
      founds(),
      admits('x', 'x', 'administrator'),
      admits('x', 'y', 'tablet'),
      revokes('x', 'f', 0),
      printsCode('x', 'r'),
      shares('x', 'f', 'k9'),
    ]);
    expect(standing(trust)).toBe('f:administrator');
    expect(new Set(trust.refusals.map(({ why }) => why))).toEqual(new Set(['unknown-issuer']));
    expect([trust.boxes.size, trust.recovery]).toEqual([0, null]);
  });

  it('gets in under no name but its own key’s', () => {
    const trust = fold([founds(), admits('f', 'a', 'tablet', {}, { key: keyOf('x') })]);
    expect(standing(trust)).toBe('f:administrator');
    expect(refusals(trust)).toEqual(['f device-admitted wrong-id']);
  });
});

describe('a role', () => {
  it.each(['tablet', 'coordinator'] as const)('of a %s admits nobody and erases nobody', (role) => {
    const erases = says('a', { type: 'learner-erased', erased: learnerId('l') });
    const trust = fold([
      founds(),
      admits('f', 'a', role),
      admits('a', 'b', 'tablet'),
      erases,
      chooses('a', 'k2'),
    ]);
    expect(standing(trust)).toBe(`f:administrator a:${role}`);
    expect([trust.erased.size, trust.chosenKey, believes(trust, eventOf(erases))]).toEqual([0, null, false]);
    expect([...refusals(trust)].sort()).toEqual([
      'a device-admitted not-allowed',
      'a key-chosen not-allowed',
      'a learner-erased not-allowed',
    ]);
  });

  it('of a teacher admits tablets and teachers, revokes tablets, and no more', () => {
    const trust = fold([
      founds(),
      admits('f', 't', 'teacher'),
      admits('f', 'u', 'teacher'),
      admits('t', 'a', 'tablet'),
      admits('t', 'b', 'teacher'),
      admits('t', 'x', 'administrator'),
      admits('t', 'y', 'coordinator'),
      sets('t', 't', 'administrator'),
      revokes('t', 'a', 4),
      revokes('t', 'u', 0),
      revokes('t', 'f', 0),
      printsCode('t', 'r'),
    ]);
    expect(standing(trust)).toBe('f:administrator t:teacher u:teacher b:teacher -a:tablet');
    expect(refusals(trust)).toHaveLength(6);
    expect(new Set(trust.refusals.map(({ why }) => why))).toEqual(new Set(['not-allowed']));
  });

  it('is not lowered by a teacher who admits again with less', () => {
    const trust = fold([
      founds(),
      admits('f', 't', 'teacher'),
      admits('f', 'm', 'administrator'),
      admits('t', 'b', 'teacher'),
      admits('b', 't', 'tablet'),
      admits('b', 'm', 'tablet'),
      admits('t', 'c', 'tablet'),
      admits('b', 'c', 'teacher'),
      admits('t', 'c', 'tablet'),
    ]);
    expect(standing(trust)).toBe('f:administrator m:administrator t:teacher b:teacher c:teacher');
  });

  it('is what the administrators said last, whichever of them', () => {
    const events = [
      founds(),
      admits('f', 'm', 'administrator'),
      admits('f', 't', 'teacher', { at: 10 }),
      sets('m', 't', 'administrator', { at: 20 }),
      admits('t', 'c', 'coordinator'),
    ];
    expect(standing(fold(events))).toBe('f:administrator m:administrator t:administrator c:coordinator');
    const lowered = fold([...events, sets('f', 't', 'tablet', { at: 30 })]);
    // Who is no administrator any more admitted nobody as one: whoever lowers a device says its admissions again.
    expect(standing(lowered)).toBe('f:administrator m:administrator t:tablet');
  });

  it('of a senior is not changed by a junior', () => {
    const trust = fold([
      founds(),
      admits('f', 'm', 'administrator'),
      sets('m', 'f', 'tablet'),
      sets('m', 'm', 'tablet'),
    ]);
    expect(standing(trust)).toBe('f:administrator m:administrator');
    expect(refusals(trust)).toEqual(['m device-set senior', 'm device-set senior']);
  });

  it('that this version does not know is given to nobody', () => {
    const trust = fold([founds(), admits('f', 'a', 'inspector' as 'tablet')]);
    expect(standing(trust)).toBe('f:administrator');
  });

  it('given in another school counts for nothing here', () => {
    const trust = fold([
      founds(),
      admits('t', 'x', 'tablet', {}, { school: OTHER_SCHOOL }),
      says('t', { type: 'key-chosen', key: 'k-other', school: OTHER_SCHOOL }),
      admits('f', 't', 'teacher'),
      chooses('f', 'k1', { at: 1 }),
    ]);
    expect(standing(trust)).toBe('f:administrator t:teacher');
    expect(trust.chosenKey).toBe('k1');
    expect(refusals(trust)).toEqual(['t device-admitted wrong-school', 't key-chosen wrong-school']);
  });
});

describe('a stream', () => {
  it('is its device’s also when only its card has come', () => {
    const claims = [{ stream: streamOf('a'), key: keyOf('a') }];
    expect(believes(fold([founds(), admits('f', 'a', 'tablet')], claims), answer('a', 5))).toBe(true);
  });

  it('that a second device signs stays the senior’s, and the other one is told of', () => {
    const school = [founds(), admits('f', 'a', 'tablet'), admits('f', 'b', 'tablet'), starts('a')];
    const trust = fold(school, [{ stream: streamOf('a'), key: keyOf('b') }]);
    expect(trust.streams.get(streamOf('a'))).toBe(device('a'));
    expect(trust.contested).toEqual([{ stream: streamOf('a'), device: device('b') }]);
    expect(believes(trust, answer('a', 3), keyOf('a'))).toBe(true);
    expect(believes(trust, answer('a', 3), keyOf('b'))).toBe(false);
  });

  it('is not taken by a stranger, nor by a device that is revoked', () => {
    const school = [
      founds(),
      admits('f', 'a', 'tablet'),
      admits('f', 'b', 'tablet'),
      starts('b'),
      revokes('f', 'a', 3),
    ];
    const claims = ['a', 'x'].map((letter) => ({ stream: streamOf('b'), key: keyOf(letter) }));
    expect(fold(school, claims).streams.get(streamOf('b'))).toBe(device('b'));
  });

  it('whose start names another key than the one that signed it is refused', () => {
    const forged = says('a', { type: 'stream-started', why: 'new', app: 'x', key: keyOf('f') });
    expect(refusals(fold([founds(), admits('f', 'a', 'tablet'), forged]))).toEqual([
      'a stream-started wrong-key',
    ]);
  });

  it('that nobody signed is of nobody', () => {
    const unsigned = { event: answer('a', 1), key: null };
    expect(
      believes(fold([founds(), unsigned, { ...admits('f', 'a', 'tablet'), key: null }]), unsigned.event),
    ).toBe(false);
  });
});

describe('the printed code', () => {
  it('is the one that an administrator in good standing set last', () => {
    const events = [
      founds(),
      admits('f', 'm', 'administrator'),
      printsCode('f', 'r'),
      printsCode('m', 's', { at: 90 }),
    ];
    expect(fold(events).recovery).toMatchObject({ key: keyOf('s') });
    expect(fold([...events, revokes('f', 'm', 9)]).recovery).toMatchObject({ key: keyOf('r') });
  });
});

describe('erasing and merging', () => {
  it('are a teacher’s to say, and name who said it', () => {
    const erases = says('t', { type: 'learner-erased', erased: learnerId('l') });
    const merges = says('t', { type: 'learner-merged', from: learnerId('m'), into: learnerId('n') });
    const trust = fold([founds(), admits('f', 't', 'teacher'), erases, merges]);
    expect([...trust.erased]).toEqual([[learnerId('l'), device('t')]]);
    expect(trust.merged).toEqual([{ from: learnerId('m'), into: learnerId('n'), by: device('t') }]);
    expect(believes(trust, eventOf(erases))).toBe(true);
  });
});

it('the pin of these tests is the founder’s', () => {
  expect(deviceIdOf(PIN.founder)).toBe(device('f'));
});
