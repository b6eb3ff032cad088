// When to overrule: what one has seen, what one only feels, where nothing is sure yet, what to note, and to look again.
import type { InventedSkill, Step } from './step.ts';

const FEW: InventedSkill = {
  skill: 'add',
  growth: 'sprout',
  level: 'learning',
  sure: false,
  answers: 3,
  said: null,
};
const SURE: InventedSkill = {
  skill: 'take-away',
  growth: 'fruit',
  level: 'knows',
  sure: true,
  answers: 24,
  said: null,
};
const SAID: InventedSkill = { ...FEW, growth: 'fruit', said: { as: 'known', daysAgo: 0 } };
const SAID_LONG_AGO: InventedSkill = {
  ...SAID,
  sure: true,
  answers: 14,
  said: { as: 'known', daysAgo: 21 },
};
const tried = (skill: InventedSkill['skill'], answers: number): InventedSkill => ({
  ...FEW,
  skill,
  answers,
});

export const OVERRULE_STEPS: readonly Step[] = [
  {
    step: 'seen',
    figure: { type: 'skills', child: 'farid', skills: [FEW] },
    choices: ['b', 'a', 'c'],
    helps: 'a',
  },
  {
    step: 'feeling',
    figure: { type: 'skills', child: 'leila', skills: [SURE] },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  {
    step: 'unsure',
    figure: {
      type: 'skills',
      child: 'idris',
      skills: [tried('count', 2), tried('tens', 1), tried('add', 1)],
    },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
  {
    step: 'write-down',
    figure: { type: 'skills', child: 'farid', skills: [SAID] },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  {
    step: 'look-again',
    figure: { type: 'skills', child: 'farid', skills: [SAID_LONG_AGO] },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
];
