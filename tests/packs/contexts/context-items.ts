// Items that draw from context sets, and their texts in the app's seven languages (the same sentence will do).
import type { ItemSource, TextSource } from '../../../src/packs/format.ts';
import { item } from '../../../src/packs/parse/items.ts';

const base = { id: 'story', skill: 'add', difficulty: 1, type: 'number', hints: [], solution: [] } as const;

const PARAMETERS = {
  n: { from: 3, to: 40 },
  p: { context: 'price', from: 2, to: 9 },
  who: { context: 'name' },
  other: { context: 'name' },
  goods: { context: 'thing', count: 'n' },
  asked: { context: 'thing', form: 'how-many', of: 'goods' },
  food: { context: 'food', count: 'n' },
  cost: { context: 'money', count: 'p' },
  coin: { context: 'money', form: 'bare' },
  way: { context: 'place' },
  boxes: { context: 'unit', count: 'n' },
} as const;

export const STORY_TEXTS: Readonly<Record<string, TextSource>> = {
  story: '[@who]; [@other]; [@goods]; [@asked]; [@food]; [@cost]; [@coin]; [@way]; [@boxes]',
};

/** What the parser has to say; nothing of a sound item. */
export function faultsIn(parameters: unknown): readonly string[] {
  const faults: string[] = [];
  item(
    { ...base, prompt: 'story', answer: '=n', parameters },
    { path: '', report: (path, detail) => faults.push(`${path} ${detail}`) },
  );
  return faults;
}

export function storyWith(parameters: unknown = PARAMETERS, change: object = {}): ItemSource {
  const read = item(
    { ...base, prompt: 'story', answer: '=n', parameters, ...change },
    {
      path: '',
      report: (path, detail) => {
        throw new Error(`${path} ${detail}`);
      },
    },
  );
  if (!read) throw new Error('Must be an item');
  return read;
}
