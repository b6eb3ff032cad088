// Views of a small school, as the worker would say them.
import type { ClassId, LearnerId, PackId, SkillId } from '../../../src/domain/ids.ts';
import type { SkillRow } from '../../../src/worker/teaching-api.ts';
import type {
  ClassView,
  DeviceView,
  Growth,
  LearnerCard,
  LearnerView,
  SkillCard,
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
export const OTHER = id<LearnerId>('learner', 1);
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
  minutesByNeed: false,
  region: { said: null, usual: '014' },
  archived: false,
  learners: learnerCards,
  away: [],
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
  classesPutAway: [],
  languages: [],
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
      model: null,
      trust: { type: 'shipped' },
      addOns: [],
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
      model: null,
      trust: null,
      addOns: [],
      state: { type: 'installing', doneBytes: 2_500_000, ofBytes: 6_400_000 },
    },
  ],
  lent: null,
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
  planned: null,
}));

export const learnerView: LearnerView = {
  learner: amina,
  className: classView.name,
  path,
  goal: { answered: 4, of: 10 },
  stage: { said: 0, own: 1 },
};

/** A skill of the first pack as a learner’s page lists it. */
export const skillRow = (number: number, change: Partial<SkillRow> = {}): SkillRow => ({
  pack: PACK as PackId,
  skill: `skill-${number}` as SkillId,
  title: `Skill ${number}`,
  picture: null,
  core: true,
  growth: 'sprout',
  level: 'learning',
  sure: false,
  answers: 4,
  hasItems: true,
  said: null,
  assigned: null,
  ...change,
});
