import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportPublicKey } from '../../src/identity/device-id.ts';
import { createDeviceKeys } from '../../src/identity/device-keys.ts';
import { matchesPicturePin, parsePictureChoice, sealPicturePin } from '../../src/identity/picture-pin.ts';
import { hashPin, matchesPin } from '../../src/identity/pin-hash.ts';
import {
  beginTry,
  FREE_TRIES,
  NO_TRIES,
  type PinTries,
  parsePinTries,
  toMissProblem,
  waitDown,
} from '../../src/identity/pin-tries.ts';
import { parseRecoveryBox } from '../../src/identity/recovery-box.ts';
import {
  createRecoveryCode,
  isComplete,
  lockInBox,
  openBox,
  parseRecoveryCode,
} from '../../src/identity/recovery-code.ts';
import { createSchoolRing, type SchoolRing, uniteKeys } from '../../src/identity/school-key.ts';
import { matchesTeacherPin, parseTeacherPin, sealTeacherPin } from '../../src/identity/teacher-pin.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { learnerNamed, NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';

const AMINA = learnerNamed('amina');
let ring: SchoolRing;
beforeAll(async () => {
  ring = await createSchoolRing(realCrypto);
});

describe('a picture PIN', () => {
  it('is matched by the same pictures in the same order only', async () => {
    const pin = await sealPicturePin(realCrypto, ring, AMINA, [3, 1, 3]);
    expect(await matchesPicturePin(realCrypto, ring, AMINA, [3, 1, 3], pin)).toBe(true);
    for (const other of [
      [1, 3, 3],
      [3, 3, 1],
      [3, 1, 2],
      [0, 1, 3],
    ] as const) {
      expect(await matchesPicturePin(realCrypto, ring, AMINA, other, pin)).toBe(false);
    }
  });

  it('does not fit another learner, nor another school', async () => {
    const pin = await sealPicturePin(realCrypto, ring, AMINA, [3, 1, 3]);
    expect(await matchesPicturePin(realCrypto, ring, learnerNamed('bilal'), [3, 1, 3], pin)).toBe(false);
    const elsewhere = await createSchoolRing(realCrypto);
    expect(await matchesPicturePin(realCrypto, elsewhere, AMINA, [3, 1, 3], pin)).toBe(false);
  });

  it('looks different for two learners who chose the same', async () => {
    const pins = await Promise.all([1, 2].map(() => sealPicturePin(realCrypto, ring, AMINA, [0, 0, 0])));
    expect(pins[0]).not.toBe(pins[1]);
  });

  it('is three of the nine pictures', () => {
    expect(parsePictureChoice([0, 8, 4])).toEqual([0, 8, 4]);
    for (const bad of [[0, 8], [0, 8, 9], [0, 8, -1], [0, 8, 1.5], [0, 8, '1'], '081', null, [1, 2, 3, 4]]) {
      expect(parsePictureChoice(bad)).toBeNull();
    }
  });
});

describe('a teacher’s PIN', () => {
  it('is matched in the digits of any script', async () => {
    const pin = parseTeacherPin(' 4071 ') ?? '';
    const sealed = await sealTeacherPin(realCrypto, ring, pin);
    for (const typed of ['4071', '٤٠٧١', '۴۰۷۱', '४०७१', '４０７１']) {
      expect(await matchesTeacherPin(realCrypto, ring, parseTeacherPin(typed) ?? '', sealed)).toBe(true);
    }
    expect(await matchesTeacherPin(realCrypto, ring, parseTeacherPin('4072') ?? '', sealed)).toBe(false);
  });

  it('may be a phrase, and must have four characters', () => {
    expect(parseTeacherPin('the old banyan')).toBe('the old banyan');
    expect(parseTeacherPin('é'.normalize('NFD').repeat(4))).toBe('é'.repeat(4));
    for (const short of ['', '123', ' 12 ', '😀😀😀', 'x'.repeat(129)])
      expect(parseTeacherPin(short)).toBeNull();
  });
});

