// An update moves what changed, and nothing but the archive's own bytes comes of it.
import { expect, test } from 'vitest';
import { parsePackId } from '../../src/domain/ids.ts';
import { hashOf } from '../../src/packs/build.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import type { Fetch } from '../../src/worker/downloading.ts';
import { handOutPack } from '../../src/worker/handing-out-pack.ts';
import { itemsWith, manifestWith, type Sources, textsWith } from '../packs/fixture-pack.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { loseRecords } from '../support/lost-records.ts';
import { samplePicture } from '../support/pictures.ts';
import { createTablet, siteWith, type Tab, type Tablet } from '../support/tablet.ts';

const ID = valueIn(parsePackId('org.example.fractions'));

/** Drawings that pack badly, so that what travels is counted in more than headers. */
const drawing = (seed: number): string => {
  const points = Array.from({ length: 3000 }, (_, at) => (Math.imul(at + seed, 2654435761) >>> 0) % 9973);
  return `<svg xmlns="http://www.w3.org/2000/svg"><path d="M${points.join(' ')}"/></svg>`;
};
const media: Sources = {
  'media/first.svg': drawing(1),
  'media/second.svg': drawing(2),
  'media/third.png': samplePicture('png'),
};
const first = fixtureArchive(media);
const secondVersion = (changes: Sources): Uint8Array<ArrayBuffer> =>
  fixtureArchive({ ...media, 'pack.json': manifestWith({ version: '2.0.0' }), ...changes });

function catalogueOf(bytes: Uint8Array, version: string): Uint8Array {
  const facts = {
    id: ID,
    version,
    file: `fractions-${version}.zip`,
    sizeBytes: bytes.length,
    sha256: hashOf(bytes),
  };
  const words = {
    title: { en: 'Fractions' },
    description: { en: 'Parts' },
    languages: [],
    skills: 2,
    items: 10,
  };
  return encodeUtf8(JSON.stringify([{ ...facts, ...words }]));
}

const siteOf = (bytes: Uint8Array, version: string): Fetch =>
  siteWith({ 'index.json': catalogueOf(bytes, version), [`fractions-${version}.zip`]: bytes });

interface Host {
  readonly site: Fetch;
  /** Of each answer to a request for an archive, its range and bytes. */
  readonly sent: { readonly range: string; readonly bytes: number }[];
}

/** Counts what travels; `answer` may change it. */
function counting(
  site: Fetch,
  answer: (response: Response, range: string) => Promise<Response> | Response,
): Host {
  const sent: { range: string; bytes: number }[] = [];
  return {
    sent,
    site: async (url, init) => {
      const response = await site(url, init);
      if (!url.endsWith('.zip')) return response;
      const range = new Headers(init.headers).get('range') ?? 'all';
      sent.push({ range, bytes: Number(response.headers.get('content-length')) });
      return answer(response, range);
    },
  };
}
const asItIs = (response: Response) => response;

async function withFirst(): Promise<Tablet> {
  const tablet = createTablet(siteOf(first, '1.2.0'));
  const tab = await tablet.open();
  await tab.core.library.installFirst();
  tab.kill();
  return tablet;
}

/** Opens the tablet on the new site and takes the update. */
async function update(tablet: Tablet, site: Fetch): Promise<Tab> {
  tablet.site = site;
  const tab = await tablet.open();
  await tab.core.library.installOffered(ID);
  return tab;
}

async function archiveOf(tab: Tab): Promise<Uint8Array> {
  const handed = await handOutPack(tab.core.stores.shelf, ID);
  if (!handed.ok) throw new Error(handed.problem.code);
  return new Uint8Array(await handed.value.file.arrayBuffer());
}

const changed = secondVersion({ 'items/all.jsonl': itemsWith('add.sum', { difficulty: 3 }) });

test('an update fetches what changed and says what is in it, and the new version is the very file', async () => {
  const host = counting(siteOf(changed, '2.0.0'), asItIs);
  const tab = await update(await withFirst(), host.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(changed));
  expect(host.sent.every(({ range }) => range !== 'all')).toBe(true);
  const moved = host.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(moved).toBeLessThan(changed.length * 0.2);
});

test('a file that moved, came or went is no hindrance', async () => {
  const moved = secondVersion({
    'media/first.svg': undefined,
    'media/zero.svg': drawing(7),
    'items/more.jsonl': [],
    'text/en/all.json': textsWith({ even: 'an even number' }),
  });
  const host = counting(siteOf(moved, '2.0.0'), asItIs);
  const tab = await update(await withFirst(), host.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(moved));
  expect(host.sent.every(({ range }) => range !== 'all')).toBe(true);
});

test('a host without ranges sends the whole file, once', async () => {
  const whole: Fetch = (url, init) => siteOf(changed, '2.0.0')(url, { ...init, headers: {} });
  const host = counting(whole, asItIs);
  const tab = await update(await withFirst(), host.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(changed));
  expect(host.sent.map(({ range }) => range)).toEqual([expect.stringMatching(/^bytes=/), 'all']);
});

test('ranges that hold something else are found out by the hash, and the whole file comes', async () => {
  const host = counting(siteOf(changed, '2.0.0'), async (response, range) => {
    if (range === 'all' || range.startsWith('bytes=0-')) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return new Response(bytes, { status: response.status, headers: response.headers });
  });
  const tab = await update(await withFirst(), host.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(changed));
  expect(host.sent.at(-1)?.range).toBe('all');
});

test('a link that is cut in the middle leaves the old version whole, and the update comes later', async () => {
  const tablet = await withFirst();
  let left = 2;
  const cut = counting(siteOf(changed, '2.0.0'), (response) => {
    left -= 1;
    if (left < 0) throw new TypeError('Failed to fetch');
    return response;
  });
  const tab = await update(tablet, cut.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(first));
  tab.kill();
  const later = await update(tablet, siteOf(changed, '2.0.0'));
  expect(hashOf(await archiveOf(later))).toBe(hashOf(changed));
});

test('a part that storage lost is fetched again with what changed', async () => {
  const tablet = await withFirst();
  expect(await loseRecords(tablet, 'file/text/ar/')).toBeGreaterThan(0);
  const host = counting(siteOf(changed, '2.0.0'), asItIs);
  const tab = await update(tablet, host.site);
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(changed));
  expect(host.sent.every(({ range }) => range !== 'all')).toBe(true);
});

test('a pack of which no file was kept, as of an earlier version of the app, comes whole', async () => {
  const tablet = await withFirst();
  expect(await loseRecords(tablet, 'file/')).toBeGreaterThan(0);
  expect(await loseRecords(tablet, 'media/')).toBeGreaterThan(0);
  const tab = await update(tablet, siteOf(changed, '2.0.0'));
  expect(hashOf(await archiveOf(tab))).toBe(hashOf(changed));
});
