// What this folder stores, opened and made by another implementation: Node's own ciphers, not WebCrypto.
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Sealed } from '../../src/domain/sealed.ts';
import { hashPin, matchesPin } from '../../src/identity/pin-hash.ts';
import { createRecoveryCode, lockInBox } from '../../src/identity/recovery-code.ts';
import { createKeeper, keepKey, type SchoolRing, takeOut } from '../../src/identity/school-key.ts';
import { seal, unseal } from '../../src/identity/sealed-text.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { valueIn } from '../support/event-samples.ts';

const { subtle } = realCrypto;
const RAW = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const ABOUT = { purpose: 'learner-name', owner: 'amina' } as const;
const ADDITIONAL = Buffer.from('banyan sealed 1\nlearner-name\namina', 'utf8');

/** RFC 3394, appendix: AES key wrap with the default initial value. */
const KEY_WRAP = { name: 'id-aes256-wrap', iv: Buffer.alloc(8, 0xa6) } as const;

async function ringOfKnownKey(): Promise<SchoolRing> {
  const keeper = await createKeeper(realCrypto);
  const known = await subtle.importKey('raw', RAW, 'AES-GCM', true, ['encrypt', 'decrypt']);
  const key = await keepKey(realCrypto, keeper, known);
  return { school: 'school', current: key.id, keys: [key], keeper };
}

describe('a sealed text, with a known key', () => {
  it('is opened by another implementation: key id, 12 bytes of nonce, ciphertext, 16 bytes of tag', async () => {
    const [id, coded = ''] = (await seal(realCrypto, await ringOfKnownKey(), 'Amina ☀', ABOUT)).split('.');
    expect(id).toBe(`k${createHash('sha256').update(RAW).digest('base64url').slice(0, 11)}`);
    const bytes = Buffer.from(coded, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', RAW, bytes.subarray(0, 12));
    decipher.setAAD(ADDITIONAL).setAuthTag(bytes.subarray(-16));
    expect(Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString()).toBe(
      'Amina ☀',
    );
  });

  it('is opened here when another implementation made it', async () => {
    const nonce = Buffer.alloc(12, 7);
    const cipher = createCipheriv('aes-256-gcm', RAW, nonce).setAAD(ADDITIONAL);
    const parts = [nonce, cipher.update('Bilal', 'utf8'), cipher.final()];
    const coded = Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64url');
    const ring = await ringOfKnownKey();
    expect(valueIn(await unseal(realCrypto, ring, `${ring.current}.${coded}` as Sealed, ABOUT))).toBe(
      'Bilal',
    );
  });
});

describe('a hash of a PIN', () => {
  it('is PBKDF2 with SHA-256 as another implementation computes it', async () => {
    const [version, iterations, salt = '', hash] = (await hashPin(realCrypto, '٤٥ 67', 1234)).split('.');
    expect([version, iterations]).toEqual(['1', '1234']);
    const expected = pbkdf2Sync('٤٥ 67', Buffer.from(salt, 'base64url'), 1234, 32, 'sha256');
    expect(hash).toBe(expected.toString('base64url'));
  });

  it('known from outside is known here', async () => {
    // Josefsson, "PBKDF2-HMAC-SHA256 test vectors": password, salt, 4096 rounds, 32 bytes.
    const hash = Buffer.from('c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a', 'hex');
    const stored = `1.4096.${Buffer.from('salt').toString('base64url')}.${hash.toString('base64url')}`;
    expect(await matchesPin(realCrypto, 'password', stored)).toBe(true);
    expect(await matchesPin(realCrypto, 'Password', stored)).toBe(false);
  });
});

describe('the box of a recovery code', () => {
  it('is opened by another implementation that has the code', async () => {
    const ring = await ringOfKnownKey();
    const code = createRecoveryCode(realCrypto);
    const box = await lockInBox(realCrypto, ring, code);
    const secret = code.replaceAll('-', '');
    const lock = pbkdf2Sync(secret, Buffer.from(box.salt, 'base64url'), box.iterations, 32, 'sha256');
    const unwrap = createDecipheriv(KEY_WRAP.name, lock, KEY_WRAP.iv);
    const wrapped = Buffer.from(box.keys[0]?.wrapped ?? '', 'base64url');
    expect(Buffer.concat([unwrap.update(wrapped), unwrap.final()])).toEqual(RAW);
  });
});

describe('the keys of a ring', () => {
  it('cannot be read out by whoever only seals and unseals', async () => {
    const ring = await ringOfKnownKey();
    const [key] = ring.keys;
    if (key === undefined) throw new Error('Must hold one key');
    expect([key.key.extractable, ring.keeper.extractable]).toEqual([false, false]);
    await expect(subtle.exportKey('raw', key.key)).rejects.toThrow();
    await expect(subtle.exportKey('raw', ring.keeper)).rejects.toThrow();
    expect(Buffer.from(await subtle.exportKey('raw', await takeOut(realCrypto, ring, key)))).toEqual(RAW);
  });
});