describe('a stored hash that is broken', () => {
  it.each([
    ['empty', ''],
    ['of another version', '2.1000.AAAA.AAAA'],
    ['without a hash', '1.1000.AAAA.'],
    ['asking for hours of work', `1.99999999999.AAAA.${'A'.repeat(43)}`],
    ['asking for no work', `1.0.AAAA.${'A'.repeat(43)}`],
    ['with a count that is none', `1.1e3x.AAAA.${'A'.repeat(43)}`],
  ])('matches nothing when it is %s', async (_how, hash) => {
    expect(await matchesPin(realCrypto, '4071', hash)).toBe(false);
  });

  it('matches nothing with any one character changed', async () => {
    const hash = await hashPin(realCrypto, '4071', 10);
    const at = hash.length - 5;
    const altered = `${hash.slice(0, at)}${hash[at] === 'A' ? 'B' : 'A'}${hash.slice(at + 1)}`;
    expect(await matchesPin(realCrypto, '4071', hash)).toBe(true);
    expect(await matchesPin(realCrypto, '4071', altered)).toBe(false);
  });
});

describe('tries of a PIN', () => {
  const missTimes = (count: number, nowMs: number): PinTries => {
    let tries = NO_TRIES;
    for (let miss = 0; miss < count; miss++) {
      tries = valueIn(beginTry({ ...tries, waitMs: 0 }, nowMs));
    }
    return tries;
  };

  it('cost nothing at first, then half a minute, doubled up to a quarter of an hour', () => {
    const waits = Array.from({ length: 12 }, (_, misses) => missTimes(misses + 1, NOON_MS).waitMs / 1000);
    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('are told with the tries that are left, then with the seconds to wait', () => {
    expect(toMissProblem(missTimes(1, NOON_MS))).toEqual({ code: 'pin/wrong', triesLeft: FREE_TRIES });
    expect(toMissProblem(missTimes(FREE_TRIES, NOON_MS))).toEqual({ code: 'pin/wrong', triesLeft: 1 });
    expect(toMissProblem(missTimes(FREE_TRIES + 1, NOON_MS))).toEqual({ code: 'pin/wait', seconds: 30 });
  });

  it('are refused until the wait is over, also after a reload', () => {
    const reloaded = parsePinTries(JSON.parse(JSON.stringify(missTimes(5, NOON_MS))), NOON_MS);
    expect(problemIn(beginTry(reloaded, NOON_MS + 29_001))).toEqual({ code: 'pin/wait', seconds: 1 });
    expect(valueIn(beginTry(reloaded, NOON_MS + 30_000)).misses).toBe(6);
  });

  it('wait no longer when the clock is set back, and no shorter for looking', () => {
    const tries = missTimes(5, NOON_MS);
    const backwards = waitDown(waitDown(tries, NOON_MS + 10_000), 0);
    expect(backwards.waitMs).toBe(20_000);
    expect(waitDown(backwards, 20_000).waitMs).toBe(0);
  });

  it('never wait longer than a quarter of an hour of a running clock, whatever the clock did before', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.array(fc.integer({ min: 0, max: 5_000_000_000_000 })),
        fc.nat(),
        (misses, clock, last) => {
          const tries = clock.reduce(waitDown, missTimes(misses, NOON_MS));
          const settled = waitDown(tries, last);
          expect(beginTry(settled, last + 15 * 60_000).ok).toBe(true);
          expect(settled.waitMs).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('are not won back by spoiling what is stored', () => {
    expect(parsePinTries(undefined, NOON_MS)).toEqual(NO_TRIES);
    for (const spoilt of [
      null,
      {},
      'x',
      { misses: -1, waitMs: 0, seenAtMs: 0 },
      { misses: 1, waitMs: Number.NaN, seenAtMs: 0 },
    ]) {
      expect(beginTry(parsePinTries(spoilt, NOON_MS), NOON_MS)).toMatchObject({ ok: false });
    }
  });
});

describe('a recovery code', () => {
  it('is 100 random bits in letters that are not misread', () => {
    const codes = Array.from({ length: 200 }, () => createRecoveryCode(realCrypto));
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it('is read as people write it down', () => {
    expect(parseRecoveryCode('7k3q m0zx-abcd efgh 1234')).toBe('7K3QM0ZXABCDEFGH1234');
    expect(parseRecoveryCode('7K3Q–MOZX–ABCD–EFGH–I2L4')).toBe('7K3QM0ZXABCDEFGH1214');
    for (const bad of ['', '7K3Q', '7K3Q-M0ZX-ABCD-EFGH-123', '7K3Q-M0ZX-ABCD-EFGH-123U']) {
      expect(parseRecoveryCode(bad)).toBeNull();
    }
  });

  it('opens its own box and no other', async () => {
    const codes = [createRecoveryCode(realCrypto), createRecoveryCode(realCrypto)] as const;
    const box = parseRecoveryBox(JSON.parse(JSON.stringify(await lockInBox(realCrypto, ring, codes[0]))));
    if (box === null) throw new Error('Must read its own box');
    const opened = valueIn(await openBox(realCrypto, box, codes[0]));
    expect([opened.school, opened.current]).toEqual([ring.school, ring.current]);
    expect(problemIn(await openBox(realCrypto, box, codes[1])).code).toBe('recovery/wrong-code');
    expect(problemIn(await openBox(realCrypto, box, 'not a code')).code).toBe('recovery/wrong-code');
  });

  it('is to be made anew once the school has a key that its box lacks', async () => {
    const founder = await exportPublicKey(realCrypto, (await createDeviceKeys(realCrypto)).signing);
    const box = await lockInBox(realCrypto, ring, createRecoveryCode(realCrypto), founder);
    expect(isComplete(box, ring)).toBe(true);
    const namesAlone = await lockInBox(realCrypto, ring, createRecoveryCode(realCrypto));
    expect(isComplete(namesAlone, ring)).toBe(false);
    const rotated = uniteKeys(ring, (await createSchoolRing(realCrypto)).keys);
    expect(isComplete(box, rotated)).toBe(false);
  });

  it('opens no box whose keys are not what they are called', async () => {
    const code = createRecoveryCode(realCrypto);
    const box = await lockInBox(realCrypto, ring, code);
    const renamed = { ...box, keys: box.keys.map((key) => ({ ...key, id: 'kAAAAAAAAAAA' })) };
    expect(problemIn(await openBox(realCrypto, renamed, code)).code).toBe('recovery/malformed');
    const without = { ...box, keys: [] };
    expect(problemIn(await openBox(realCrypto, without, code)).code).toBe('recovery/malformed');
  });

  it.each([
    null,
    'box',
    { version: 2 },
    { version: 1, school: 's', current: 'k', salt: 'AA', iterations: 9_999_999, keys: [] },
    { version: 1, school: 's', current: 'k', salt: 'AA', iterations: 10, keys: [{ id: 'k' }] },
  ])('is in no box like %j', (input) => {
    expect(parseRecoveryBox(input)).toBeNull();
  });
});

describe('the pairs of a device', () => {
  it('sign and agree, and their private halves stay inside', async () => {
    const [mine, theirs] = await Promise.all([createDeviceKeys(realCrypto), createDeviceKeys(realCrypto)]);
    const { subtle } = realCrypto;
    for (const { privateKey } of [mine.signing, mine.agreement]) {
      expect(privateKey.extractable).toBe(false);
      await expect(subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
    }
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const chunk = new TextEncoder().encode('a chunk');
    const signature = await subtle.sign(how, mine.signing.privateKey, chunk);
    expect(await subtle.verify(how, mine.signing.publicKey, signature, chunk)).toBe(true);
    expect(await subtle.verify(how, theirs.signing.publicKey, signature, chunk)).toBe(false);

    const wrapFor = (ours: CryptoKeyPair, other: CryptoKeyPair) =>
      subtle.deriveKey(
        { name: 'ECDH', public: other.publicKey },
        ours.privateKey,
        { name: 'AES-KW', length: 256 },
        false,
        ['wrapKey', 'unwrapKey'],
      );
    const dataKey = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
    const wrapped = await subtle.wrapKey(
      'raw',
      dataKey,
      await wrapFor(mine.agreement, theirs.agreement),
      'AES-KW',
    );
    const lock = await wrapFor(theirs.agreement, mine.agreement);
    const joined = await subtle.unwrapKey('raw', wrapped, lock, 'AES-KW', 'AES-GCM', true, ['encrypt']);
    expect(await subtle.exportKey('raw', joined)).toEqual(await subtle.exportKey('raw', dataKey));
  });
});
