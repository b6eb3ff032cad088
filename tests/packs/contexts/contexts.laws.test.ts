import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import { INTERESTS, INTERESTS_MOST, parseLocale, printLocale, REGIONS } from '../../../src/domain/locale.ts';
import { contextsOf } from '../../../src/packs/contexts/contexts.ts';
import type { ItemSource, TextSource } from '../../../src/packs/format.ts';
import { createVariant } from '../../../src/packs/variant.ts';
import { STORY_TEXTS, storyWith } from './context-items.ts';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'] as const;

const seeds = fc.integer({ min: 0, max: 0xffffffff });
const regions = fc.constantFrom(...REGIONS);
const interests = fc.subarray([...INTERESTS], { maxLength: INTERESTS_MOST });
const languages = fc.constantFrom(...LANGUAGES);
const locales = fc.record({ language: languages, region: regions, interests });

const story = storyWith();

function asked(
  source: ItemSource,
  seed: number,
  tag: string,
  texts: Readonly<Record<string, TextSource>> = STORY_TEXTS,
): Item {
  const made = createVariant(source, {
    pack: 'org.example.p' as PackId,
    seed,
    language: parseLocale(tag).language,
    text: (key) => texts[key],
    contexts: contextsOf(tag),
  });
  if (!made.ok) throw new Error(`Must be made, got ${made.problem.detail}`);
  return made.value;
}

const parts = (item: Item) => item.prompt.split('; ');

test('the same item, seed, region and interests are the same question, always', () => {
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const tag = printLocale(locale);
      expect(asked(story, seed, tag)).toEqual(asked(story, seed, tag));
    }),
  );
});

test('what is recorded with an answer makes the question again', () => {
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const first = asked(story, seed, printLocale(locale));
      expect(asked(story, seed, first.askedIn ?? '')).toEqual(first);
    }),
  );
});

test('a text has no hole, no key and no name of a parameter, in any region and language', () => {
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const said = parts(asked(story, seed, printLocale(locale)));
      expect(said).toHaveLength(9);
      for (const part of said) expect(part).toMatch(/^(?!.*(?:undefined|[[\]@:#|;])).+$/);
    }),
    { numRuns: 400 },
  );
});

test('two names are two people', () => {
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const [who, other] = parts(asked(story, seed, printLocale(locale)));
      expect(who).not.toBe(other);
    }),
  );
});

test('all languages tell of the same people and things', () => {
  fc.assert(
    fc.property(seeds, regions, (seed, region) => {
      // Names are written alike where the letters are.
      const [en, fr, sw] = ['en', 'fr', 'sw'].map((language) =>
        parts(asked(story, seed, printLocale({ language, region, interests: [] }))).slice(0, 2),
      );
      expect(fr).toEqual(en);
      expect(sw).toEqual(en);
    }),
  );
});

test('interests change what is counted, and nothing else', () => {
  fc.assert(
    fc.property(seeds, regions, interests, (seed, region, liked) => {
      const plain = parts(asked(story, seed, printLocale({ language: 'en', region, interests: [] })));
      const own = parts(asked(story, seed, printLocale({ language: 'en', region, interests: liked })));
      expect([...own.slice(0, 2), ...own.slice(4)]).toEqual([...plain.slice(0, 2), ...plain.slice(4)]);
    }),
  );
});

test('a region changes no number but prices', () => {
  fc.assert(
    fc.property(seeds, regions, regions, (seed, one, other) => {
      const answers = [one, other].map((region) => {
        const item = asked(story, seed, printLocale({ language: 'en', region, interests: [] }));
        return item.type === 'number' ? item.answer : '';
      });
      expect(answers[0]).toBe(answers[1]);
    }),
  );
});

test('a price is so many steps of its region', () => {
  fc.assert(
    fc.property(seeds, regions, (seed, region) => {
      const prices = storyWith({ n: { context: 'price', from: 2, to: 9 } });
      const answerIn = (tag: string) => {
        const item = asked(prices, seed, tag, { story: '[n]' });
        return item.type === 'number' ? Number(item.answer) : Number.NaN;
      };
      const steps = answerIn('en-x-001');
      expect(answerIn(`en-x-${region}`)).toBe(steps * contextsOf(`en-x-${region}`).priceStep);
    }),
  );
});

test('an item that begins to draw names keeps the numbers that its seeds gave before', () => {
  const numbers = { a: { from: 1, to: 99 }, n: { from: 1, to: 99 } };
  const before = storyWith(numbers, { where: ['a>n'] });
  const now = storyWith(
    { who: { context: 'name' }, ...numbers, to: { context: 'place' } },
    { where: ['a>n'] },
  );
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const tag = printLocale(locale);
      expect(asked(now, seed, tag, { story: '[a] [n]' }).prompt).toBe(
        asked(before, seed, tag, { story: '[a] [n]' }).prompt,
      );
    }),
  );
});

describe('what is recorded', () => {
  test('is nothing of an item that draws no context', () => {
    const plain = storyWith({ n: { from: 1, to: 9 } });
    expect(asked(plain, 1, 'fr-x-011-music', { story: '[n]' })).not.toHaveProperty('askedIn');
  });

  test('is the region, and the interests where things are drawn', () => {
    const named = storyWith({ n: { from: 1, to: 9 }, who: { context: 'name' } });
    expect(asked(named, 1, 'fr-x-011-music', { story: '[@who]' }).askedIn).toBe('fr-x-011');
    expect(asked(story, 1, 'fr-x-011-music').askedIn).toBe('fr-x-011-music');
  });
});

test('parts of a stem tell of the same person', () => {
  const stem = (part: number) => ({ stem: { id: 's', part, of: 2, text: 'story' }, id: `story.${part}` });
  const parameters = { n: { from: 1, to: 9 }, who: { context: 'name' } };
  const [first, second] = [1, 2].map((part) => storyWith(parameters, stem(part)));
  if (!first || !second) throw new Error('Must be two');
  fc.assert(
    fc.property(seeds, locales, (seed, locale) => {
      const texts = { story: '[n] [@who]' };
      const tag = printLocale(locale);
      expect(asked(second, seed, tag, texts).stem?.text).toBe(asked(first, seed, tag, texts).stem?.text);
    }),
  );
});

test('words of the pack take the place of the app’s, for a region or for any', () => {
  const own = storyWith({
    n: { from: 3, to: 3 },
    food: { context: 'food', count: 'n', own: { ng: ['food.garri'], any: ['food.bread'] } },
  });
  const texts = { story: '[@food]', 'food.garri': '[n] bowls of garri', 'food.bread': '[n] loaves' };
  expect(asked(own, 1, 'en-x-ng', texts).prompt).toBe('3 bowls of garri');
  expect(asked(own, 1, 'en-x-014', texts).prompt).toBe('3 loaves');
});
