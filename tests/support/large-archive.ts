// A pack whose bytes do not shrink, so that bringing and storing it takes a while and room.
import { manifestWith } from '../packs/fixture-pack.ts';
import { fixtureArchive } from './fixture-archive.ts';

const PICTURE_BYTES = 180_000;

/** The fixture pack with so many large drawings. */
export function largeArchive(pictures: number, version = '1.2.0'): Uint8Array<ArrayBuffer> {
  const drawings = Array.from({ length: pictures }, (_, at) => [
    `media/noise-${at}.svg`,
    noisyPicture(at + version.length * 1000),
  ]);
  return fixtureArchive({ 'pack.json': manifestWith({ version }), ...Object.fromEntries(drawings) });
}

function noisyPicture(seed: number): string {
  let state = seed;
  let words = '';
  while (words.length < PICTURE_BYTES) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words += `${state.toString(36)} `;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${words}</title></svg>`;
}
