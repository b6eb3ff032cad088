import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMediaShelf } from '../../src/ui/media-shelf.ts';
import { PACK } from '../support/ui/sample-views.ts';

describe('pictures of packs', () => {
  const revoked: string[] = [];
  let made = 0;
  beforeEach(() => {
    made = 0;
    revoked.length = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++made}`);
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
  });
  afterEach(() => vi.restoreAllMocks());

  it('are read once, however often they are shown', async () => {
    let reads = 0;
    const url = createMediaShelf(async () => {
      reads += 1;
      return new Blob(['<svg/>']);
    });
    expect(await url(PACK, 'media/a.svg')).toBe(await url(PACK, 'media/a.svg'));
    expect(reads).toBe(1);
  });
  it('that are not there yet are asked for again', async () => {
    const found: (Blob | null)[] = [null, new Blob(['<svg/>'])];
    const url = createMediaShelf(async () => found.shift() ?? null);
    expect(await url(PACK, 'media/a.svg')).toBeNull();
    expect(await url(PACK, 'media/a.svg')).toBe('blob:1');
  });
  it('give their memory back when many newer ones have come', async () => {
    const url = createMediaShelf(async () => new Blob(['<svg/>']));
    for (let at = 0; at < 125; at++) await url(PACK, `media/${at}.svg`);
    await Promise.resolve();
    expect(revoked).toEqual(['blob:1', 'blob:2', 'blob:3', 'blob:4', 'blob:5']);
  });
});
