// A question of every kind that has a place on paper, each with a formula or without.
import type { ItemId, SkillId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import type { PaperLearner } from '../../../src/worker/paper-api.ts';
import { learnerCards, PACK } from './sample-views.ts';

const base = {
  pack: PACK,
  skills: ['skill-1' as SkillId],
  seed: 7,
  difficulty: 1,
  hints: [],
  solution: [],
} as const;
const HALF = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const options = [
  { id: 'a', text: 'seven' },
  { id: 'b', text: `${HALF} of it` },
];

export const ITEMS: readonly Item[] = [
  { ...base, type: 'choose-one', id: 'one' as ItemId, prompt: 'How many?', options, answer: 'a' },
  {
    ...base,
    type: 'choose-several',
    id: 'several' as ItemId,
    prompt: 'Which?',
    options,
    answers: ['a', 'b'],
  },
  {
    ...base,
    type: 'number',
    id: 'number' as ItemId,
    prompt: `What is ${HALF} of 48?`,
    answer: '24',
    form: 'any',
    tolerance: '0',
    unit: 'cm',
    units: [],
    wrong: [],
  },
  {
    ...base,
    type: 'short-text',
    id: 'text' as ItemId,
    prompt: 'Name it.',
    accepted: ['a square'],
    spelling: 0,
    wrong: [],
  },
  {
    ...base,
    type: 'order',
    id: 'order' as ItemId,
    prompt: 'Order.',
    entries: options,
    answer: ['b', 'a'],
    wrong: [],
  },
  {
    ...base,
    type: 'match',
    id: 'match' as ItemId,
    prompt: 'Pairs.',
    left: options,
    right: [
      { id: 'x', text: 'big' },
      { id: 'y', text: 'small' },
    ],
    pairs: [
      ['a', 'x'],
      ['b', 'y'],
    ],
    wrong: [],
  },
  {
    ...base,
    type: 'sort-groups',
    id: 'sort' as ItemId,
    prompt: 'Sort.',
    groups: [
      { id: 'g', text: 'Even' },
      { id: 'h', text: 'Odd' },
    ],
    entries: options,
    answer: [
      ['a', 'g'],
      ['b', 'h'],
    ],
    wrong: [],
  },
  {
    ...base,
    type: 'fill-gaps',
    id: 'gaps' as ItemId,
    prompt: 'Fill.',
    text: '12 + {{1}} = 20 is {{2}}',
    gaps: [
      { type: 'number', answer: '8', form: 'any', wrong: [] },
      {
        type: 'choice',
        options: [
          { id: 't', text: 'true' },
          { id: 'f', text: 'false' },
        ],
        answer: 't',
      },
    ],
  },
  {
    ...base,
    type: 'number-line',
    id: 'line' as ItemId,
    prompt: 'Where is 3?',
    from: 0,
    to: 10,
    step: 1,
    labels: 'all',
    answer: 3,
    tolerance: 0.5,
    snap: 1,
    wrong: [],
  },
];

export const PEOPLE: readonly PaperLearner[] = learnerCards
  .slice(0, 2)
  .map(({ id, name, avatar }) => ({ id, name, avatar }));
