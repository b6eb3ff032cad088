// Devices that were revoked, administrators who are at odds, and the data keys in such times: whatever a thief signs,
// everybody comes to one answer.
import { beforeEach, describe, expect, it } from 'vitest';
import type { PublicKey } from '../../src/domain/event.ts';
import { believedThrough, believes, foldTrust } from '../../src/domain/trust.ts';
import { answered, event } from './events.ts';
import {
  admits,
  agreementOf,
  chooses,
  device,
  deviceIdOf,
  fold,
  founds,
  freshStreams,
  keyOf,
  PIN,
  printsCode,
  refusals,
  revokes,
  sets,
  shares,
  standing,
  starts,
  streamOf,
} from './trust-samples.ts';

beforeEach(freshStreams);

const answer = (stream: string, sequence: number) => event(stream, sequence, answered);

describe('a device that was revoked', () => {
  const school = () => [founds(), admits('f', 't', 'teacher'), starts('t'), admits('t', 'a', 'tablet')];

  it('is believed as far as was said, and its admissions until then stand', () => {
    const trust = fold([...school(), revokes('f', 't', 2), starts('a')]);
    expect(standing(trust)).toBe('f:administrator -t:teacher a:tablet');
    expect([2, 3].map((sequence) => believes(trust, answer('t', sequence)))).toEqual([true, false]);
    expect(believes(trust, answer('a', 9))).toBe(true);
  });

  it('admits nobody afterwards, however far back it sets its clock', () => {
    const before = school();
    const late = admits('t', 'x', 'tablet', { sequence: 3, at: 0 });
    const trust = fold([...before, revokes('f', 't', 2), late]);
    expect(standing(trust)).toBe('f:administrator -t:teacher a:tablet');
    expect(refusals(trust)).toEqual(['t device-admitted revoked']);
  });

  it('admits nobody from a new stream either', () => {
    const late = admits('t', 'x', 'tablet', { stream: 'z', at: 0 });
    const trust = fold([...school(), revokes('f', 't', 2), late]);
    expect(standing(trust)).toBe('f:administrator -t:teacher a:tablet');
    expect(trust.streams.has(streamOf('z'))).toBe(false);
  });

  it('admits nobody by writing a second version of its past', () => {
    const before = school();
    const second = admits('t', 'x', 'teacher', { sequence: 2, at: 2 });
    const trust = fold([...before, admits('f', 'a', 'tablet'), revokes('f', 't', 2), second]);
    expect(standing(trust)).toBe('f:administrator -t:teacher a:tablet');
    expect(refusals(trust)).toEqual(['t device-admitted revoked', 't device-admitted revoked']);
    // Also where the first version is of a kind that trust does not read, which only the store knows.
    const alone = [
      founds(),
      admits('f', 't', 'teacher'),
      admits('t', 'x', 'teacher', { sequence: 9 }),
      revokes('f', 't', 9),
    ];
    const isForked = (stream: string, sequence: number) => stream === streamOf('t') && sequence === 9;
    expect(standing(fold(alone, [], isForked))).toBe('f:administrator -t:teacher');
  });

  it('counts as far as the stricter of two revocations says', () => {
    const trust = fold([
      ...school(),
      admits('f', 'm', 'administrator'),
      revokes('f', 't', 7),
      revokes('m', 't', 5),
    ]);
    expect(believedThrough(trust, streamOf('t'))).toBe(5);
  });

  it('does not come back by being admitted again', () => {
    const trust = fold([...school(), revokes('f', 't', 2), admits('f', 't', 'teacher')]);
    expect(trust.devices.get(device('t'))?.believed).not.toBeNull();
  });
});

