// Keys on their way between devices and the names of devices, some of it computed by another implementation.
import {
  createDecipheriv,
  createECDH,
  createHash,
  createPublicKey,
  hkdfSync,
  verify as nodeVerify,
} from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicKey } from '../../src/domain/event.ts';
import { createSigner, createVerifier } from '../../src/identity/chunk-signature.ts';
import { exportPublicKey, toDeviceId, toPoint } from '../../src/identity/device-id.ts';
import { createDeviceKeys, type DeviceKeys } from '../../src/identity/device-keys.ts';
import { parsePublicKey } from '../../src/identity/public-key.ts';
import { createSchoolRing, type SchoolRing, takeOut } from '../../src/identity/school-key.ts';
import { openSharedKey, type SharedKeyAbout, wrapForDevice } from '../../src/identity/shared-key.ts';
import { realCrypto } from '../support/crypto-port.ts';

interface Side {
  readonly keys: DeviceKeys;
  readonly signing: PublicKey;
  readonly agreement: PublicKey;
}

async function createSide(): Promise<Side> {
  const keys = await createDeviceKeys(realCrypto);
  const [signing, agreement] = await Promise.all([
    exportPublicKey(realCrypto, keys.signing),
    exportPublicKey(realCrypto, keys.agreement),
  ]);
  return { keys, signing, agreement };
}

let teacher: Side;
let joiner: Side;
let stranger: Side;
let ring: SchoolRing;
beforeAll(async () => {
  [teacher, joiner, stranger] = await Promise.all([createSide(), createSide(), createSide()]);
  ring = await createSchoolRing(realCrypto);
});

const keyOf = (of: SchoolRing) => {
  const [key] = of.keys;
  if (key === undefined) throw new Error('Must hold a key');
  return key;
};
const about = (): SharedKeyAbout => ({
  school: ring.school,
  from: toDeviceId(teacher.signing),
  to: toDeviceId(joiner.signing),
  key: ring.current,
});
const wrap = async () =>
  (await wrapForDevice(
    realCrypto,
    teacher.keys,
    ring,
    { key: keyOf(ring), to: joiner.agreement },
    about(),
  )) ?? '';
const open = (box: string, as = joiner, from = teacher.agreement, of = about()) =>
  openSharedKey(realCrypto, as.keys, ring.keeper, { box, from }, of);

