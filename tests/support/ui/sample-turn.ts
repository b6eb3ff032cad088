// Every step of a turn, as the worker would say it.
import type { ItemId, LessonId, SkillId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import type { GrowthChange, LearnerCard, TurnStep, TurnView } from '../../../src/worker/views.ts';
import { amina, CLASS, classView, learnerCards, PACK } from './sample-views.ts';

export const numberItem: Item = {
  type: 'number',
  pack: PACK,
  id: 'take-away-1' as ItemId,
  skills: ['skill-6' as SkillId],
  seed: 7,
  difficulty: 2,
  prompt: 'There are **9** mangoes. Amina eats **4**. How many are left?',
  figure: { type: 'array', rows: 3, columns: 3 },
  hints: ['Count the mangoes that are left.', 'Start at 9 and count back 4.'],
  solution: ['We have 9 mangoes.', 'We take 4 away: 8, 7, 6, 5.', '5 are left.'],
  answer: '5',
  form: 'integer',
  tolerance: '0',
  unit: '',
  units: [],
  wrong: [],
};

export const choiceItem: Item = {
  type: 'choose-one',
  pack: PACK,
  id: 'more-1' as ItemId,
  skills: ['skill-2' as SkillId],
  seed: 9,
  difficulty: 1,
  prompt: 'Which is more?',
  hints: ['Count both.'],
  solution: ['8 comes after 6 when we count.', 'So 8 is more.'],
  options: [
    { id: 'a', text: '8' },
    { id: 'b', text: '6' },
    { id: 'c', text: 'The same' },
  ],
  answer: 'a',
};

const why = {
  reason: { code: 'new-skill', skill: 'skill-6' as SkillId },
  skillTitle: 'Taking away to 10',
} as const;
const growth: GrowthChange = {
  skill: 'skill-6' as SkillId,
  title: 'Taking away to 10',
  picture: null,
  before: 'sprout',
  after: 'leaf',
};

export const steps = {
  preparing: { type: 'preparing' },
  'no-pack': { type: 'no-pack' },
  'nothing-to-ask': { type: 'nothing-to-ask' },
  lesson: {
    type: 'lesson',
    pack: PACK,
    why,
    lesson: {
      id: 'lesson-1' as LessonId,
      skill: 'skill-6' as SkillId,
      kind: 'steps',
      title: 'Taking away',
      steps: [
        {
          text: 'To take away is to count back. Move the finger from **9** back **4** steps.',
          manipulative: { type: 'number-line', from: 0, to: 10, step: 1, start: 9 },
        },
        { text: 'You come to **5**. So 9 take away 4 is 5.', figure: { type: 'array', rows: 1, columns: 5 } },
      ],
    },
  },
  item: {
    type: 'item',
    item: numberItem,
    attempt: 1,
    firstAnswer: null,
    hintsShown: 1,
    hintsFree: 2,
    calm: null,
    draft: null,
    why,
  },
  choice: {
    type: 'item',
    item: choiceItem,
    attempt: 2,
    firstAnswer: { type: 'choose-one', option: 'b' },
    hintsShown: 0,
    hintsFree: 1,
    calm: null,
    draft: null,
    why: {
      reason: { code: 'review', skill: 'skill-2' as SkillId, daysSince: 5 },
      skillTitle: 'More and fewer',
    },
  },
  agree: { type: 'agree', item: numberItem, answer: { type: 'number', text: '4' } },
  offer: {
    type: 'offer',
    pack: PACK,
    offers: [
      {
        skill: 'skill-6' as SkillId,
        title: 'Taking away to 10',
        picture: 'media/skill/take-away-10.svg',
        growth: 'sprout',
        reason: { code: 'nothing-better', skill: 'skill-6' as SkillId },
      },
      {
        skill: 'skill-2' as SkillId,
        title: 'More and fewer',
        picture: null,
        growth: 'thirsty',
        reason: { code: 'review', skill: 'skill-2' as SkillId, daysSince: 5 },
      },
      {
        skill: 'skill-11' as SkillId,
        title: 'Shapes',
        picture: null,
        growth: 'seed',
        reason: { code: 'new-skill', skill: 'skill-11' as SkillId },
      },
    ],
  },
  plan: {
    type: 'plan',
    pack: PACK,
    most: 2,
    cards: [
      { skill: 'skill-6' as SkillId, title: 'Taking away to 10', picture: null, growth: 'sprout' },
      { skill: 'skill-7' as SkillId, title: 'Tens and ones', picture: null, growth: 'seed' },
      { skill: 'skill-8' as SkillId, title: 'Adding to 20', picture: null, growth: 'seed' },
    ],
  },
  right: {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '5' },
    mark: { correct: true, score: 1, note: 'right', misconceptions: [] },
    right: null,
    next: 'go-on',
    growth,
  },
  'not-yet': {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '13' },
    mark: { correct: false, score: 0, note: 'wrong', misconceptions: [] },
    right: null,
    next: 'try-again',
    growth: { ...growth, after: 'sprout' },
  },
  solution: {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '6' },
    mark: { correct: false, score: 0, note: 'wrong', misconceptions: [] },
    right: { type: 'number', text: '5' },
    next: 'go-on',
    growth: { ...growth, after: 'sprout' },
  },
  hasty: {
    type: 'item',
    item: choiceItem,
    attempt: 1,
    firstAnswer: null,
    hintsShown: 0,
    hintsFree: 1,
    calm: 'haste',
    draft: null,
    why,
  },
  helped: {
    type: 'item',
    item: numberItem,
    attempt: 1,
    firstAnswer: null,
    hintsShown: 0,
    hintsFree: 2,
    calm: 'help',
    draft: null,
    why,
  },
  example: { type: 'example', item: numberItem, right: { type: 'number', text: '5' }, why },
  finished: { type: 'finished', offer: 'challenge' },
  summary: {
    type: 'summary',
    grown: [
      growth,
      { ...growth, skill: 'skill-2' as SkillId, title: 'More and fewer', before: 'thirsty', after: 'fruit' },
    ],
    answered: 12,
    right: 9,
    kind: { code: 'again', wording: 1 },
    felt: null,
    next: learnerCards[1] as LearnerCard,
  },
} as const satisfies Readonly<Record<string, TurnStep>>;

type Running = Extract<TurnView, { readonly type: 'running' }>;

/** Two at the tablet; the other one answers, or the first. */
export function pairView(step: TurnStep, answers: boolean): Running {
  return { ...turnView(step), pair: { other: learnerCards[2] as LearnerCard, answers } };
}

export function turnView(step: TurnStep): Running {
  return {
    type: 'running',
    learner: amina,
    className: classView.name,
    classId: CLASS,
    picturePin: classView.picturePin,
    step,
    answered: 4,
    goal: 10,
    startedAtMs: 0,
    minutes: 10,
    timeUp: false,
  };
}
