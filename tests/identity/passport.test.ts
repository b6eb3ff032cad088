import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseClassId, parsePackId, parseStreamId, toRandomId } from '../../src/domain/ids.ts';
import { INTERESTS, INTERESTS_MOST } from '../../src/domain/locale.ts';
import { encodeHlc } from '../../src/domain/time.ts';
import { isPassport, readPassport, writePassport } from '../../src/identity/passport.ts';
import type { Passport } from '../../src/identity/passport-content.ts';
import { addNewKey, createSchoolRing, type SchoolRing } from '../../src/identity/school-key.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { learnerNamed, NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';

const PACK = valueIn(parsePackId('org.banyan.number-foundations'));
const CLASS = valueIn(parseClassId('c'.repeat(22)));
const stream = () => toRandomId(realCrypto.randomBytes(16), parseStreamId);

/** 45 skills are 249 bytes of state (tests/tutoring/carried-progress.laws.test.ts). */
const amina = (change: Partial<Passport> = {}): Passport => ({
  learner: learnerNamed('amina'),
  class: CLASS,
  avatar: 117,
  language: 'ar',
  secondLanguage: 'fr',
  interests: ['football', 'garden', 'books'],
  name: 'أمينة بنت الحسن',
  packs: [{ pack: PACK, version: '1.12.3', state: realCrypto.randomBytes(249) }],
  covers: Array.from({ length: 3 }, (_, at) => [stream(), 1000 + at * 7000] as const),
  clock: encodeHlc({ wallMs: NOON_MS, counter: 3 }),
  cut: false,
  ...change,
});
const guest = (change: Partial<Passport> = {}) => amina({ class: null, name: null, ...change });
const PLAIN = { secondLanguage: null, interests: [] };

let ring: SchoolRing;
let other: SchoolRing;
beforeAll(async () => {
  [ring, other] = await Promise.all([createSchoolRing(realCrypto), createSchoolRing(realCrypto)]);
});

