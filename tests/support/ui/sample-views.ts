// Views of a small school, as the worker would say them.
import type { ClassId, ItemId, LearnerId, LessonId, PackId, SkillId } from '../../../src/domain/ids.ts';
import type { Item } from '../../../src/domain/item.ts';
import type {
  ClassView,
  DeviceView,
  Growth,
  GrowthChange,
  LearnerCard,
  LearnerView,
  SkillCard,
  TurnStep,
  TurnView,
} from '../../../src/worker/views.ts';

const NAMES = [
  'Amina',
  'Baraka',
  'Chipo',
  'Daniel',
  'Esther',
  'Fatou',
  'Grace',
  'Hassan',
  'Ibrahim',
  'Joyce',
  'Kwame',
  'Lindiwe',
  'Moses',
  'Naledi',
  'Ousmane',
  'Precious',
  'Rashid',
  'Salma',
  'Tendai',
  'Umar',
  'Vusi',
  'Wanjiru',
  'Yusuf',
  'Zainab',
  'Abdoulaye',
  'Beatrice',
  'Chukwuemeka',
  'Dalia',
] as const;

const id = <T>(prefix: string, number: number) =>
  `${prefix}${String(number).padStart(22 - prefix.length, '0')}` as T;

export const CLASS = id<ClassId>('class', 1);
export const LEARNER = id<LearnerId>('learner', 0);
export const PACK = 'org.banyan.number-foundations' as PackId;

export const learnerCards: readonly LearnerCard[] = NAMES.map((name, at) => ({
  id: id<LearnerId>('learner', at),
  name,
  avatar: at,
  guest: false,
  hasPin: at !== 1,
  minutesToday: at % 4,
  language: null,
}));

export const amina = learnerCards[0] as LearnerCard;

export const classView: ClassView = {
  id: CLASS,
  name: 'Standard 2, morning',
  picturePin: true,
  turnMinutes: 10,
  learners: learnerCards,
};

export const deviceView: DeviceView = {
  state: { type: 'ready' },
  notices: [],
  canKeepNames: true,
  teacher: 'open',
  classes: [
    { id: CLASS, name: classView.name, learnerCount: learnerCards.length },
    { id: id<ClassId>('class', 2), name: 'Standard 3', learnerCount: 61 },
  ],
  packs: [
    {
      id: PACK,
      version: '1.0.0',
      title: 'Number foundations',
      description: 'From counting to fractions.',
      languages: [
        { tag: 'en', review: 'teacher' },
        { tag: 'fr', review: 'machine' },
        { tag: 'ar', review: 'machine' },
      ],
      sizeBytes: 1_900_000,
      skillCount: 44,
      itemCount: 310,
      state: { type: 'installed' },
    },
    {
      id: 'org.banyan.reading' as PackId,
      version: '0.3.0',
      title: 'First reading',
      description: 'Letters and sounds.',
      languages: [{ tag: 'en', review: 'machine' }],
      sizeBytes: 6_400_000,
      skillCount: 20,
      itemCount: 140,
      state: { type: 'installing', doneBytes: 2_500_000, ofBytes: 6_400_000 },
    },
  ],
  answersStored: 1284,
  storage: 'best-effort',
  lastBackupMs: null,
};

export const emptyDevice: DeviceView = {
  ...deviceView,
  classes: [],
  packs: [],
  answersStored: 0,
  teacher: 'no-pin-yet',
};

const SKILLS = [
  'Counting to 5',
  'Counting to 10',
  'More and fewer',
  'Numbers to 20',
  'One more, one less',
  'Adding to 10',
  'Taking away to 10',
  'Tens and ones',
  'Adding to 20',
  'Counting in twos',
  'Taking away across ten',
  'Shapes',
  'Doubles',
  'Numbers to 100',
  'Equal groups',
  'Half and quarter',
] as const;
const GROWN: readonly Growth[] = ['fruit', 'fruit', 'thirsty', 'fruit', 'leaf', 'leaf', 'sprout', 'sprout'];

export const path: readonly SkillCard[] = SKILLS.map((title, at) => ({
  pack: PACK,
  skill: `skill-${at}` as SkillId,
  title,
  picture: null,
  core: at % 4 !== 3,
  growth: GROWN[at] ?? 'seed',
  now: at === 6,
}));

export const learnerView: LearnerView = {
  learner: amina,
  className: classView.name,
  path,
  goal: { answered: 4, of: 10 },
};

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
    draft: null,
    why,
  },
  choice: {
    type: 'item',
    item: choiceItem,
    attempt: 2,
    firstAnswer: { type: 'choose-one', option: 'b' },
    hintsShown: 0,
    draft: null,
    why: {
      reason: { code: 'review', skill: 'skill-2' as SkillId, daysSince: 5 },
      skillTitle: 'More and fewer',
    },
  },
  right: {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '5' },
    mark: { correct: true, score: 1, note: 'right', misconceptions: [] },
    misconception: null,
    right: null,
    next: 'go-on',
    growth,
  },
  'not-yet': {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '13' },
    mark: { correct: false, score: 0, note: 'wrong', misconceptions: [] },
    misconception: 'You put the two numbers together. Here some are taken away.',
    right: null,
    next: 'try-again',
    growth: { ...growth, after: 'sprout' },
  },
  solution: {
    type: 'feedback',
    item: numberItem,
    answer: { type: 'number', text: '6' },
    mark: { correct: false, score: 0, note: 'wrong', misconceptions: [] },
    misconception: null,
    right: { type: 'number', text: '5' },
    next: 'go-on',
    growth: { ...growth, after: 'sprout' },
  },
  summary: {
    type: 'summary',
    grown: [
      growth,
      { ...growth, skill: 'skill-2' as SkillId, title: 'More and fewer', before: 'thirsty', after: 'fruit' },
    ],
    answered: 12,
    right: 9,
    felt: null,
    next: learnerCards[1] as LearnerCard,
  },
} as const satisfies Readonly<Record<string, TurnStep>>;

export function turnView(step: TurnStep): TurnView {
  return {
    type: 'running',
    learner: amina,
    className: classView.name,
    classId: CLASS,
    step,
    answered: 4,
    goal: 10,
    startedAtMs: 0,
    minutes: 10,
    timeUp: false,
  };
}
