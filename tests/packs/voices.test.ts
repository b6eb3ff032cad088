import { expect, test } from 'vitest';
import { checkPack } from '../../src/packs/check.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { sampleSound } from '../support/pictures.ts';
import { manifestWith, toFiles } from './fixture-pack.ts';

type Voices = Readonly<Record<'en' | 'ar', 'machine' | 'teacher' | undefined>>;

function faultsWith(voices: Voices, recorded: readonly string[]): readonly string[] {
  const languages = (['en', 'ar'] as const).map((tag) => ({
    ...{ tag, review: 'machine' },
    ...(voices[tag] && { voice: voices[tag] }),
  }));
  const files = new Map(toFiles({ 'pack.json': manifestWith({ languages }) }));
  for (const language of recorded) files.set(voicePath(language, 'One.'), sampleSound());
  return checkPack(files, { form: 'source', seeds: 2, isDraft: true }).faults.map(({ detail }) => detail);
}

test('who hears a recorded sentence is told whose voice it is, language by language', () => {
  expect(faultsWith({ en: 'machine', ar: 'teacher' }, ['en', 'ar'])).toEqual([]);
  expect(faultsWith({ en: undefined, ar: undefined }, [])).toEqual([]);
  expect(faultsWith({ en: undefined, ar: 'teacher' }, ['en', 'ar'])).toEqual([
    'languages: "en" has recorded sentences: say whose voice it is',
  ]);
  expect(faultsWith({ en: 'machine', ar: 'machine' }, ['en'])).toEqual([
    'languages: "ar" has a voice and no recorded sentence',
  ]);
  expect(faultsWith({ en: undefined, ar: undefined }, ['fr'])).toEqual([
    'languages: sentences recorded in fr, and no such language',
  ]);
});