describe('a passport', () => {
  it('of 45 skills with a name and three tablets fits one code of 500 bytes, whole', async () => {
    const passport = amina();
    const { bytes, left } = await writePassport(realCrypto, ring, passport);
    expect(bytes.length).toBeLessThanOrEqual(500);
    expect(left).toEqual({ packs: 0, covers: 0, name: false });
    expect(isPassport(bytes)).toBe(true);
    expect(await readPassport(realCrypto, ring, bytes)).toEqual({ ok: true, value: passport });
  });

  it('is never longer, whatever it would say; what it leaves out is told, and the first pack goes before covers', async () => {
    const long = amina({
      name: 'न'.repeat(80),
      packs: [1, 2, 3].map((at) => ({
        pack: PACK,
        version: `${at}.0.0`,
        state: realCrypto.randomBytes(120),
      })),
      covers: Array.from({ length: 40 }, () => [stream(), 5_000_000] as const),
    });
    const { bytes, left } = await writePassport(realCrypto, ring, long);
    expect(bytes.length).toBeLessThanOrEqual(500);
    const read = valueIn(await readPassport(realCrypto, ring, bytes));
    expect([read.name, read.packs.length, left.name]).toEqual([null, 1, true]);
    expect(read.covers).toEqual(long.covers.slice(0, 40 - left.covers));
    expect(read.covers.length).toBeGreaterThan(5);
    expect([read.cut, read.clock]).toEqual([true, long.clock]);
  });

  it('says nothing to who has not the school’s key', async () => {
    const { bytes } = await writePassport(realCrypto, ring, amina());
    expect(Buffer.from(bytes).includes(Buffer.from('أمينة'))).toBe(false);
    expect(Buffer.from(bytes).includes(Buffer.from('org.banyan'))).toBe(false);
    expect(problemIn(await readPassport(realCrypto, other, bytes)).code).toBe('passport/other-school');
    expect(problemIn(await readPassport(realCrypto, null, bytes)).code).toBe('passport/other-school');
  });

  it('of before a new key is still read', async () => {
    const { bytes } = await writePassport(realCrypto, ring, amina());
    expect((await readPassport(realCrypto, await addNewKey(realCrypto, ring), bytes)).ok).toBe(true);
  });

  it('with any one bit changed is refused', async () => {
    for (const { bytes } of [
      await writePassport(realCrypto, ring, amina()),
      await writePassport(realCrypto, null, guest()),
    ]) {
      for (let bit = 0; bit < bytes.length * 8; bit += 7) {
        const altered = bytes.slice();
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect((await readPassport(realCrypto, ring, altered)).ok).toBe(false);
      }
    }
  });

  it('of a guest is read on any tablet, and never holds a name or a class', async () => {
    const passport = guest();
    const { bytes } = await writePassport(realCrypto, null, passport);
    expect(bytes.length).toBeLessThanOrEqual(500);
    for (const any of [ring, other, null]) {
      expect(await readPassport(realCrypto, any, bytes)).toEqual({ ok: true, value: passport });
    }
    await expect(writePassport(realCrypto, null, amina())).rejects.toThrow(/guest/);
  });

  it('in clear that tells a name or a class is a forgery, and refused', async () => {
    for (const forged of [amina(), amina({ name: null }), guest({ name: 'Amina' })]) {
      const { bytes } = await writePassport(realCrypto, ring, forged);
      const [key] = ring.keys;
      if (key === undefined) throw new Error('Must hold a key');
      const [head, iv, sealed] = [bytes.slice(0, 18), bytes.slice(18, 30), bytes.slice(30)];
      const how = { name: 'AES-GCM', iv, additionalData: head };
      const content = new Uint8Array(await realCrypto.subtle.decrypt(how, key.key, sealed));
      const check = new Uint8Array(await realCrypto.subtle.digest('SHA-256', content)).subarray(0, 4);
      const clear = Uint8Array.of(...bytes.subarray(0, 5), 0, ...check, ...content);
      expect(problemIn(await readPassport(realCrypto, ring, clear)).code).toBe('passport/malformed');
    }
  });

  it('of streams that were left out before says so, also where all it names fit', async () => {
    const { bytes, left } = await writePassport(realCrypto, ring, amina({ cut: true }));
    expect(left.covers).toBe(0);
    expect(valueIn(await readPassport(realCrypto, ring, bytes)).cut).toBe(true);
  });

  it('of who has no second language and no interests is one that older tablets read', async () => {
    for (const passport of [amina(PLAIN), amina({ ...PLAIN, secondLanguage: 'fr' })]) {
      const { bytes } = await writePassport(realCrypto, ring, passport);
      expect(bytes[4]).toBe(passport.secondLanguage === null ? 2 : 3);
      expect(valueIn(await readPassport(realCrypto, ring, bytes))).toEqual(passport);
    }
  });

  it('has any interests and any second language in it, and leaves out what is none', async () => {
    const any = fc.record({
      secondLanguage: fc.constantFrom(null, 'fr', 'sw', 'pt-BR', 'zh-Hant-TW'),
      interests: fc.subarray([...INTERESTS], { maxLength: INTERESTS_MOST }),
    });
    await fc.assert(
      fc.asyncProperty(any, async (own) => {
        const { bytes } = await writePassport(realCrypto, ring, amina(own));
        expect(bytes.length).toBeLessThanOrEqual(500);
        expect(valueIn(await readPassport(realCrypto, ring, bytes))).toMatchObject(own);
      }),
    );
    const odd = await writePassport(realCrypto, ring, amina({ secondLanguage: '<b>' }));
    expect(valueIn(await readPassport(realCrypto, ring, odd.bytes)).secondLanguage).toBeNull();
  });

  it('of the first version, without a clock, is still read', async () => {
    const passport = guest({ ...PLAIN, clock: null });
    const { bytes } = await writePassport(realCrypto, null, passport);
    // What that version wrote ended where today's has one byte more, which says that there is no clock.
    const content = bytes.slice(10, -1);
    const check = new Uint8Array(await realCrypto.subtle.digest('SHA-256', content)).subarray(0, 4);
    const old = Uint8Array.of(...bytes.subarray(0, 4), 1, 0, ...check, ...content);
    expect(valueIn(await readPassport(realCrypto, null, old))).toEqual(passport);
  });

  it('of a later version is told from garbage, and garbage is refused', async () => {
    const { bytes } = await writePassport(realCrypto, ring, amina());
    const later = bytes.slice();
    later[4] = 4;
    expect(problemIn(await readPassport(realCrypto, ring, later)).code).toBe('passport/newer');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 520 }), fc.boolean(), async (garbage, isHeaded) => {
        const hostile = isHeaded ? Uint8Array.of(...bytes.subarray(0, 6), ...garbage) : garbage;
        expect((await readPassport(realCrypto, ring, hostile)).ok).toBe(false);
      }),
    );
  });
});
