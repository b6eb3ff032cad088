// Making groups: by what comes next, the one that only a teacher can help first, small, for a lesson, without a label.
import type { CoachChild } from '../../../i18n/coaching-content-messages.ts';
import type { Field, InventedGroup, PictureLine, Step } from './step.ts';

const firm: Field = ['fruit', 97, 2];
const none: Field = ['seed', 12, null];
const learns: Field = ['sprout', 34, 1];

const LINES: readonly PictureLine[] = [
  { child: 'amina', fields: [firm, firm, firm, ['leaf', 72, 1], none] },
  { child: 'badr', fields: [firm, firm, firm, learns, none] },
  { child: 'dalia', fields: [firm, firm, firm, learns, none] },
  { child: 'elias', fields: [firm, learns, none, none, none] },
  { child: 'hana', fields: [firm, firm, firm, firm, ['leaf', 80, 1]] },
  { child: 'idris', fields: [['sprout', 45, 1], none, none, none, none] },
];

const mixedUp = (child: CoachChild, shown: number, lessons: number) =>
  ({ child, why: { code: 'misconception', needsHelp: true, shown, lessons } }) as const;
const next = (child: CoachChild, answers: number) => ({ child, why: { code: 'next', answers } }) as const;

const MIX_UP: InventedGroup = {
  skill: 'take-away',
  mixUp: true,
  members: [mixedUp('badr', 5, 2), mixedUp('dalia', 7, 2), mixedUp('farid', 4, 1)],
  outcome: null,
};
const SHARING: InventedGroup = {
  skill: 'share',
  mixUp: false,
  members: [next('amina', 3), next('elias', 2), next('hana', 6), next('leila', 4)],
  outcome: null,
};
const EIGHT: InventedGroup = {
  skill: 'share',
  mixUp: false,
  members: (['amina', 'badr', 'dalia', 'elias', 'farid', 'hana', 'idris', 'leila'] as const).map((child) =>
    next(child, 3),
  ),
  outcome: null,
};
const TAUGHT: InventedGroup = {
  skill: 'take-away',
  mixUp: true,
  members: [...MIX_UP.members, mixedUp('elias', 4, 2), mixedUp('leila', 6, 2)],
  outcome: { right: 10, of: 15, again: ['dalia', 'elias'] },
};

export const GROUPS_STEPS: readonly Step[] = [
  {
    step: 'whom',
    figure: { type: 'picture', lines: LINES, legend: true },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
  {
    step: 'which-first',
    figure: { type: 'groups', groups: [MIX_UP, SHARING] },
    choices: ['b', 'a', 'c'],
    helps: 'a',
  },
  {
    step: 'how-many',
    figure: { type: 'groups', groups: [EIGHT] },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  { step: 'after', figure: { type: 'groups', groups: [TAUGHT] }, choices: ['b', 'a', 'c'], helps: 'b' },
  {
    step: 'why-me',
    figure: { type: 'speech', child: 'dalia', words: 'coach.said-slow' },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
];
