import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaFault } from '../../src/packs/parse/media.ts';
import { pictureKind, readPicture } from '../../src/packs/parse/picture.ts';
import { fileKind, mimeOf } from '../../src/packs/paths.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { type SamplePicture, samplePicture, sampleSound } from '../support/pictures.ts';

const SAMPLES = [
  ['png', 'media/a.png', 5, 3],
  ['jpeg', 'media/a.jpg', 5, 3],
  ['jpeg', 'media/a.jpeg', 5, 3],
  ['gif', 'media/a.gif', 1, 1],
  ['webp', 'media/a.webp', 5, 3],
  ['webpLossless', 'media/a.webp', 5, 3],
  ['webpExtended', 'media/a.webp', 5, 3],
] as const;

const changed = (name: SamplePicture, at: number, ...values: readonly number[]) => {
  const bytes = samplePicture(name);
  bytes.set(values, at);
  return bytes;
};

test.each(SAMPLES)('a %s picture in %s is one, and its size is known', (name, path, width, height) => {
  const bytes = samplePicture(name);
  expect(mediaFault(path, bytes)).toBeUndefined();
  expect(fileKind(path)).toBe('media');
  expect(mimeOf(path)).toMatch(/^image\//);
  const kind = pictureKind(bytes);
  expect(kind && readPicture(kind, bytes)).toEqual({ width, height, isMoving: false });
});

test.each(SAMPLES)('a %s picture in %s that is cut off is refused', (name, path) => {
  const bytes = samplePicture(name);
  for (const share of [0.2, 0.5, 0.8]) {
    expect(mediaFault(path, bytes.subarray(0, Math.floor(bytes.length * share)))).toBeTypeOf('string');
  }
});

test('a picture is known by its first bytes, and a name that says another kind is told', () => {
  expect(mediaFault('media/a.gif', samplePicture('jpeg'))).toContain('a JPEG picture, not GIF');
  expect(mediaFault('media/a.png', encodeUtf8('<svg/>'))).toBe('no PNG picture');
  expect(mediaFault('media/a.webp', encodeUtf8('<svg/>'))).toBe('no WebP picture');
});

describe('a picture that would fill a tablet when it is shown is refused by its header', () => {
  test.each([
    ['png', 'media/a.png', changed('png', 16, 0, 1, 0, 0)],
    ['jpeg', 'media/a.jpg', changed('jpeg', 163, 0xff, 0xff)],
    ['gif', 'media/a.gif', changed('gif', 6, 0xff, 0xff)],
    ['gif by the picture in it', 'media/a.gif', changed('gif', 32, 0xff, 0xff)],
    ['webp', 'media/a.webp', changed('webp', 26, 0xff, 0x3f)],
    ['webpLossless', 'media/a.webp', changed('webpLossless', 21, 0xff, 0xff)],
    ['webpExtended', 'media/a.webp', changed('webpExtended', 24, 0xff, 0xff, 0xff)],
  ])('%s', (_, path, bytes) => {
    expect(mediaFault(path, bytes)).toContain('at most 4096 a side');
  });
});

describe('a picture that moves is refused', () => {
  test('a GIF of two pictures', () => {
    const still = samplePicture('gif');
    const frame = still.subarray(19 + 8, still.length - 1);
    const moving = new Uint8Array([...still.subarray(0, -1), ...frame, 0x3b]);
    expect(mediaFault('media/a.gif', moving)).toContain('moving');
  });

  test('a PNG with a control of pictures', () => {
    const still = samplePicture('png');
    const control = [0, 0, 0, 8, ...encodeUtf8('acTL'), ...new Uint8Array(12)];
    const moving = new Uint8Array([...still.subarray(0, 33), ...control, ...still.subarray(33)]);
    expect(mediaFault('media/a.png', moving)).toContain('moving');
  });

  test('a WebP that says so', () => {
    expect(mediaFault('media/a.webp', changed('webpExtended', 20, 0x02))).toContain('moving');
  });
});

test('a picture of no points is refused', () => {
  expect(mediaFault('media/a.png', changed('png', 16, 0, 0, 0, 0))).toContain('without width or height');
});

describe('a sound', () => {
  test('is one by its first two pages', () => {
    expect(mediaFault('media/a.opus', sampleSound())).toBeUndefined();
    expect(mediaFault('media/a.opus', sampleSound(2))).toBeUndefined();
  });

  test('of another kind, of many channels, or cut off is refused', () => {
    expect(mediaFault('media/a.opus', samplePicture('webp'))).toBe('no Opus sound');
    expect(mediaFault('media/a.opus', sampleSound(6))).toContain('6 channels');
    expect(mediaFault('media/a.opus', sampleSound().subarray(0, 60))).toContain('cut off');
    const later = sampleSound();
    later[36] = 0x20;
    expect(mediaFault('media/a.opus', later)).toContain('later version');
  });
});

test('whatever the bytes, a picture or a sound is read to a word or to a size within the limits', () => {
  const start = fc.constantFrom(...SAMPLES.map(([name, path]) => [name, path] as const));
  const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(start, changes, fc.uint8Array({ maxLength: 64 }), ([name, path], edits, tail) => {
      const bytes = new Uint8Array([...samplePicture(name), ...tail]);
      for (const [at, value] of edits) bytes[at % bytes.length] = value;
      const fault = mediaFault(path, bytes);
      const kind = pictureKind(bytes);
      const header = kind && readPicture(kind, bytes);
      if (fault === undefined)
        expect(Math.max(header?.width ?? 0, header?.height ?? 0)).toBeLessThanOrEqual(4096);
      else expect(fault.length).toBeGreaterThan(5);
    }),
    { numRuns: 400 },
  );
});
