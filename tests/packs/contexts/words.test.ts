import { describe, expect, test } from 'vitest';
import { INTERESTS, REGIONS } from '../../../src/domain/locale.ts';
import { contextsOf } from '../../../src/packs/contexts/contexts.ts';
import { REGION_SETS } from '../../../src/packs/contexts/regions.ts';
import { CONTEXT_KINDS, type ContextForm, type TextSource } from '../../../src/packs/format.ts';
import { formsOf, pluralRules } from '../../../src/packs/text-filling.ts';
import { faultsIn } from './context-items.ts';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'] as const;
const FORMS: Readonly<Record<(typeof CONTEXT_KINDS)[number], readonly ContextForm[]>> = {
  name: ['counted'],
  place: ['counted'],
  money: ['counted', 'bare'],
  food: ['counted', 'bare'],
  unit: ['counted', 'bare'],
  thing: ['counted', 'bare', 'how-many'],
};

/** Every word that any region draws, in one language. */
function wordsIn(language: string) {
  return REGIONS.flatMap((region) => {
    const contexts = contextsOf(`${language}-x-${region}`);
    return CONTEXT_KINDS.flatMap((kind) =>
      contexts.choices(kind).flatMap((choice) =>
        FORMS[kind].map((form) => {
          const id = typeof choice === 'string' ? choice : choice.id;
          return { region, kind, id, form, word: contexts.word({ kind, id, form, count: 'n' }, language) };
        }),
      ),
    );
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every word of every region is there, with no sign of its table left', () => {
    for (const { kind, id, form, word } of wordsIn(language)) {
      const forms: readonly string[] = word === undefined ? [] : formsOf(word);
      expect(forms.length, `${kind} ${id} ${form}`).toBeGreaterThan(0);
      for (const one of forms) expect(one.replace('[n]', '3'), `${kind} ${id}`).toMatch(/^[^[\]#|;:]{2,}$/);
    }
  });

  test('what is counted has every plural form that a lesson reaches', () => {
    const rules = pluralRules(language);
    const reached = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    for (const { kind, id, form, word } of wordsIn(language)) {
      if (typeof word !== 'object' || form !== 'counted') continue;
      for (const category of reached) expect(word, `${kind} ${id}`).toHaveProperty(category);
    }
  });

  test('two words of a kind are never said alike', () => {
    for (const region of REGIONS) {
      const contexts = contextsOf(`${language}-x-${region}`);
      for (const kind of CONTEXT_KINDS) {
        const said = contexts.choices(kind).map((choice) => {
          const id = typeof choice === 'string' ? choice : choice.id;
          return JSON.stringify(contexts.word({ kind, id, form: 'counted', count: 'n' }, language));
        });
        expect(new Set(said).size, `${kind} in ${region}`).toBe(said.length);
      }
    }
  });
});

test('each script has its own letters', () => {
  const scripts: Readonly<Record<string, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    hi: /\p{Script=Devanagari}/u,
  };
  for (const [language, letters] of Object.entries(scripts)) {
    for (const { word, kind, id } of wordsIn(language)) {
      for (const form of formsOf(word ?? '')) expect(form, `${kind} ${id}`).toMatch(letters);
    }
  }
});

test('a region has names for a story of five, and food for a market', () => {
  for (const region of REGIONS) {
    const { name, food, place, priceStep } = REGION_SETS[region];
    expect(new Set(name).size).toBe(name.length);
    expect(name.length).toBeGreaterThanOrEqual(10);
    expect(food.length).toBeGreaterThanOrEqual(6);
    expect(place.length).toBeGreaterThanOrEqual(6);
    expect(priceStep).toBeGreaterThan(0);
  }
});

test('a learner who likes one thing only still gets different ones', () => {
  for (const region of REGIONS) {
    for (const interest of INTERESTS) {
      const { length } = contextsOf(`en-x-${region}-${interest}`).choices('thing');
      expect(length, `${interest} in ${region}`).toBeGreaterThanOrEqual(4);
    }
  }
});

