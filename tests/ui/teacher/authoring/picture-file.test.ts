import { expect, test } from 'vitest';
import {
  type OpenPicture,
  PICTURE_BYTES,
  toSmallPicture,
} from '../../../../src/ui/teacher/authoring/picture-file.ts';
import { samplePicture } from '../../../support/pictures.ts';

/** A browser whose pictures are as large as told, and what it was asked to write. */
function browser(sizeOf: (width: number, height: number, quality: number) => number | null, side = 4000) {
  const asked: string[] = [];
  let closed = 0;
  const ports = {
    open: async (): Promise<OpenPicture> => ({
      width: side,
      height: side / 2,
      encode: async (width, height, quality) => {
        asked.push(`${width}x${height} ${quality}`);
        const size = sizeOf(width, height, quality);
        return size === null
          ? null
          : new Blob([samplePicture('webp').slice(), new Uint8Array(size)], { type: 'image/webp' });
      },
      close: () => closed++,
    }),
  };
  return { ports, asked, closed: () => closed };
}

const bytes = (name: Parameters<typeof samplePicture>[0]) => new Blob([samplePicture(name).slice()]);

test('a picture goes down in quality before it goes down in size, until it is small enough', async () => {
  const { ports, asked, closed } = browser((width) => (width > 800 ? 300_000 : 10_000));
  const made = await toSmallPicture(bytes('jpeg'), ports);
  expect(made.ok && made.value.size <= PICTURE_BYTES).toBe(true);
  expect(asked).toEqual(['1024x512 0.82', '1024x512 0.7', '1024x512 0.55', '800x400 0.82']);
  expect(closed()).toBe(1);
});

test('far too large a picture goes down in size at once: painting takes a slow tablet long', async () => {
  const { ports, asked } = browser((width) => width * width);
  await toSmallPicture(bytes('jpeg'), ports);
  expect(asked).toEqual([
    '1024x512 0.82',
    '800x400 0.82',
    '640x320 0.82',
    '480x240 0.82',
    '480x240 0.7',
    '480x240 0.55',
    '320x160 0.82',
  ]);
});

test('a small picture is not made larger', async () => {
  const { ports, asked } = browser(() => 100, 60);
  await toSmallPicture(bytes('png'), ports);
  expect(asked).toEqual(['60x30 0.82']);
});

test('what never gets small enough is told, not kept', async () => {
  const { ports, closed } = browser(() => 300_000);
  expect(await toSmallPicture(bytes('jpeg'), ports)).toEqual({ ok: false, problem: 'too-detailed' });
  expect(closed()).toBe(1);
});

test('a tablet that cannot paint it says that it is too large', async () => {
  const { ports } = browser(() => null);
  expect(await toSmallPicture(bytes('jpeg'), ports)).toEqual({ ok: false, problem: 'too-large' });
});

test('what the browser writes is held to the check of packs like any picture', async () => {
  const { ports } = browser(() => 100);
  const open = async () => ({
    ...(await ports.open()),
    encode: async () => new Blob(['nonsense'], { type: 'image/webp' }),
  });
  expect(await toSmallPicture(bytes('jpeg'), { open })).toEqual({ ok: false, problem: 'damaged' });
});

test('a picture that would fill the tablet once it is opened is never opened', async () => {
  const png = samplePicture('png');
  new DataView(png.buffer).setUint32(16, 60_000);
  new DataView(png.buffer).setUint32(20, 60_000);
  const open = async (): Promise<OpenPicture> => {
    throw new Error('Must not be opened');
  };
  expect(await toSmallPicture(new Blob([png.slice()]), { open })).toEqual({
    ok: false,
    problem: 'too-large',
  });
  expect(await toSmallPicture(new Blob([new Uint8Array(31_000_000)]), { open })).toEqual({
    ok: false,
    problem: 'too-large',
  });
});

test.each([
  ['cut off', samplePicture('jpeg').slice(0, 40), 'damaged'],
  ['no picture', new TextEncoder().encode('<html><script>alert(1)</script>'), 'other-kind'],
  [
    'a drawing with a script',
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'other-kind',
  ],
  ['nothing', new Uint8Array(), 'other-kind'],
])('%s is told', async (_, content, problem) => {
  const { ports } = browser(() => 100);
  expect(await toSmallPicture(new Blob([content.slice()]), ports)).toEqual({ ok: false, problem });
});

test('a picture that the browser cannot decode is told', async () => {
  const open = () => Promise.reject(new DOMException('cannot be decoded', 'EncodingError'));
  expect(await toSmallPicture(bytes('webp'), { open })).toEqual({ ok: false, problem: 'damaged' });
});

test('a drawing that packs take stays as it is', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';
  const made = await toSmallPicture(new Blob([svg]));
  expect(made.ok && (await made.value.text())).toBe(svg);
  expect(made.ok && made.value.type).toBe('image/svg+xml');
});
