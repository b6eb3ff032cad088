import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from '../../src/sync/base45.ts';

describe('bytes as base45', () => {
  it('are the characters that RFC 9285 gives for its examples', () => {
    const text = (words: string) => toBase45(new TextEncoder().encode(words));
    expect([text('AB'), text('Hello!!'), text('base-45'), text('ietf!')]).toEqual([
      'BB8',
      '%69 VD92EX0',
      'UJCLQE7W581',
      'QED8WEX0',
    ]);
  });
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });
  it('are refused where no bytes give the text', () => {
    expect(['A', 'GGW', ':::', 'aB', 'BB8A', '::'].map(fromBase45)).toEqual(Array(6).fill(null));
  });
});
