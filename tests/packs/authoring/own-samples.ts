// Packs as a teacher writes them: a ready question of each kind, and forms filled in at random.
import * as fc from 'fast-check';
import {
  type ItemId,
  type MisconceptionId,
  type PackId,
  parseItemId,
  parseMisconceptionId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../../src/domain/ids.ts';
import type {
  OwnAnswering,
  OwnFace,
  OwnOption,
  OwnPack,
  OwnQuestion,
  OwnType,
} from '../../../src/packs/authoring/own-pack.ts';
import { valueIn } from '../../support/event-samples.ts';

export const PACK: PackId = valueIn(parsePackId('own.abc23456.goats'));
export const SKILL: SkillId = valueIn(parseSkillId('s-sums'));
export const MIXUP: MisconceptionId = valueIn(parseMisconceptionId('m-takes-away'));
export const itemId = (name: string): ItemId => valueIn(parseItemId(`q-${name}`));

export const PICTURE = 'media/own/0123456789abcdef0123.svg';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>';
export const MEDIA: ReadonlyMap<string, Uint8Array> = new Map([[PICTURE, new TextEncoder().encode(SVG)]]);

const face = (id: string, text: string): OwnFace => ({ id, text, picture: null });
const option = (id: string, text: string, isRight: boolean): OwnOption => ({
  ...face(id, text),
  isRight,
  shows: isRight ? null : MIXUP,
});
const wrong = [{ value: '1', shows: MIXUP }];

/** One ready question of each kind. */
export const ANSWERINGS: { readonly [T in OwnType]: OwnAnswering } = {
  'choose-one': { type: 'choose-one', options: [option('a', '7', true), option('b', '1', false)] },
  'choose-several': {
    type: 'choose-several',
    options: [option('a', '2', true), option('b', '4', true), option('c', '3', false)],
  },
  number: { type: 'number', answer: '7', unit: 'kg', tolerance: '0.5', wrong },
  'short-text': {
    type: 'short-text',
    accepted: ['goat', 'a goat'],
    wrong: [{ value: 'sheep', shows: MIXUP }],
  },
  order: { type: 'order', entries: [face('a', '1'), face('b', '2'), face('c', '3')] },
  match: {
    type: 'match',
    pairs: [
      { left: face('l1', 'goat'), right: face('r1', 'kid') },
      { left: face('l2', 'cow'), right: face('r2', 'calf') },
    ],
  },
  'sort-groups': {
    type: 'sort-groups',
    groups: [
      { ...face('g1', 'even'), entries: [face('a', '2'), face('b', '4')] },
      { ...face('g2', 'odd'), entries: [face('c', '3')] },
    ],
  },
  'fill-gaps': { type: 'fill-gaps', text: '3 + 4 = {7}, and a {goat|nanny} {*is|are} white.' },
  'number-line': { type: 'number-line', from: '0', to: '10', step: '1', answer: '7', wrong },
  'point-picture': {
    type: 'point-picture',
    picture: { path: PICTURE, alt: 'A ring' },
    regions: [
      { id: 'a', label: 'middle', x: 0.3, y: 0.3, width: 0.4, height: 0.4, isRight: true, shows: null },
    ],
  },
  draw: { type: 'draw', sign: '7', isTraced: false },
  'read-aloud': { type: 'read-aloud', text: 'The goat is in the field.' },
  'write-freely': {
    type: 'write-freely',
    model: 'My goat is white.',
    points: [
      { id: 'a', text: 'I told its colour.' },
      { id: 'b', text: 'I told whose it is.' },
    ],
  },
  expression: { type: 'expression', answer: '2x+3', wrong: [{ value: '5x', shows: MIXUP }] },
};

export const OWN_TYPES = Object.keys(ANSWERINGS) as readonly OwnType[];

export function questionOf(type: OwnType, change: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    ...{ id: itemId(type), skill: SKILL, difficulty: 2, prompt: 'What is it?', picture: null },
    ...{ hints: ['Look again.'], solution: ['Count on.'], numbers: null, answering: ANSWERINGS[type] },
    ...change,
  };
}

export function packOf(questions: readonly OwnQuestion[], change: Partial<OwnPack> = {}): OwnPack {
  return {
    ...{ id: PACK, title: 'Goats and sums', language: 'en', grades: [1, 3], publisher: '', picture: null },
    skills: [{ id: SKILL, title: 'Sums', needs: [] }],
    mixups: [{ id: MIXUP, skill: SKILL, title: 'takes away instead of adding' }],
    ...{ questions, voices: [], published: null },
    ...change,
  };
}

