import { expect, test } from 'vitest';
import { languagesWith } from '../../src/device-store/add-on-reading.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import type { PackLanguage } from '../../src/packs/format.ts';

const own: readonly PackLanguage[] = [
  { tag: 'en', review: 'machine', voice: 'machine' },
  { tag: 'ar', review: 'machine' },
];
const withTexts = (tag: string, texts: number) => ({
  install: 'an add-on' as InstallId,
  languages: [{ tag, review: 'teacher' as const, texts, of: 10, misfits: 0, foreign: 0 }],
});

test('a pack with add-ons says of its languages whose voice it has, and who has read them as a whole', () => {
  expect(languagesWith(own, [])).toEqual(own);
  expect(languagesWith(own, [withTexts('sw', 4)])).toEqual([...own, { tag: 'sw', review: 'teacher' }]);
  expect(languagesWith(own, [withTexts('en', 9)])).toEqual(own);
  expect(languagesWith(own, [withTexts('en', 10)])[0]).toEqual({
    tag: 'en',
    review: 'teacher',
    voice: 'machine',
  });
});