describe('a data key that is shared', () => {
  it('opens on the device that it is for, as the key that it was', async () => {
    const opened = await open(await wrap());
    if (opened === null) throw new Error('Must open');
    expect(opened.id).toBe(ring.current);
    const [before, after] = await Promise.all(
      [keyOf(ring), opened].map(async (key) =>
        Buffer.from(await realCrypto.subtle.exportKey('raw', await takeOut(realCrypto, ring, key))),
      ),
    );
    expect(after).toEqual(before);
    expect(opened.key.extractable).toBe(false);
  });

  it('opens on no other device, under no other sender, and about nothing else', async () => {
    const box = await wrap();
    expect(await open(box, stranger)).toBeNull();
    expect(await open(box, joiner, stranger.agreement)).toBeNull();
    const other = toDeviceId(stranger.signing);
    for (const wrong of [{ school: 'another' }, { from: other }, { to: other }, { key: 'kAAAAAAAAAAA' }]) {
      expect(await open(box, joiner, teacher.agreement, { ...about(), ...wrong })).toBeNull();
    }
  });

  it('does not open with any one bit changed, nor from garbage', async () => {
    const box = await wrap();
    const bytes = Buffer.from(box, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 13) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await open(altered.toString('base64url'))).toBeNull();
    }
    for (const garbage of ['', 'A', '!', 'AAAA', 'A'.repeat(4000)]) expect(await open(garbage)).toBeNull();
  });

  it('is no key by the name that its sender gave it: a key is named by its hash', async () => {
    const other = { ...keyOf(await createSchoolRing(realCrypto)) };
    const elsewhere = { ...ring, keys: [{ ...keyOf(ring), id: other.id }] };
    const of = { ...about(), key: other.id };
    const box = await wrapForDevice(
      realCrypto,
      teacher.keys,
      elsewhere,
      { key: keyOf(elsewhere), to: joiner.agreement },
      of,
    );
    expect(await open(box ?? '', joiner, teacher.agreement, of)).toBeNull();
  });

  it('is wrapped for no point that is off the curve', async () => {
    const off = Buffer.from(joiner.agreement, 'base64url');
    off[64] = (off[64] ?? 0) ^ 1;
    const to = off.toString('base64url') as PublicKey;
    expect(await wrapForDevice(realCrypto, teacher.keys, ring, { key: keyOf(ring), to }, about())).toBeNull();
  });

  it('is opened by another implementation: ECDH, HKDF with what it is about, AES key wrap', async () => {
    const node = createECDH('prime256v1');
    const point = node.generateKeys();
    const to = point.toString('base64url') as PublicKey;
    const box = await wrapForDevice(realCrypto, teacher.keys, ring, { key: keyOf(ring), to }, about());
    const { school, from, to: device, key } = about();
    const info = `banyan shared key 1\n${school}\n${from}\n${device}\n${key}`;
    const secret = node.computeSecret(Buffer.from(toPoint(teacher.agreement)));
    const lock = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, 32));
    const unwrap = createDecipheriv('id-aes256-wrap', lock, Buffer.alloc(8, 0xa6));
    const wrapped = Buffer.from(box ?? '', 'base64url');
    const raw = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
    expect(`k${createHash('sha256').update(raw).digest('base64url').slice(0, 11)}`).toBe(ring.current);
  });
});

describe('a device', () => {
  it('is named by the hash of its public signing key', () => {
    const hash = createHash('sha256').update(Buffer.from(teacher.signing, 'base64url')).digest('base64url');
    expect(toDeviceId(teacher.signing)).toBe(hash.slice(0, 22));
  });

  it('has a public key of 65 bytes, and nothing else is read as one', () => {
    expect(parsePublicKey(teacher.signing)).toBe(teacher.signing);
    const compressed = Buffer.alloc(33, 2).toString('base64url');
    const zeros = Buffer.alloc(65).toString('base64url');
    for (const bad of ['', compressed, zeros, `${teacher.signing}A`, 7, null])
      expect(parsePublicKey(bad)).toBeNull();
  });
});

describe('a signature', () => {
  const message = new TextEncoder().encode('32 bytes that hash a whole chunk');

  it('is 64 bytes that another implementation verifies', async () => {
    const signature = await createSigner(realCrypto, teacher.keys)(message);
    expect(signature.length).toBe(64);
    const [x, y] = [toPoint(teacher.signing).subarray(1, 33), toPoint(teacher.signing).subarray(33)];
    const coordinates = [x, y].map((bytes) => Buffer.from(bytes).toString('base64url'));
    const jwk = { kty: 'EC', crv: 'P-256', x: coordinates[0] ?? '', y: coordinates[1] ?? '' };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    expect(nodeVerify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  it('holds for its message and its key alone', async () => {
    const verify = createVerifier(realCrypto);
    const signature = await createSigner(realCrypto, teacher.keys)(message);
    expect(await verify(teacher.signing, message, signature)).toBe(true);
    expect(await verify(toPoint(teacher.signing), message, signature)).toBe(true);
    expect(await verify(joiner.signing, message, signature)).toBe(false);
    expect(await verify(teacher.signing, message.subarray(1), signature)).toBe(false);
  });

  it('of any garbage is false, and never thrown at', async () => {
    const verify = createVerifier(realCrypto);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.uint8Array({ minLength: 64, maxLength: 65 }),
      fc.constant(toPoint(teacher.signing)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, bytes, bytes, async (key, text, signature) => {
        expect(await verify(key, text, signature)).toBe(false);
      }),
    );
  });
});