describe('a quarrel between administrators', () => {
  const two = () => [founds(), admits('f', 'm', 'administrator'), admits('f', 'n', 'administrator')];

  it('over a lost founder’s tablet ends by the junior’s word', () => {
    const trust = fold([
      ...two(),
      revokes('m', 'f', 3),
      admits('f', 'x', 'administrator', { sequence: 4, at: 0 }),
    ]);
    expect(standing(trust)).toBe('-f:administrator m:administrator n:administrator');
  });

  it('of two who revoke each other ends for the senior', () => {
    const trust = fold([...two(), revokes('m', 'n', 0), revokes('n', 'm', 0, { at: 0 })]);
    expect(standing(trust)).toBe('f:administrator m:administrator -n:administrator');
  });

  it('is not won by sawing off the branch that one sits on', () => {
    const trust = fold([...two(), revokes('m', 'f', 1)]);
    expect(standing(trust)).toBe('f:administrator m:administrator n:administrator');
    expect(refusals(trust)).toEqual(['m device-revoked own-branch']);
  });

  it('with a stolen founder’s device is won by the printed code', () => {
    const events = [founds(), printsCode('f', 'r'), admits('f', 'm', 'administrator')];
    const thief = [
      revokes('f', 'm', 0),
      revokes('f', 'r', 0),
      admits('f', 'x', 'administrator'),
      revokes('x', 'r', 0),
    ];
    const stolen = fold([...events, ...thief]);
    expect(standing(stolen)).toBe('f:administrator r:administrator -m:administrator x:administrator');
    const won = fold([...events, ...thief, revokes('r', 'f', 3), admits('r', 'g', 'administrator')]);
    expect(standing(won)).toBe('-f:administrator r:administrator g:administrator m:administrator');
    expect(won.devices.get(device('r'))?.recovery).toBe(true);
  });

  it('is won by the printed code also against a revocation that claims to be older than the code', () => {
    const early = revokes('f', 'r', 0, { stream: 'z', sequence: 1, at: 0 });
    const trust = fold([founds(), printsCode('f', 'r', { at: 5 }), early, admits('r', 'g', 'administrator')]);
    expect(standing(trust)).toBe('f:administrator r:administrator g:administrator');
  });

  it('does not keep a school from coming back where only its paper is known', () => {
    const recovery = { key: keyOf('r'), agreement: agreementOf('r') };
    const events = [admits('r', 'g', 'administrator'), revokes('g', 'r', 0)];
    const trust = foldTrust({ pin: { ...PIN, recovery }, events, deviceIdOf });
    expect(standing(trust)).toBe('f:administrator r:administrator g:administrator');
    expect(trust.devices.get(device('r'))).toMatchObject({ recovery: true, agreement: agreementOf('r') });
    expect(standing(foldTrust({ pin: PIN, events, deviceIdOf }))).toBe('f:administrator');
    const signed = [founds(), printsCode('f', 'r'), ...events];
    const later = foldTrust({ pin: { ...PIN, recovery }, events: signed, deviceIdOf });
    expect([...later.devices.values()]).toEqual([...fold(signed).devices.values()]);
  });

  it('is not won by a junior’s own code against a senior', () => {
    const trust = fold([
      ...two(),
      printsCode('m', 'r'),
      revokes('r', 'f', 3),
      revokes('f', 'r', 0),
      revokes('f', 'm', 1),
    ]);
    expect(trust.devices.get(device('f'))?.believed).toBeNull();
  });
});

describe('the school’s data keys', () => {
  it('lie in boxes for each device, with the sender’s key to open them', () => {
    const trust = fold([founds(), admits('f', 'a', 'tablet'), shares('f', 'a', 'k1'), chooses('f', 'k1')]);
    expect(trust.boxes.get(device('a'))).toEqual([
      { from: device('f'), agreement: agreementOf('f'), key: 'k1', box: 'k1 for a' },
    ]);
    expect([trust.chosenKey, trust.keyExposed]).toEqual(['k1', false]);
  });

  it('are to be renewed once a device that has the chosen one is revoked, or carries for a coordinator', () => {
    const events = [founds(), chooses('f', 'k1'), admits('f', 'a', 'teacher'), shares('f', 'a', 'k1')];
    expect(fold([...events, revokes('f', 'a', 0)]).keyExposed).toBe(true);
    expect(fold([...events, sets('f', 'a', 'coordinator', { at: 99 })]).keyExposed).toBe(true);
    const renewed = fold([...events, revokes('f', 'a', 0), chooses('f', 'k2')]);
    expect([renewed.chosenKey, renewed.keyExposed]).toEqual(['k2', false]);
  });

  it('are not renewed for ever because a tablet says that it gave the chosen one to a thief', () => {
    const events = [
      founds(),
      admits('f', 'a', 'tablet'),
      admits('f', 'x', 'tablet'),
      revokes('f', 'x', 0),
      chooses('f', 'k1'),
      shares('a', 'x', 'k1'),
    ];
    expect(fold(events).keyExposed).toBe(false);
  });

  it('that a revoked device chose are chosen no more, whatever its clock said', () => {
    const events = [
      founds(),
      admits('f', 't', 'teacher'),
      chooses('f', 'k1'),
      chooses('t', 'k-thief', { at: 9_999 }),
    ];
    expect(fold([...events, revokes('f', 't', 9)]).chosenKey).toBe('k1');
    // Also while there is no key yet that the thief has not.
    const known = fold([...events, shares('f', 't', 'k1'), revokes('f', 't', 9)]);
    expect([known.chosenKey, known.keyExposed]).toEqual(['k1', true]);
  });

  it('of two renewals at once, that one counts which no revoked device has', () => {
    const school = [
      founds(),
      admits('f', 'm', 'administrator'),
      ...['a', 'b'].map((one) => admits('f', one, 'tablet')),
    ];
    // Each renews without knowing of the other's revocation.
    const first = [
      revokes('f', 'a', 0),
      shares('f', 'm', 'k2'),
      shares('f', 'b', 'k2'),
      chooses('f', 'k2', { at: 50 }),
    ];
    const second = [shares('m', 'a', 'k3'), shares('m', 'f', 'k3'), chooses('m', 'k3', { at: 60 })];
    expect(fold([...school, ...first, ...second]).chosenKey).toBe('k2');
    const both = fold([...school, ...first, revokes('m', 'b', 0), ...second]);
    expect(both.keyExposed).toBe(true);
  });

  it('have an agreement key that no later admission swaps', () => {
    const swapped = { agreement: `${'B'.repeat(86)}x` as PublicKey };
    const trust = fold([
      founds(),
      admits('f', 't', 'teacher'),
      admits('f', 'a', 'tablet'),
      admits('t', 'a', 'tablet', { at: 0 }, swapped),
    ]);
    expect(trust.devices.get(device('a'))?.agreement).toBe(agreementOf('a'));
  });
});
