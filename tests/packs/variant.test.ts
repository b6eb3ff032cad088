import { expect, test } from 'vitest';
import type { PackId } from '../../src/domain/ids.ts';
import type { Item } from '../../src/domain/item.ts';
import type { ItemSource, TextSource } from '../../src/packs/format.ts';
import { convertMathematics } from '../../src/packs/mathematics.ts';
import { parseItems } from '../../src/packs/parse/files.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { createVariant } from '../../src/packs/variant.ts';

const base = { id: 'i', skill: 's', difficulty: 1, prompt: 'p', hints: [], solution: [] };

function make(
  item: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, TextSource>> = {},
  { seed = 1, language = 'en' } = {},
) {
  const faults: never[] = [];
  const line = encodeUtf8(JSON.stringify({ ...base, ...item }));
  const [placed] = parseItems('items/a.jsonl', line, faults);
  if (!placed) throw new Error(`Must parse, got ${JSON.stringify(faults)}`);
  const source: ItemSource = placed.value;
  const table: Readonly<Record<string, TextSource>> = { p: 'Prompt', ...texts };
  const text = (key: string) => {
    const found = table[key];
    return found === undefined ? undefined : convertMathematics(found).text;
  };
  return createVariant(source, { pack: 'org.example.p' as PackId, seed, language, text });
}

function made(...args: Parameters<typeof make>): Item {
  const item = make(...args);
  if (!item.ok) throw new Error(`Must be made, got ${item.problem.detail}`);
  return item.value;
}

const number = { type: 'number', answer: '=n', parameters: { n: { from: 3, to: 3 } } };

test('a number is put in as the language writes it', () => {
  const half = { ...number, answer: 1, parameters: { n: { value: '1/2' } } };
  expect(made(half, { p: 'take [n]' }).prompt).toBe('take 0.5');
  expect(made(half, { p: 'take [n]' }, { language: 'fr' }).prompt).toBe('take 0,5');
  const third = { ...number, answer: 1, parameters: { n: { value: '1/3' } } };
  expect(made(third, { p: 'take [n]' }).prompt).toBe('take 1/3');
});

test('in mathematics a negative number has its sign, and a fraction its line', () => {
  const negative = { ...number, answer: 1, parameters: { n: { value: '-3' } } };
  expect(made(negative, { p: '$[n]$' }).prompt).toBe('<math><mrow><mo>−</mo><mn>3</mn></mrow></math>');
  const third = { ...number, answer: 1, parameters: { n: { value: '1/3' } } };
  expect(made(third, { p: '$[n]$' }).prompt).toBe('<math><mfrac><mn>1</mn><mn>3</mn></mfrac></math>');
});

test('a text follows the plural rules of its language', () => {
  const text: TextSource = { plural: 'n', one: '[n] one', two: 'two', few: '[n] few', other: '[n] other' };
  const prompts = [1, 2, 3, 11].map((n) => {
    const item = { ...number, parameters: { n: { value: n } } };
    return ['en', 'ar'].map((language) => made(item, { p: text }, { language }).prompt);
  });
  expect(prompts).toEqual([
    ['1 one', '1 one'],
    ['2 other', 'two'],
    ['3 other', '3 few'],
    ['11 other', '11 other'],
  ]);
});

test('a parameter can hold the key of a text, and a reference its own values', () => {
  const item = {
    ...number,
    parameters: { n: { value: 3 }, thing: { oneOf: ['t'] } },
    hints: [{ key: 'h', with: { m: '=n+1' } }],
  };
  const texts = { p: '[n] of [@thing]', t: 'apples ([n])', h: 'not [m] but [n]' };
  expect(made(item, texts)).toMatchObject({ prompt: '3 of apples (3)', hints: ['not 4 but 3'] });
});

test('a bracket and a dollar sign can be written', () => {
  expect(made(number, { p: '\\[n] costs \\$[n]' }).prompt).toBe('[n] costs $3');
});

test('a placeholder that nothing fills, and a text that is not there, are told', () => {
  expect(make(number, { p: 'take [m]' })).toMatchObject({ ok: false, problem: { code: 'dangling' } });
  expect(make({ ...number, prompt: 'nowhere' })).toMatchObject({
    ok: false,
    problem: { code: 'text-missing' },
  });
});

test('a text that names itself comes to an end', () => {
  const item = { ...number, parameters: { n: { value: 3 }, thing: { oneOf: ['p'] } } };
  expect(make(item, { p: 'x [@thing]' }).ok).toBe(false);
});

test('texts that multiply in one another are stopped', () => {
  const parameters = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, { oneOf: [`t.${name}`] }]));
  const item = { type: 'short-text', parameters, prompt: 't.a', accepted: 'p' };
  const many = (name: string) => `[@${name}] `.repeat(700);
  const texts = { 't.a': many('b'), 't.b': many('c'), 't.c': many('d'), 't.d': 'ha' };
  const started = performance.now();
  expect(make(item, texts)).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('steps of a tenth are tenths', () => {
  const item = { ...number, parameters: { n: { from: 0.1, to: 0.9, step: 0.1 } } };
  const answers = new Set<string>();
  for (let seed = 0; seed < 200; seed++) {
    const drawn = made(item, {}, { seed });
    if (drawn.type === 'number') answers.add(drawn.answer);
  }
  expect([...answers].sort()).toEqual(['0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9']);
});

