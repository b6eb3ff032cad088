import { describe, expect, test } from 'vitest';
import { parseDeviceId, parseSchoolId } from '../../src/domain/ids.ts';
import type { Have } from '../../src/sync/have.ts';
import { readReceipt, signReceipt, verifyReceipt } from '../../src/sync/receipt.ts';
import { streamNamed, valueIn } from '../support/event-samples.ts';

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' } as const;

async function createPair() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    point,
    sign: async (hash: Uint8Array) =>
      new Uint8Array(await crypto.subtle.sign(ECDSA, pair.privateKey, new Uint8Array(hash))),
  };
}

async function verify(point: Uint8Array, signature: Uint8Array, hash: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    new Uint8Array(point),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify(ECDSA, key, new Uint8Array(signature), new Uint8Array(hash));
}

const HAVE: Have = new Map([
  [streamNamed('tablet-b'), { ranges: [[1, 30]], check: 0xfedcba98 }],
  [
    streamNamed('tablet-a'),
    {
      ranges: [
        [1, 4],
        [9, 250],
      ],
      check: null,
    },
  ],
]);
const RECEIPT = {
  school: valueIn(parseSchoolId('s'.repeat(22))),
  device: valueIn(parseDeviceId('d'.repeat(22))),
  wallMs: 1_795_262_400_000,
  have: HAVE,
};

describe('a receipt', () => {
  test('says what was said and is believed with the signer’s key alone', async () => {
    const [signer, other] = await Promise.all([createPair(), createPair()]);
    const read = valueIn(readReceipt(await signReceipt(RECEIPT, signer.sign)));
    expect(read).toMatchObject(RECEIPT);
    expect(await verifyReceipt(read, signer.point, verify)).toBe(true);
    expect(await verifyReceipt(read, other.point, verify)).toBe(false);
  });

  test('with any one bit turned is no receipt, or not believed', async () => {
    const signer = await createPair();
    const bytes = await signReceipt(RECEIPT, signer.sign);
    for (let at = 0; at < bytes.length; at++) {
      const turned = bytes.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const read = readReceipt(turned);
      if (read.ok) expect(await verifyReceipt(read.value, signer.point, verify)).toBe(false);
    }
  });

  test('cut anywhere, or with something behind it, is no receipt', async () => {
    const signer = await createPair();
    const bytes = await signReceipt(RECEIPT, signer.sign);
    for (let cut = 0; cut < bytes.length; cut++) expect(readReceipt(bytes.subarray(0, cut)).ok).toBe(false);
    expect(readReceipt(Uint8Array.of(...bytes, 0)).ok).toBe(false);
  });

  test('of a later version says so', () => {
    expect(readReceipt(Uint8Array.of(2, 0, 0))).toEqual({
      ok: false,
      problem: { code: 'receipt/newer', needs: 2, knows: 1 },
    });
  });

  test('for one tablet fits one code', async () => {
    const signer = await createPair();
    expect((await signReceipt(RECEIPT, signer.sign)).length).toBeLessThan(200);
  });
});
