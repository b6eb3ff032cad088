// Pictures beside single hints and steps of a solution.
import { expect, test } from 'vitest';
import { checkPack } from '../../src/packs/check.ts';
import { namedByItem } from '../../src/packs/text-keys.ts';
import { drawVariant } from '../../src/packs/variant.ts';
import { itemsWith, toFiles } from './fixture-pack.ts';

const picture = { type: 'picture', src: 'media/apple.svg', alt: 'step' };

function checkWith(helpFigures: unknown) {
  return checkPack(toFiles({ 'items/all.jsonl': itemsWith('add.sum', { helpFigures }) }), {
    form: 'source',
    seeds: 4,
    isDraft: true,
  });
}

test('a picture beside a hint reaches the learner with its words, and the device that stores the item', () => {
  const { contents, faults } = checkWith([{ beside: 'hint', at: 0, figure: picture }]);
  expect(faults).toEqual([]);
  const source = contents.items.map(({ value }) => value).find(({ id }) => id === 'add.sum');
  const pack = contents.manifest?.id;
  const texts = contents.texts.get('en');
  if (!source || !pack || !texts) throw new Error('Must have the item in English');
  expect(namedByItem(source).media).toContain('media/apple.svg');
  const text = (key: string) => texts.get(key)?.value;
  const draw = drawVariant(source, { pack, seed: 1, language: 'en', text });
  expect(draw.ok && draw.value.item.helpFigures).toMatchObject([
    { beside: 'hint', at: 0, figure: { type: 'picture', src: 'media/apple.svg', alt: text('step') } },
  ]);
});

test.each([
  ['a hint that is not there', [{ beside: 'hint', at: 7, figure: picture }], /there is no hint 7/],
  ['a step that is not there', [{ beside: 'solution', at: 15, figure: picture }], /there is no solution 15/],
  ['a place that is none', [{ beside: 'prompt', at: 0, figure: picture }], /one of hint solution/],
  [
    'a file that is not there',
    [{ beside: 'hint', at: 0, figure: { ...picture, src: 'media/no.svg' } }],
    /no file/,
  ],
])('a picture beside %s is a fault', (_, helpFigures, words) => {
  const { faults } = checkWith(helpFigures);
  expect(faults.map(({ detail }) => detail).join('\n')).toMatch(words);
});
