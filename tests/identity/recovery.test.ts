// The printed code and what lies in its box.
import { createDecipheriv, createPrivateKey, createPublicKey, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import type { PublicKey } from '../../src/domain/event.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import { createSigner, createVerifier } from '../../src/identity/chunk-signature.ts';
import { exportPublicKey } from '../../src/identity/device-id.ts';
import { createDeviceKeys } from '../../src/identity/device-keys.ts';
import { parseRecoveryBox, parseRecoveryText, type RecoveryBox } from '../../src/identity/recovery-box.ts';
import {
  createRecoveryCode,
  isComplete,
  lockInBox,
  openBox,
  openIdentity,
} from '../../src/identity/recovery-code.ts';
import { addNewKey, createSchoolRing, type SchoolRing } from '../../src/identity/school-key.ts';
import { unseal } from '../../src/identity/sealed-text.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';

let ring: SchoolRing;
let code: string;
let box: RecoveryBox;
let founder: PublicKey;
beforeAll(async () => {
  ring = await createSchoolRing(realCrypto);
  code = createRecoveryCode(realCrypto);
  founder = await exportPublicKey(realCrypto, (await createDeviceKeys(realCrypto)).signing);
  box = await lockInBox(realCrypto, ring, code, founder);
});

const identityIn = (one: RecoveryBox) => {
  if (one.identity === undefined) throw new Error('Must hold an identity');
  return one.identity;
};

describe('an administrator in a printed code', () => {
  it('signs under the key that the box tells, also after it went through the log as text', async () => {
    const read = parseRecoveryText(JSON.stringify(box));
    const keys = read && valueIn(await openIdentity(realCrypto, read, code.toLowerCase()));
    if (!keys) throw new Error('Must open');
    const message = new TextEncoder().encode('a device is admitted');
    const signature = await createSigner(realCrypto, keys)(message);
    expect(await createVerifier(realCrypto)(identityIn(box).key, message, signature)).toBe(true);
    expect(keys.signing.privateKey.extractable).toBe(false);
  });

  it('opens to no other code', async () => {
    const other = createRecoveryCode(realCrypto);
    expect(problemIn(await openIdentity(realCrypto, box, other)).code).toBe('recovery/wrong-code');
    expect(problemIn(await openIdentity(realCrypto, box, 'no code')).code).toBe('recovery/wrong-code');
  });

  it('whose public key was exchanged in the box is malformed, not somebody else', async () => {
    const other = identityIn(await lockInBox(realCrypto, ring, code, founder));
    const exchanged = { ...box, identity: { ...identityIn(box), key: other.key } };
    expect(problemIn(await openIdentity(realCrypto, exchanged, code)).code).toBe('recovery/malformed');
  });

  it('speaks for no other school and no other founder: nobody can pass the paper off as another school’s', async () => {
    const { key } = identityIn(box);
    const forged = [
      { ...box, school: 'another' },
      { ...box, identity: { ...identityIn(box), founder: key } },
    ];
    for (const one of forged) {
      expect(problemIn(await openIdentity(realCrypto, one, code)).code).toBe('recovery/wrong-code');
    }
  });

  it('is opened by another implementation: PBKDF2 with a marked salt, AES-GCM, PKCS #8', () => {
    const salt = Buffer.concat([Buffer.from(box.salt, 'base64url'), Buffer.from('identity')]);
    const lock = pbkdf2Sync(code.replaceAll('-', ''), salt, box.iterations, 32, 'sha256');
    const bytes = Buffer.from(identityIn(box).signingPrivate, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', lock, bytes.subarray(0, 12));
    const about = Buffer.from(`banyan recovery 2\n${box.school}\n${founder}`);
    decipher.setAAD(about).setAuthTag(bytes.subarray(-16));
    const key = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    const jwk = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })).export({
      format: 'jwk',
    });
    const point = [
      Buffer.of(4),
      Buffer.from(jwk.x ?? '', 'base64url'),
      Buffer.from(jwk.y ?? '', 'base64url'),
    ];
    expect(Buffer.concat(point).toString('base64url')).toBe(identityIn(box).key);
  });
});

describe('a box of version 1', () => {
  const fixture = JSON.parse(
    readFileSync(join(PROJECT, 'tests/identity/fixtures/recovery-box-1.json'), 'utf8'),
  ) as { readonly code: string; readonly box: unknown; readonly owner: string; readonly sealed: Sealed };

  it('still opens its names, and holds no administrator', async () => {
    const read = parseRecoveryBox(fixture.box);
    if (read === null) throw new Error('Must read a box of version 1');
    const opened = valueIn(await openBox(realCrypto, read, fixture.code));
    const about = { purpose: 'learner-name', owner: fixture.owner } as const;
    expect(valueIn(await unseal(realCrypto, opened, fixture.sealed, about))).toBe('Amina');
    expect(await openIdentity(realCrypto, read, fixture.code)).toEqual({ ok: true, value: null });
    expect(isComplete(read, opened)).toBe(false);
  });
});

describe('a code that was printed', () => {
  it('is complete until the school has a newer key', async () => {
    expect(isComplete(box, ring)).toBe(true);
    expect(isComplete(box, await addNewKey(realCrypto, ring))).toBe(false);
  });

  it('that opens another school’s box is not this school’s', async () => {
    expect(isComplete(box, { ...ring, school: 'another' })).toBe(false);
  });

  it.each([
    ['no text of JSON', '{'],
    ['a later version', JSON.stringify({ version: 3 })],
    ['version 2 without an administrator', ''],
  ])('is in no box that is %s', (_, text) => {
    const { identity, ...without } = box;
    expect(identity).toBeDefined();
    expect(parseRecoveryText(text === '' ? JSON.stringify(without) : text)).toBeNull();
  });
});

describe('a new key of the school', () => {
  it('seals from then on, and what was sealed before still opens', async () => {
    const renewed = await addNewKey(realCrypto, ring);
    expect(renewed.keys.map(({ id }) => id)).toEqual([ring.current, renewed.current]);
    expect(renewed.current).not.toBe(ring.current);
  });
});
