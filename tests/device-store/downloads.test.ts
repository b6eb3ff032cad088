import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDownloads } from '../../src/device-store/dexie-downloads.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { openTestShelf } from './shelf-fixture.ts';

const URL = 'https://school.example/packs/fractions-1.0.0.zip';
const bytesOf = (...values: number[]) => Uint8Array.from(values);
const open = async () => createDownloads(await openTestShelf());
const contentOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];

describe('a download', () => {
  it('goes on where it was cut off, while the server has the same version', async () => {
    const downloads = await open();
    expect(valueIn(await downloads.find(URL))).toBeNull();
    valueIn(await downloads.begin(URL, '"one"', 5));
    valueIn(await downloads.append(URL, 0, bytesOf(1, 2)));
    expect(valueIn(await downloads.find(URL))).toMatchObject({ doneBytes: 2, etag: '"one"' });
    expect(valueIn(await downloads.begin(URL, '"one"', 5)).doneBytes).toBe(2);
    expect(valueIn(await downloads.append(URL, 2, bytesOf(3, 4, 5))).doneBytes).toBe(5);
    expect(await contentOf(valueIn(await downloads.read(URL)))).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['the server has another version', '"two"', 5],
    ['the file has another size', '"one"', 6],
  ])('starts anew when %s', async (_why, etag, sizeBytes) => {
    const downloads = await open();
    valueIn(await downloads.begin(URL, '"one"', 5));
    valueIn(await downloads.append(URL, 0, bytesOf(1, 2)));
    expect(valueIn(await downloads.begin(URL, etag, sizeBytes))).toEqual({
      url: URL,
      etag,
      isUndecided: false,
      staged: null,
      sizeBytes,
      doneBytes: 0,
    });
    expect(await contentOf(valueIn(await downloads.read(URL)))).toEqual([]);
  });

  it('starts anew where the server names no version, since the rest may belong to another file', async () => {
    const downloads = await open();
    valueIn(await downloads.begin(URL, '', 5));
    valueIn(await downloads.append(URL, 0, bytesOf(1, 2)));
    expect(valueIn(await downloads.begin(URL, '', 5)).doneBytes).toBe(0);
  });

  it('stores nothing at a place where it is not', async () => {
    const downloads = await open();
    valueIn(await downloads.begin(URL, '"one"', 5));
    valueIn(await downloads.append(URL, 0, bytesOf(1, 2)));
    expect(valueIn(await downloads.append(URL, 0, bytesOf(9, 9))).doneBytes).toBe(2);
    expect(valueIn(await downloads.append(URL, 3, bytesOf(9))).doneBytes).toBe(2);
    expect(valueIn(await downloads.append(URL, 2, bytesOf())).doneBytes).toBe(2);
    expect(await contentOf(valueIn(await downloads.read(URL)))).toEqual([1, 2]);
  });

  it('that was given up takes no more parts', async () => {
    const downloads = await open();
    valueIn(await downloads.begin(URL, '"one"', 5));
    valueIn(await downloads.append(URL, 0, bytesOf(1, 2)));
    valueIn(await downloads.discard(URL));
    expect(problemIn(await downloads.append(URL, 2, bytesOf(3)))).toEqual({
      code: 'pack/cancelled',
      file: URL,
    });
    expect(valueIn(await downloads.list())).toEqual([]);
    expect(await contentOf(valueIn(await downloads.read(URL)))).toEqual([]);
  });

  it('stores a part without the buffer that it was cut from', async () => {
    const database = await openTestShelf();
    const downloads = createDownloads(database);
    valueIn(await downloads.begin(URL, '"one"', 5));
    valueIn(await downloads.append(URL, 0, new Uint8Array(50_000).subarray(10, 15)));
    const [part] = await database.downloadParts.toArray();
    expect(part?.bytes.buffer.byteLength).toBe(5);
  });

  it('gives back the bytes whatever the portions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 12 }), async (portions) => {
        const downloads = await open();
        valueIn(await downloads.begin(URL, '"one"', 0));
        let at = 0;
        for (const portion of portions) {
          at = valueIn(await downloads.append(URL, at, Uint8Array.from(portion))).doneBytes;
        }
        const whole = portions.flatMap((portion) => [...portion]);
        expect(at).toBe(whole.length);
        expect(await contentOf(valueIn(await downloads.read(URL)))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is stored of a file that is looked at', () => {
  const [one, other] = ['org.example.one 00', 'org.example.two 11'] as const;
  const whole = (install: string) => ({ install: install as InstallId, isWhole: true });
  const part = (install: string) => ({ install: install as InstallId, isWhole: false });

  it('is told whole after it was begun, and never for a file that another tab has brought meanwhile', async () => {
    const downloads = await open();
    valueIn(await downloads.begin(URL, '', 5, true));
    valueIn(await downloads.noteStaged(URL, part(one)));
    valueIn(await downloads.begin(URL, '', 6, true));
    expect(problemIn(await downloads.noteStaged(URL, whole(one))).code).toBe('pack/cancelled');
    valueIn(await downloads.noteStaged(URL, part(other)));
    expect(problemIn(await downloads.noteStaged(URL, whole(one))).code).toBe('pack/cancelled');
    valueIn(await downloads.noteStaged(URL, whole(other)));
    expect(valueIn(await downloads.find(URL))?.staged).toEqual(whole(other));
  });
});