test('conditions hold in every variant, and one that never holds is told', () => {
  const item = { ...number, parameters: { n: { from: 1, to: 9 } }, where: ['n % 2 = 0', 'n > 4'] };
  for (let seed = 0; seed < 50; seed++) {
    expect(['6', '8']).toContain((made(item, {}, { seed }) as { answer: string }).answer);
  }
  expect(make({ ...item, where: ['n > 9'] })).toMatchObject({
    ok: false,
    problem: { code: 'template-empty' },
  });
});

test('a draw that divides by zero is drawn again', () => {
  const item = { ...number, answer: '=6/n', parameters: { n: { from: 0, to: 2 } } };
  for (let seed = 0; seed < 30; seed++) {
    expect(['6', '3']).toContain((made(item, {}, { seed }) as { answer: string }).answer);
  }
});

test('the i-th of a list is picked', () => {
  const item = {
    ...number,
    parameters: { i: { from: 0, to: 1 }, n: { pick: [10, 20], by: 'i' }, t: { pick: ['x', 'y'], by: 'i' } },
  };
  const texts = { p: '[n] [@t]', x: 'ten', y: 'twenty' };
  for (let seed = 0; seed < 20; seed++)
    expect(['10 ten', '20 twenty']).toContain(made(item, texts, { seed }).prompt);
});

test('a wrong value that happens to be right is left out', () => {
  const item = {
    ...number,
    parameters: { n: { value: 4 } },
    wrong: [
      { value: '=n', misconception: 'm' },
      { value: '=n/2', misconception: 'm' },
    ],
  };
  expect(made(item)).toMatchObject({ wrong: [{ value: '2', misconception: 'm' }] });
});

test('options that look alike are never shown together', () => {
  const item = {
    type: 'choose-one',
    parameters: { a: { from: 1, to: 3 }, b: { from: 1, to: 3 } },
    options: [
      { id: 'a', text: '=a' },
      { id: 'b', text: '=b' },
    ],
    answer: 'a',
  };
  for (let seed = 0; seed < 50; seed++) {
    const drawn = made(item, {}, { seed });
    if (drawn.type === 'choose-one') expect(new Set(drawn.options.map(({ text }) => text)).size).toBe(2);
  }
});

test('entries are never shown in the right order', () => {
  const item = {
    type: 'order',
    entries: ['a', 'b'].map((id) => ({ id, text: `=${id === 'a' ? 1 : 2}` })),
    answer: ['a', 'b'],
  };
  for (let seed = 0; seed < 30; seed++) {
    const drawn = made(item, {}, { seed });
    if (drawn.type === 'order') expect(drawn.entries.map(({ id }) => id)).toEqual(['b', 'a']);
  }
});

test('a figure is computed, and one that cannot be drawn is drawn again', () => {
  const item = {
    ...number,
    parameters: { n: { from: 1, to: 9 } },
    figure: { type: 'fraction-bars', bars: [{ parts: 4, shaded: '=n' }] },
  };
  for (let seed = 0; seed < 30; seed++) {
    const { figure } = made(item, {}, { seed });
    if (figure?.type === 'fraction-bars') expect(figure.bars[0]?.shaded).toBeLessThanOrEqual(4);
  }
  const picture = {
    ...number,
    parameters: { n: { value: 3 }, x: { oneOf: ['cow'] } },
    figure: { type: 'picture', src: 'media/[x]_[n].svg', alt: 'p' },
  };
  expect(made(picture).figure).toEqual({ type: 'picture', src: 'media/cow_3.svg', alt: 'Prompt' });
});

test('a word that another variant asks for is no slip of this one, where a slip is forgiven at all', () => {
  const texts = { a: 'sesenta', b: 'setenta', c: 'ochenta', p: '[@w]', q: '[@w] | [@v]' };
  const parameters = { w: { pick: ['a', 'b', 'c'], by: 0 }, v: { oneOf: ['a'] } };
  const item = { type: 'short-text', parameters, accepted: 'p', spelling: 1 };
  expect(made(item, texts)).toMatchObject({ accepted: ['sesenta'], others: ['setenta', 'ochenta'] });
  expect(made({ ...item, accepted: 'q' }, texts)).toMatchObject({ others: ['setenta', 'ochenta'] });
  expect(made({ ...item, spelling: 0 }, texts)).not.toHaveProperty('others');
  expect(made({ ...item, accepted: 'b' }, texts)).not.toHaveProperty('others');
  // A text that cannot be filled is nobody's answer.
  expect(made(item, { ...texts, b: '[@nothing]' })).toMatchObject({ others: ['ochenta'] });
});

test('words of other variants are looked through to a bound: each answer is compared with them all', () => {
  const keys = Array.from({ length: 60 }, (_, at) => `k${at}`);
  const many = (at: number) => Array.from({ length: 200 }, (_, word) => `w${at}x${word}`).join('|');
  const texts = { q: '[@word]', ...Object.fromEntries(keys.map((key, at) => [key, many(at)])) };
  const item = {
    type: 'short-text',
    accepted: 'q',
    spelling: 1,
    wrong: [],
    parameters: { word: { oneOf: keys } },
  };
  expect(made(item, texts)).toHaveProperty('others.length', 1_000);
});
