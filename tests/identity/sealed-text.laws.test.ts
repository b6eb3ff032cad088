import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sealed } from '../../src/domain/sealed.ts';
import { parseBase64Url, toBase64Url } from '../../src/identity/base64url.ts';
import { createSchoolRing, type SchoolRing, uniteKeys } from '../../src/identity/school-key.ts';
import { type SealedAbout, seal, unseal } from '../../src/identity/sealed-text.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';

let ring: SchoolRing;
let other: SchoolRing;
beforeAll(async () => {
  ring = await createSchoolRing(realCrypto);
  other = await createSchoolRing(realCrypto);
});

const PURPOSES = ['class-name', 'learner-name', 'picture-pin', 'teacher-pin', 'settings'] as const;
const owner = fc.stringMatching(/^[A-Za-z0-9_-]{22}$/);
const about: fc.Arbitrary<SealedAbout> = fc.record({ purpose: fc.constantFrom(...PURPOSES), owner });
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a sealed text', () => {
  it('opens to what was sealed, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.constant('\ufeffmark')), about, async (name, of) => {
        expect(valueIn(await unseal(realCrypto, ring, await seal(realCrypto, ring, name, of), of))).toBe(
          name,
        );
      }),
    );
  });

  it('says nothing twice: the same name is sealed to another text each time', async () => {
    const of: SealedAbout = { purpose: 'learner-name', owner: 'a'.repeat(22) };
    const sealed = await Promise.all(Array.from({ length: 50 }, () => seal(realCrypto, ring, 'Amina', of)));
    expect(new Set(sealed).size).toBe(50);
    for (const one of sealed) expect(one).toMatch(/^k[\w-]{11}\.[\w-]+$/);
  });

  it('does not open for another learner or another field', async () => {
    await fc.assert(
      fc.asyncProperty(text, about, about, async (name, of, elsewhere) => {
        fc.pre(of.owner !== elsewhere.owner || of.purpose !== elsewhere.purpose);
        const sealed = await seal(realCrypto, ring, name, of);
        expect(problemIn(await unseal(realCrypto, ring, sealed, elsewhere)).code).toBe('sealed/altered');
      }),
    );
  });

  it('does not open with any one bit changed', async () => {
    await fc.assert(
      fc.asyncProperty(text, about, fc.nat(), async (name, of, turn) => {
        const sealed = await seal(realCrypto, ring, name, of);
        const [id, coded = ''] = sealed.split('.');
        const bytes = parseBase64Url(coded) ?? new Uint8Array();
        const bit = turn % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const altered = `${id}.${toBase64Url(bytes)}` as Sealed;
        expect(problemIn(await unseal(realCrypto, ring, altered, of)).code).toBe('sealed/altered');
      }),
    );
  });

  it('opens for nobody of another school', async () => {
    await fc.assert(
      fc.asyncProperty(text, about, async (name, of) => {
        const sealed = await seal(realCrypto, ring, name, of);
        expect(problemIn(await unseal(realCrypto, other, sealed, of)).code).toBe('sealed/unknown-key');
        // Neither when their key is passed off under our key's name.
        const passedOff = `${other.current}.${sealed.split('.')[1]}` as Sealed;
        expect(problemIn(await unseal(realCrypto, other, passedOff, of)).code).toBe('sealed/altered');
      }),
    );
  });

  it('of any garbage is refused and never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constantFrom('', '.', 'k.', `${'k'.repeat(12)}.AAAA`)),
        async (garbage) => {
          const of: SealedAbout = { purpose: 'settings', owner: 'x' };
          for (const input of [garbage, `${ring.current}.${garbage}`]) {
            expect(await unseal(realCrypto, ring, input as Sealed, of)).toMatchObject({ ok: false });
          }
        },
      ),
    );
  });

  it('of an older key opens after the school has a newer one, and new ones are sealed under that', async () => {
    const of: SealedAbout = { purpose: 'class-name', owner: 'c' };
    const before = await seal(realCrypto, ring, 'Class 2', of);
    const rotated = { ...uniteKeys(ring, other.keys), current: other.current };
    expect(valueIn(await unseal(realCrypto, rotated, before, of))).toBe('Class 2');
    expect(await seal(realCrypto, rotated, 'Class 2', of)).toMatch(new RegExp(`^${other.current}\\.`));
  });
});

describe('base64url', () => {
  it('gives back the bytes, and reads as Node’s does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const coded = toBase64Url(bytes);
        expect(coded).toBe(Buffer.from(bytes).toString('base64url'));
        expect(parseBase64Url(coded)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('reads nothing that is not written so', () => {
    for (const text of ['A', 'AB', 'AA==', 'A+', 'A/', 'AAAA\n', 'é', 'AAA=']) {
      const bytes = parseBase64Url(text);
      if (bytes !== null) expect(toBase64Url(bytes)).toBe(text);
    }
    expect(parseBase64Url('AB')).toBeNull();
    expect(parseBase64Url('AA==')).toBeNull();
  });
});