describe('words as they are said', () => {
  const say = (tag: string, kind: 'thing' | 'food' | 'money', id: string, form: ContextForm): TextSource => {
    const word = contextsOf(tag).word({ kind, id, form, count: 'k' }, tag.split('-')[0] ?? '');
    if (word === undefined) throw new Error(`No word for ${id}`);
    return word;
  };

  test('the number stands where the language has it', () => {
    expect(say('en-x-001', 'thing', 'goat', 'counted')).toMatchObject({ other: '[k] goats', plural: 'k' });
    expect(say('sw-x-014', 'thing', 'mango', 'counted')).toMatchObject({
      one: 'embe [k]',
      other: 'maembe [k]',
    });
    expect(say('ar-x-015', 'thing', 'book', 'counted')).toMatchObject({
      two: 'كتابان',
      few: '[k] كتب',
      many: '[k] كتابًا',
      other: '[k] كتاب',
    });
    expect(say('fr-x-011', 'food', 'onions', 'counted')).toBe("[k] kg d'oignons");
  });

  test('the question agrees with what it asks for', () => {
    expect(say('fr-x-011', 'thing', 'orange', 'how-many')).toBe("Combien d'oranges ?");
    expect(say('fr-x-011', 'thing', 'goat', 'how-many')).toBe('Combien de chèvres ?');
    expect(say('es-x-419', 'thing', 'goat', 'how-many')).toBe('¿Cuántas cabras?');
    expect(say('sw-x-014', 'thing', 'book', 'how-many')).toBe('Vitabu vingapi?');
    expect(say('hi-x-034', 'thing', 'hen', 'how-many')).toBe('कितनी मुर्गियाँ?');
    expect(say('ar-x-015', 'thing', 'book', 'how-many')).toBe('كم كتابًا؟');
  });

  test('a language without words of the app reads the English ones, and names as its letters are', () => {
    expect(say('ha-x-ng', 'thing', 'goat', 'counted')).toMatchObject({ other: '[k] goats' });
    expect(say('am-x-et', 'food', 'teff', 'counted')).toBe('[k] kg of teff');
    const named = { kind: 'name', id: 'musa', form: 'counted', count: '' } as const;
    expect(contextsOf('ur-x-034').word(named, 'ur')).toBe('موسى');
    expect(contextsOf('ha-x-ng').word(named, 'ha')).toBe('Musa');
  });

  test('money without its number stands behind a box', () => {
    expect(say('en-x-014', 'money', 'shilling', 'bare')).toBe('shillings');
    expect(say('ar-x-014', 'money', 'shilling', 'bare')).toBe('شلن');
  });
});

describe('an author is told', () => {
  test.each([
    ['an unknown kind', { n: { context: 'planet' } }, /must be one of/],
    ['a kind that every object has', { n: { context: 'constructor' } }, /must be one of/],
    ['an unknown field', { n: { context: 'name', from: 1 } }, /unknown field "from"/],
    ['a count that is no parameter', { n: { context: 'food', count: 'k' } }, /parameter of this item/],
    ['a count that reaches for a prototype', { n: { context: 'food', count: '__proto__' } }, /parameter/],
    ['a number of things that nothing counts', { n: { context: 'thing' } }, /that is counted/],
    ['a name that is counted', { n: { from: 1, to: 2 }, m: { context: 'name', count: 'n' } }, /left out/],
    ['a question for a name', { n: { context: 'name', form: 'how-many' } }, /a form of this kind/],
    [
      'a word taken up before it was drawn',
      { n: { context: 'name', of: 'm' }, m: { context: 'name' } },
      /earlier/,
    ],
    [
      'a word of another kind taken up',
      { n: { context: 'name' }, m: { context: 'place', of: 'n' } },
      /earlier/,
    ],
    ['a price that ends before it begins', { n: { context: 'price', from: 9, to: 2 } }, /not below/],
    ['a price beyond all bounds', { n: { context: 'price', from: 2, to: 1e9 } }, /from 0 to/],
    [
      'words for an unknown region',
      { n: { context: 'name', own: { mars: ['a.b'] } } },
      /no name that can stand/,
    ],
    ['words for a region that pollutes', { n: { context: 'name', own: { constructor: ['a'] } } }, /no name/],
    ['an empty list of words', { n: { context: 'name', own: { ng: [] } } }, /at least 1/],
  ])('of %s', (_, parameters, detail) => {
    expect(faultsIn(parameters).join('\n')).toMatch(detail);
  });
});
