import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceRole } from '../../src/domain/event.ts';
import { believes, foldTrust, type Trust } from '../../src/domain/trust.ts';
import type { IssuedEvent } from '../../src/domain/trust-words.ts';
import { answered, event, shuffledWithDoubles } from './events.ts';
import {
  admits,
  chooses,
  device,
  deviceIdOf,
  founds,
  keyOf,
  PIN,
  printsCode,
  revokes,
  sets,
  shares,
  starts,
  streamOf,
} from './trust-samples.ts';

const LETTERS = ['f', 'm', 't', 'a', 'x'] as const;
const letter = fc.constantFrom(...LETTERS);
const role = fc.constantFrom<DeviceRole>('tablet', 'teacher', 'coordinator', 'administrator');

/** Anything that anybody might sign, under numbers and clocks that collide and lie. */
const word: fc.Arbitrary<IssuedEvent> = fc
  .record({
    by: letter,
    whom: letter,
    role,
    last: fc.nat(6),
    key: fc.constantFrom('k1', 'k2'),
    kind: fc.constantFrom(
      'admits',
      'admits',
      'sets',
      'revokes',
      'code',
      'shares',
      'chooses',
      'starts',
      'founds',
    ),
    said: fc.record({ at: fc.nat(8), sequence: fc.integer({ min: 1, max: 6 }), stream: letter }),
  })
  .map(({ by, whom, role: given, last, key, kind, said }) => {
    switch (kind) {
      case 'admits':
        return admits(by, whom, given, said);
      case 'sets':
        return sets(by, whom, given, said);
      case 'revokes':
        return revokes(by, whom, last, said);
      case 'code':
        return printsCode(by, whom === 'f' ? 'r' : 's', said);
      case 'shares':
        return shares(by, whom, key, said);
      case 'chooses':
        return chooses(by, key, said);
      case 'starts':
        return starts(by, said);
      default:
        return founds(by, said);
    }
  });

const words = fc.array(word, { maxLength: 30 });
const fold = (events: readonly IssuedEvent[]) => foldTrust({ pin: PIN, events, deviceIdOf });

describe('laws of trust', () => {
  it('any order of the same words, some of them twice, gives the same trust', () => {
    const both = words.chain((all) => fc.tuple(fc.constant(all), shuffledWithDoubles(all)));
    fc.assert(
      fc.property(both, ([all, others]) => {
        const [first, second] = [fold(all), fold(others)];
        expect(second).toEqual(first);
        expect([...second.devices.keys()]).toEqual([...first.devices.keys()]);
      }),
    );
  });

  it('nobody stands who was not named by somebody who stands, up to the founder', () => {
    fc.assert(
      fc.property(words, (all) => {
        const { devices } = fold(all);
        for (const { id, admittedBy } of devices.values()) {
          if (id === device('f')) expect(admittedBy).toBeUndefined();
          else expect(admittedBy !== undefined && devices.has(admittedBy)).toBe(true);
        }
      }),
    );
  });

  it('whatever strangers sign changes nobody’s role and nobody’s reach', () => {
    const strangers = fc.array(
      word.map(({ event: one }) => ({ event: one, key: keyOf('y') })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(words, strangers, (all, foreign) => {
        const [before, after] = [fold(all), fold([...all, ...foreign])];
        expect(after.devices).toEqual(before.devices);
        expect([after.chosenKey, after.boxes, after.erased]).toEqual([
          before.chosenKey,
          before.boxes,
          before.erased,
        ]);
      }),
    );
  });

  it('what a tablet or a coordinator signs changes no other device', () => {
    const foreign = fc.array(word, { maxLength: 10 });
    fc.assert(
      fc.property(words, foreign, fc.constantFrom('tablet', 'coordinator'), (all, more, low) => {
        const before = fold(all);
        const own = [...before.devices.values()].find((one) => one.role === low);
        fc.pre(own !== undefined && own.believed === null);
        // Words of others whose number the device takes would be forks of those others, so only its key differs.
        const signed = more.map(({ event: one }) => ({ event: one, key: own?.key ?? null }));
        const after = fold([...all, ...signed]);
        for (const [id, one] of before.devices) {
          if (id === own?.id) continue;
          expect({ ...after.devices.get(id), label: null }).toEqual({ ...one, label: null });
        }
        expect([...after.devices.keys()].sort()).toEqual([...before.devices.keys()].sort());
        expect([after.chosenKey, after.keyExposed, after.recovery, after.erased]).toEqual([
          before.chosenKey,
          before.keyExposed,
          before.recovery,
          before.erased,
        ]);
      }),
    );
  });

  it('a device of which nothing is believed any more gives nobody a role, wherever it sets its clock', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('m', 't', 'a', 'x'), (all, thief) => {
        const revoked = revokes('f', thief, 0, { stream: 'q', sequence: 1, at: 99 });
        const others = all.filter(({ key }) => key !== keyOf(thief));
        const [spoken, silent] = [fold([...all, revoked]), fold([...others, revoked])];
        const isFounderGood = ({ devices }: Trust) => devices.get(device('f'))?.believed === null;
        fc.pre(isFounderGood(spoken) && isFounderGood(silent));
        const roles = (trust: Trust) =>
          [...trust.devices.values()]
            .filter(({ id }) => id !== device(thief))
            .map(({ id, role: has }) => `${id} ${has}`)
            .sort();
        expect(roles(spoken)).toEqual(roles(silent));
      }),
    );
  });

  it('what is believed is of an admitted device, in its own stream, up to where it was revoked', () => {
    fc.assert(
      fc.property(words, letter, fc.integer({ min: 1, max: 9 }), (all, stream, sequence) => {
        const trust = fold(all);
        if (!believes(trust, event(stream, sequence, answered))) return;
        const owner = trust.devices.get(trust.streams.get(streamOf(stream)) ?? device('y'));
        expect(owner).toBeDefined();
        const last = owner?.believed?.get(streamOf(stream)) ?? 0;
        if (owner?.believed) expect(sequence).toBeLessThanOrEqual(last);
      }),
    );
  });

  it('every word of a stranger is told with the reason', () => {
    fc.assert(
      fc.property(words, (all) => {
        const trust = fold(all);
        const told = new Set(
          trust.refusals.map(({ issuer, stream, sequence }) => `${issuer} ${stream} ${sequence}`),
        );
        for (const { event: one, key } of all) {
          if (key === null || trust.devices.has(deviceIdOf(key)) || one.type === 'stream-started') continue;
          expect(told.has(`${deviceIdOf(key)} ${one.stream} ${one.sequence}`)).toBe(true);
        }
      }),
    );
  });
});
