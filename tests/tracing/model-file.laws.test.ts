import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/domain/crc32.ts';
import { encodeModelFile, parseModelFile } from '../../src/tracing/model-file.ts';
import { MODEL_PACK, modelFiles } from './model-file-samples.ts';

const codesOf = (bytes: Uint8Array): readonly string[] => {
  const parsed = parseModelFile(bytes, null);
  return parsed.ok ? [] : parsed.problem.map(({ code }) => code);
};

describe('a model file', () => {
  it('read again is what was written, and written again the same bytes', () => {
    fc.assert(
      fc.property(modelFiles, (file) => {
        const bytes = encodeModelFile(file);
        const parsed = parseModelFile(bytes, null);
        expect(parsed).toEqual({ ok: true, value: file });
        if (parsed.ok) expect(encodeModelFile(parsed.value)).toEqual(bytes);
      }),
    );
  });

  it('with any one byte changed to any other value is refused', () => {
    fc.assert(
      fc.property(modelFiles, fc.nat(), fc.integer({ min: 1, max: 255 }), (file, place, change) => {
        const bytes = encodeModelFile(file);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(codesOf(bytes)).toHaveLength(1);
      }),
    );
  });

  it('with a few bytes changed side by side is refused', () => {
    fc.assert(
      fc.property(
        modelFiles,
        fc.nat(),
        fc.uint8Array({ minLength: 4, maxLength: 4 }),
        (file, place, over) => {
          const bytes = encodeModelFile(file);
          const at = place % (bytes.length - 3);
          fc.pre(over.some((byte, offset) => bytes[at + offset] !== byte));
          bytes.set(over, at);
          expect(codesOf(bytes)).toHaveLength(1);
        },
      ),
    );
  });

  it('cut anywhere says so, and with anything behind its end it is damaged', () => {
    fc.assert(
      fc.property(
        modelFiles,
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 9 }),
        (file, place, more) => {
          const bytes = encodeModelFile(file);
          const kept = place % bytes.length;
          const expected = kept < 8 ? 'model-file/no-model-file' : 'model-file/cut-short';
          expect(codesOf(bytes.subarray(0, kept))).toEqual([expected]);
          expect(codesOf(Uint8Array.from([...bytes, ...more]))).toEqual(['model-file/damaged']);
        },
      ),
    );
  });

  it('of any bytes at all is refused or read, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        expect(codesOf(body)).toHaveLength(1);
        for (const bytes of [sealed(body), sealed(body, 7)]) {
          const parsed = parseModelFile(bytes, MODEL_PACK);
          if (parsed.ok) expect(encodeModelFile(parsed.value).length).toBe(bytes.length);
          else expect(parsed.problem.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('whose inside was changed by somebody who also mended the checksum is refused or read, never a crash', () => {
    fc.assert(
      fc.property(modelFiles, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 }))), (file, changes) => {
        const bytes = encodeModelFile(file);
        const body = bytes.slice(14, -4);
        for (const [at, byte] of changes) body[at % body.length] = byte;
        expect(codesOf(sealed(body)).length).toBeLessThan(2);
      }),
    );
  });
});

/** Any body in an intact frame. */
function sealed(body: Uint8Array, version = 1): Uint8Array {
  const bytes = new Uint8Array(body.length + 18);
  bytes.set([0x89, 0x42, 0x4e, 0x59, 0x4d, 0x0d, 0x0a, 0x1a, version, 0]);
  const view = new DataView(bytes.buffer);
  view.setUint32(10, bytes.length, true);
  bytes.set(body, 14);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)), true);
  return bytes;
}