/** What fingers type: plain words, marks of several kinds, nothing. */
const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('goat', '7', '3/4', '0,5', '٧', 'How many?', 'a | b', '$$x^2$$') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '  ',
      '[a]',
      '{',
      '{{1}}',
      '**',
      '$',
      '<b>x</b>',
      '\\[',
      '=1/0',
      '$$\\frac{1$$',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const picture = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: typed.map((alt) => ({ path: PICTURE, alt })) },
);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const faceAny = fc.record({ id, text: typed, picture });
const shows = fc.constantFrom(null, MIXUP);
const optionAny = fc.record({ id, text: typed, picture, isRight: fc.boolean(), shows });
const someOf = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 6, selector: (made) => made.id });
const wrongAny = fc.array(fc.record({ value: typed, shows }), { maxLength: 3 });
const share = fc.integer({ min: 0, max: 20 }).map((part) => part / 20);
const regionAny = fc
  .record({ id, label: typed, x: share, y: share, isRight: fc.boolean(), shows })
  .map((region) => ({ ...region, x: region.x / 2, y: region.y / 2, width: 0.4, height: 0.4 }));

const answeringAny: fc.Arbitrary<OwnAnswering> = fc.oneof(
  someOf(optionAny).map((options) => ({ type: 'choose-one' as const, options })),
  someOf(optionAny).map((options) => ({ type: 'choose-several' as const, options })),
  fc.record({
    type: fc.constant('number' as const),
    answer: typed,
    unit: typed,
    tolerance: typed,
    wrong: wrongAny,
  }),
  fc.record({
    type: fc.constant('short-text' as const),
    accepted: fc.array(typed, { maxLength: 3 }),
    wrong: wrongAny,
  }),
  someOf(faceAny).map((entries) => ({ type: 'order' as const, entries })),
  someOf(fc.record({ id, left: faceAny, right: faceAny })).map((pairs) => ({
    type: 'match' as const,
    pairs: pairs.map((pair) => ({
      left: { ...pair.left, id: `l${pair.id}` },
      right: { ...pair.right, id: `r${pair.id}` },
    })),
  })),
  someOf(fc.record({ id, text: typed, picture, entries: fc.array(faceAny, { maxLength: 3 }) })).map(
    (groups) => ({
      type: 'sort-groups' as const,
      groups: groups.map((group) => ({
        ...group,
        entries: group.entries.map((entry, at) => ({ ...entry, id: `${group.id}${at}` })),
      })),
    }),
  ),
  fc.record({
    type: fc.constant('fill-gaps' as const),
    text: fc
      .array(
        fc.oneof(
          typed,
          typed.map((word) => `{${word}}`),
        ),
        { maxLength: 4 },
      )
      .map((parts) => parts.join(' ')),
  }),
  fc.record({
    type: fc.constant('number-line' as const),
    from: typed,
    to: typed,
    step: typed,
    answer: typed,
    wrong: wrongAny,
  }),
  fc.record({ type: fc.constant('point-picture' as const), picture, regions: someOf(regionAny) }),
  fc.record({
    type: fc.constant('draw' as const),
    sign: fc.oneof(typed, fc.constantFrom('7', 'A', 'circle')),
    isTraced: fc.boolean(),
  }),
  fc.record({ type: fc.constant('read-aloud' as const), text: typed }),
  fc.record({
    type: fc.constant('write-freely' as const),
    model: typed,
    points: someOf(fc.record({ id, text: typed })),
  }),
  fc.record({
    type: fc.constant('expression' as const),
    answer: fc.oneof(typed, fc.constantFrom('2x+3', 'y=2x')),
    wrong: wrongAny,
  }),
);

const questionAny = fc.record({
  skill: fc.constant(SKILL),
  difficulty: fc.integer({ min: 1, max: 5 }),
  prompt: typed,
  picture,
  hints: fc.array(typed, { maxLength: 2 }),
  solution: fc.array(typed, { maxLength: 2 }),
  numbers: fc.constant(null),
  answering: answeringAny,
});

/** Any state that a teacher’s forms can be in. */
export const anyPack: fc.Arbitrary<OwnPack> = fc
  .record({
    title: typed,
    language: fc.constantFrom('en', 'fr', 'ar', 'sw'),
    questions: fc.array(questionAny, { maxLength: 3 }),
  })
  .map(({ title, language, questions }) =>
    packOf(
      questions.map((question, at) => ({ ...question, id: itemId(`any${at}`) })),
      { title, language },
    ),
  );
