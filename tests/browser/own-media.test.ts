// A teacher's photo and voice in a real browser, in the app's own page and under its own policy: Chromium paints and
// encodes, its false microphone beeps.
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { readOgg } from '../../src/packs/authoring/voice-ogg.ts';
import { mediaFault } from '../../src/packs/parse/media.ts';
import { readPicture } from '../../src/packs/parse/picture.ts';
import { launchOptions } from '../support/launch-options.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';

type Parts = typeof import('../support/own-media-page.ts');
const SCRIPT = 'own-media-page.js';

let host: StaticHost;
let browser: Browser;
let page: Page;
/** What is no reading of the app's own files. */
const sent: string[] = [];
beforeAll(async () => {
  host = await startStaticHost(inject('appFolder'));
  const options = launchOptions(inject('chromiumPath'));
  const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
  browser = await chromium.launch({ ...options, args: [...options.args, ...microphone] });
  const context = await browser.newContext({ permissions: ['microphone'], serviceWorkers: 'block' });
  page = await context.newPage();
  const script = await buildScript();
  await page.route(`**/${SCRIPT}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.goto(host.url);
  await page.waitForLoadState('networkidle');
  await page.addScriptTag({ url: SCRIPT });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(host.url) || request.url().startsWith('blob:');
    if (!isOwn || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: 'tests/support/own-media-page.ts', formats: ['iife'], name: 'parts' },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  if (!one || !('output' in one)) throw new Error('Must give its output');
  return one.output[0].code;
}

/** The picture that comes of these bytes, and what stands in two of its places, as shares of its sides. */
async function shrink(bytes: Uint8Array): Promise<{
  readonly problem: string | null;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}> {
  const shrunk = await page.evaluate(async (given) => {
    const { parts } = window as unknown as { readonly parts: Parts };
    const sent = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    const made = await parts.toSmallPicture(new Blob([sent]));
    if (!made.ok) return { problem: made.problem, type: '', text: '', top: [], bottom: [] };
    const bitmap = await createImageBitmap(made.value);
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const painter = canvas.getContext('2d');
    painter?.drawImage(bitmap, 0, 0);
    const at = (share: number) => [
      ...(painter?.getImageData(bitmap.width / 2, Math.floor(bitmap.height * share), 1, 1).data ?? []),
    ];
    return {
      problem: null,
      type: made.value.type,
      text: await parts.toBase64(made.value),
      top: at(0.1),
      bottom: at(0.9),
    };
  }, Buffer.from(bytes).toString('base64'));
  const { text, ...rest } = shrunk;
  return { ...rest, bytes: fromBase64(text) };
}

/** As texts, bytes cross to the page and back at once. */
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** A photo as a camera writes it, its left half red and its right half blue, or of noise all over. */
async function photo(width: number, height: number, isNoise = false): Promise<Uint8Array> {
  const text = await page.evaluate(
    async ([wide, high, noise]) => {
      const { parts } = window as unknown as { readonly parts: Parts };
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      const painter = canvas.getContext('2d');
      if (!painter) throw new Error('Must paint');
      painter.fillStyle = 'red';
      painter.fillRect(0, 0, wide / 2, high);
      painter.fillStyle = 'blue';
      painter.fillRect(wide / 2, 0, wide / 2, high);
      if (noise) {
        const image = painter.getImageData(0, 0, wide, high);
        let state = 1;
        for (let byte = 0; byte < image.data.length; byte++) {
          state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
          image.data[byte] = byte % 4 === 3 ? 255 : state >>> 24;
        }
        painter.putImageData(image, 0, 0);
      }
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
      return parts.toBase64(blob ?? new Blob());
    },
    [width, height, isNoise] as const,
  );
  return fromBase64(text);
}

const PLACE = 'GPS 6.5244 N 3.3792 E';

/** Exif's own block right behind the first two bytes: turned by a quarter (6), and where it was taken. */
function withCameraWords(jpeg: Uint8Array): Uint8Array {
  const text = [...PLACE, '\0'].map((letter) => letter.charCodeAt(0));
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    tag >> 8,
    tag & 255,
    0,
    type,
    0,
    0,
    0,
    count,
    ...value,
  ];
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2],
    ...entry(0x010e, 2, text.length, [0, 0, 0, 38]),
    ...entry(0x0112, 3, 1, [0, 6, 0, 0]),
    ...[0, 0, 0, 0],
    ...text,
  ];
  const body = [...[...'Exif\0\0'].map((letter) => letter.charCodeAt(0)), ...tiff];
  const length = body.length + 2;
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...body, ...jpeg.subarray(2)]);
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a photo', () => {
  test('is turned right side up, made small, and says no more where it was taken', async () => {
    const taken = withCameraWords(await photo(2400, 1600));
    expect(textOf(taken)).toContain(PLACE);
    const made = await shrink(taken);
    expect(made.problem).toBeNull();
    expect(made.type).toBe('image/webp');
    const { bytes } = made;
    expect(readPicture('webp', bytes)).toMatchObject({ width: 683, height: 1024 });
    expect(mediaFault('media/own/a.webp', bytes)).toBeUndefined();
    expect(bytes.length).toBeLessThanOrEqual(150_000);
    // A quarter to the right: what was on the left is above.
    expect(made.top.map((value) => value > 200)).toEqual([true, false, false, true]);
    expect(made.bottom.map((value) => value > 200)).toEqual([false, false, true, true]);
    expect(textOf(made.bytes)).not.toMatch(/GPS|Exif|EXIF|XMP|6\.5244/);
  });

  test('that is full of detail goes down until it is below 150 kB', async () => {
    const made = await shrink(await photo(800, 600, true));
    expect(made.problem).toBeNull();
    expect(made.bytes.length).toBeLessThanOrEqual(150_000);
    expect(mediaFault('media/own/a.webp', made.bytes)).toBeUndefined();
  });

  test('that cannot be decoded is told', async () => {
    const header = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
    const size = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9, 8, 6, 0, 0, 0, 0, 0, 0, 0];
    const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0, 0, 0, 0];
    expect((await shrink(new Uint8Array([...header, ...size, ...end]))).problem).toBe('damaged');
  });
});

interface Heard {
  readonly made: Result<readonly number[], string>;
  readonly seconds: number;
  /** What the browser hears when it decodes the sound: how long, and how loud at its loudest. */
  readonly decodedSeconds: number;
  readonly loudest: number;
  readonly liveBefore: number;
  readonly liveAfter: number;
}

/** Records the false microphone's beeps, and has the browser decode what came of it. */
function record(milliseconds: number): Promise<Heard> {
  return page.evaluate(async (wait) => {
    const { parts } = window as unknown as { readonly parts: Parts };
    const tracks: MediaStreamTrack[] = [];
    const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await own(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
    const live = () => tracks.filter(({ readyState }) => readyState === 'live').length;
    const opened = await parts.openMicrophone();
    if (!opened.ok) throw new Error(opened.problem);
    const liveBefore = live();
    await new Promise((resolve) => setTimeout(resolve, wait));
    opened.value.stop();
    const liveAfter = live();
    const done = await opened.value.done;
    if (!done.ok) throw new Error(done.problem);
    const bytes = await done.value.sound.arrayBuffer();
    const copy = [...new Uint8Array(bytes)];
    const decoded = await new OfflineAudioContext(1, 48_000, 48_000).decodeAudioData(bytes);
    const loudest = decoded.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    return {
      made: { ok: true as const, value: copy },
      seconds: done.value.seconds,
      decodedSeconds: decoded.duration,
      loudest,
      liveBefore,
      liveAfter,
    };
  }, milliseconds);
}

test('a voice is recorded, becomes a sound that packs take, and the browser plays all of it', async () => {
  const heard = await record(1_600);
  if (!heard.made.ok) throw new Error(heard.made.problem);
  const bytes = new Uint8Array(heard.made.value);
  expect(mediaFault('media/own/a.opus', bytes)).toBeUndefined();
  expect(readOgg(bytes)?.channels).toBe(1);
  expect(heard.seconds).toBeGreaterThan(0.8);
  expect(heard.decodedSeconds).toBeCloseTo(heard.seconds, 1);
  expect(heard.loudest).toBeGreaterThan(0.01);
  expect(heard.liveBefore).toBe(1);
  expect(heard.liveAfter).toBe(0);
  expect(bytes.length / heard.seconds).toBeLessThan(200_000 / 60);
});

test('nothing of it goes out: the page read its own files and sent nothing', () => {
  expect(sent).toEqual([]);
});
