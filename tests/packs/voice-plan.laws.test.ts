// What a teacher is asked to say is what a child hears, and what was said is found again on another tablet.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import type { SpokenWords } from '../../src/domain/math-text.ts';
import { toSentences } from '../../src/domain/sentences.ts';
import { toSpokenItem, toSpokenLesson, toSpokenSentences } from '../../src/domain/spoken.ts';
import { createTranslate } from '../../src/i18n/messages.ts';
import { buildPack, hashOf } from '../../src/packs/build.ts';
import { checkedIn } from '../../src/packs/contexts/checked-in.ts';
import { contextsOf } from '../../src/packs/contexts/contexts.ts';
import type { TextTable } from '../../src/packs/format.ts';
import { isAfter, versionAfter } from '../../src/packs/next-version.ts';
import { builtAddOn } from '../../src/packs/parse/add-on-manifest.ts';
import { placeIn } from '../../src/packs/parse/files.ts';
import { createVariant } from '../../src/packs/variant.ts';
import { createLesson } from '../../src/packs/variant-core.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { voiceContent, voiceManifest } from '../../src/packs/voice-add-on.ts';
import { sentencesOfSkill } from '../../src/packs/voice-plan.ts';
import { spokenWords } from '../../src/ui/item-views/spoken.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import { pack } from './archives.ts';
import { toFiles } from './fixture-pack.ts';

const PACK = pack.manifest.id;

async function wordsOf(language: 'en' | 'ar'): Promise<SpokenWords> {
  const messages = await loadMessages(language, ['learner']);
  return spokenWords({ t: createTranslate(messages, { language, numerals: 'latn' }) });
}

const contents = () => {
  const built = buildPack(toFiles(), 1);
  if (!built.ok) throw new Error('Must build');
  return built.value.contents;
};
const { items, lessons, texts } = contents();

function ground(language: 'en' | 'ar', skill: string) {
  const table: TextTable = Object.fromEntries(
    [...(texts.get(language) ?? [])].map(([key, { value }]) => [key, value]),
  );
  const name = table[`skill.${skill}`];
  return {
    table,
    name: typeof name === 'string' ? name : '',
    items: items
      .filter(({ value }) => value.skill === skill)
      .map(({ value }) => ({ item: value, texts: table })),
    lessons: lessons.filter(({ value }) => value.skill === skill).map(({ value }) => value),
  };
}

for (const language of ['en', 'ar'] as const) {
  test(`every sentence of a question that never changes is asked for, in ${language}; of one that does, only sentences that come again`, async () => {
    const words = await wordsOf(language);
    for (const skill of ['add', 'fractions']) {
      const { table, ...given } = ground(language, skill);
      const asked = sentencesOfSkill({ ...given, texts: table }, { pack: PACK, language, words });
      const all = new Set(asked.sentences);
      expect(all.size).toBe(asked.sentences.length);
      for (const sentence of toSentences(toSpokenSentences(given.name, words)))
        expect(all).toContain(sentence);
      for (const one of given.lessons) {
        const made = createLesson(one, { language, text: (key) => table[key] });
        if (!made.ok) throw new Error('Must make the lesson');
        for (const [step] of made.value.steps.entries()) {
          for (const said of toSentences(toSpokenLesson(made.value, step, words)))
            expect(all).toContain(said);
        }
      }
      const changing = given.items.filter(({ item }) => {
        const heard = [...Array(item.parameters ? 16 : 1).keys()].flatMap((seed) => {
          const contexts = contextsOf(checkedIn(language, seed));
          const made = createVariant(item, {
            pack: PACK,
            seed,
            language,
            text: (key) => table[key],
            contexts,
          });
          return made.ok ? toSentences(toSpokenItem(made.value, words)) : [];
        });
        const left = heard.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !all.has(sentence));
        if (!item.parameters) expect(left).toEqual([]);
        // What is left out was said once among all variants.
        for (const sentence of left) expect(heard.filter((one) => one === sentence).length).toBe(1);
        return left.length > 0;
      });
      expect(asked.changing).toBeGreaterThanOrEqual(changing.length);
      expect(asked.changing).toBeLessThanOrEqual(given.items.filter(({ item }) => item.parameters).length);
    }
  });
}

test('words that the child is to read are never asked for', async () => {
  const words = await wordsOf('en');
  const { table, ...given } = ground('en', 'add');
  const read = { ...table, 'skill.add': 'Adding', step: 'Read: ^^goat^^.' };
  const asked = sentencesOfSkill({ ...given, texts: read }, { pack: PACK, language: 'en', words });
  expect(asked.sentences.join(' ')).toContain('Read.');
  expect(asked.sentences.join(' ')).not.toContain('goat');
});

const sentence = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const said = fc.uniqueArray(sentence, {
  minLength: 1,
  maxLength: 30,
  selector: (one) => one.normalize('NFC'),
});
const tag = fc.constantFrom('en', 'sw', 'pt-BR', 'ar');
const version = fc.tuple(fc.nat(99_999), fc.nat(99_999)).map(([a, b]) => `${a}.${b}.0`);

test('what is made of recordings is an add-on of the format, in which each sentence is found by its own words', () => {
  fc.assert(
    fc.property(said, tag, version, fc.boolean(), (all, language, since, turn) => {
      const sounds = new Map(
        all.map((one, at) => [voicePath(language, one), new Uint8Array([at, at >> 8, 7])] as const),
      );
      const files = [...sounds].map(([path, bytes]) => ({
        ...{ path, sizeBytes: bytes.length, sha256: hashOf(bytes) },
      }));
      const id = 'own.abc.numbers-voice-en' as PackId;
      const target = { id: PACK, version: since };
      const given = { id, version: '1.0.0', language };
      const made = voiceManifest({ ...given, files: turn ? [...files].reverse() : files }, target);
      const faults: Parameters<typeof placeIn>[2] = [];
      const read = builtAddOn(JSON.parse(JSON.stringify(made)), placeIn('pack.json', 0, faults));
      expect(faults).toEqual([]);
      expect(read).toEqual(made);
      for (const [at, one] of all.entries()) {
        const found = made.files.find(({ path }) => path === voicePath(language, one));
        expect(found?.sha256).toBe(hashOf(new Uint8Array([at, at >> 8, 7])));
      }
      // The order in which they were said and the number of the version are no content; another sound is.
      const again = voiceManifest({ ...given, version: '1.4.0', files }, target);
      expect(voiceContent(again)).toBe(voiceContent(made));
      const other = files.map((file, at) =>
        at === 0 ? { ...file, sha256: hashOf(new Uint8Array([9])) } : file,
      );
      expect(voiceContent(voiceManifest({ ...given, files: other }, target))).not.toBe(voiceContent(made));
    }),
  );
});

test('the next version comes after the one before, as long as there are numbers', () => {
  fc.assert(
    fc.property(version, (before) => {
      fc.pre(before !== '99999.99999.0');
      expect(isAfter(versionAfter(before), before)).toBe(true);
    }),
  );
});
