import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicKey } from '../../src/domain/event.ts';
import { parseSchoolId } from '../../src/domain/ids.ts';
import { type Admission, isAdmission, openAdmission, sealAdmission } from '../../src/identity/admission.ts';
import { exportPublicKey } from '../../src/identity/device-id.ts';
import { createDeviceKeys, type DeviceKeys } from '../../src/identity/device-keys.ts';
import {
  createJoinRequest,
  JOIN_PREFIX,
  type JoinRequest,
  parseJoinText,
  toJoinCode,
  toJoinText,
} from '../../src/identity/join-request.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';

interface Side {
  readonly keys: DeviceKeys;
  readonly key: PublicKey;
  readonly agreement: PublicKey;
}

async function createSide(): Promise<Side> {
  const keys = await createDeviceKeys(realCrypto);
  const [key, agreement] = await Promise.all([
    exportPublicKey(realCrypto, keys.signing),
    exportPublicKey(realCrypto, keys.agreement),
  ]);
  return { keys, key, agreement };
}

let teacher: Side;
let joiner: Side;
let stranger: Side;
beforeAll(async () => {
  [teacher, joiner, stranger] = await Promise.all([createSide(), createSide(), createSide()]);
});

const ask = (label = 'Tablet 3', side = joiner) => createJoinRequest(realCrypto, side, label);

describe('a request to join', () => {
  it('fits a QR code of 300 characters with the longest label, and says the same when read', () => {
    for (const label of [
      '',
      'Tablet 3',
      'لوح القسم الثاني ب الأزرق الكبير',
      '𝒳'.repeat(40),
      'a'.repeat(99),
    ]) {
      const request = ask(label);
      expect(toJoinText(request).length).toBeLessThanOrEqual(300);
      expect(parseJoinText(toJoinText(request))).toEqual(request);
      expect(parseJoinText(`\n ${toJoinText(request)}\r\n`)).toEqual(request);
    }
  });

  it('has a code of eight letters that both screens show', async () => {
    const request = ask();
    const code = await toJoinCode(realCrypto, request);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await toJoinCode(realCrypto, parseJoinText(toJoinText(request)) as JoinRequest)).toBe(code);
  });

  it('has another code with any part of it exchanged on the way', async () => {
    const request = ask();
    const code = await toJoinCode(realCrypto, request);
    const other = ask();
    const exchanged = [
      { key: stranger.key },
      { agreement: stranger.agreement },
      { label: 'Tablet 4' },
      { nonce: other.nonce },
    ];
    for (const one of exchanged) expect(await toJoinCode(realCrypto, { ...request, ...one })).not.toBe(code);
  });

  it('of a later version is told from what is none, and garbage is refused', () => {
    const text = toJoinText(ask());
    const later = Buffer.from(text.slice(JOIN_PREFIX.length), 'base64url');
    later[0] = 2;
    expect(parseJoinText(JOIN_PREFIX + later.toString('base64url'))).toEqual({
      code: 'join/newer',
      needs: 2,
      knows: 1,
    });
    const malformed = { code: 'join/malformed' };
    for (const bad of ['', JOIN_PREFIX, text.slice(1), text.slice(0, 150), `${text}${'A'.repeat(200)}`]) {
      expect(parseJoinText(bad)).toEqual(malformed);
    }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 220 }), (bytes) => {
        const whole = Uint8Array.of(1, ...bytes);
        const read = parseJoinText(JOIN_PREFIX + Buffer.from(whole).toString('base64url'));
        if ('code' in read) expect(read).toEqual(malformed);
        else expect(parseJoinText(toJoinText(read))).toEqual(read);
      }),
    );
  });

  it('with signs in its label that are not seen is refused', () => {
    const request = { ...ask(), label: 'Tab\u202elet' };
    expect(parseJoinText(toJoinText(request))).toEqual({ code: 'join/malformed' });
    expect(ask('Tab\u202elet\n3').label).toBe('Tab let 3');
  });
});

describe('the answer to it', () => {
  const admission = (): Admission => ({
    school: valueIn(parseSchoolId('S'.repeat(22))),
    founder: teacher.key,
    admitter: teacher.key,
    role: 'tablet',
    boxes: [{ key: 'kAAAAAAAAAAA', box: 'box' }],
    chosenKey: 'kAAAAAAAAAAA',
    parcel: Uint8Array.of(1, 2, 3),
  });
  const seal = async (request: JoinRequest) => {
    const sealed = await sealAdmission(realCrypto, teacher, request, admission());
    if (sealed === null) throw new Error('Must seal');
    return sealed;
  };

  it('opens on the device that asked, whole', async () => {
    const request = ask();
    const sealed = await seal(request);
    expect(isAdmission(sealed)).toBe(true);
    expect(valueIn(await openAdmission(realCrypto, joiner.keys, request, sealed))).toEqual({
      ...admission(),
      agreement: teacher.agreement,
    });
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('SSSS');
  });

  it('opens on no other device, and answers no other request of the same one', async () => {
    const request = ask();
    const sealed = await seal(request);
    const other = { code: 'admission/other' };
    expect(problemIn(await openAdmission(realCrypto, stranger.keys, request, sealed))).toEqual(other);
    expect(problemIn(await openAdmission(realCrypto, joiner.keys, ask(), sealed))).toEqual(other);
  });

  it('with any one bit changed opens to nothing', async () => {
    const request = ask();
    const sealed = await seal(request);
    for (let bit = 0; bit < sealed.length * 8; bit += 37) {
      const altered = sealed.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await openAdmission(realCrypto, joiner.keys, request, altered)).toMatchObject({ ok: false });
    }
  });

  it('that is cut short or no answer at all is refused', async () => {
    const request = ask();
    const sealed = await seal(request);
    for (const bad of [
      new Uint8Array(),
      sealed.subarray(0, 40),
      sealed.subarray(0, 90),
      sealed.subarray(1),
    ]) {
      expect(await openAdmission(realCrypto, joiner.keys, request, bad)).toMatchObject({ ok: false });
    }
  });

  it('is sealed for no key that is off the curve', async () => {
    const off = Buffer.from(joiner.agreement, 'base64url');
    off[64] = (off[64] ?? 0) ^ 1;
    const request = { ...ask(), agreement: off.toString('base64url') as PublicKey };
    expect(await sealAdmission(realCrypto, teacher, request, admission())).toBeNull();
  });
});
