// Reading the class picture: a column nearly empty, a child far below, what fades, what the percents say, what to take.
import type { Field, PictureLine, Step } from './step.ts';

const firm = (percent: number): Field => ['fruit', percent, 2];
const none: Field = ['seed', 12, null];

const AMINA: PictureLine = {
  child: 'amina',
  fields: [firm(98), firm(97), firm(96), ['leaf', 78, 1], none],
};
const BADR: PictureLine = {
  child: 'badr',
  fields: [firm(97), firm(96), ['leaf', 74, 1], ['sprout', 38, 1], none],
};
const DALIA: PictureLine = {
  child: 'dalia',
  fields: [firm(98), firm(97), firm(96), ['sprout', 31, 1], none],
};
const ELIAS: PictureLine = {
  child: 'elias',
  fields: [firm(97), ['thirsty', 66, 36], ['thirsty', 61, 36], ['sprout', 30, 36], none],
};
const HANA: PictureLine = {
  child: 'hana',
  fields: [firm(99), firm(99), firm(98), firm(97), ['leaf', 80, 1]],
};
const IDRIS: PictureLine = {
  child: 'idris',
  fields: [['sprout', 45, 1], ['sprout', 30, 1], none, none, none],
};
const ALL = [AMINA, BADR, DALIA, ELIAS, HANA, IDRIS];

export const PICTURE_STEPS: readonly Step[] = [
  {
    step: 'column',
    figure: { type: 'picture', lines: ALL, legend: true },
    choices: ['b', 'a', 'c'],
    helps: 'a',
  },
  {
    step: 'below',
    figure: { type: 'picture', lines: [AMINA, IDRIS], legend: false },
    choices: ['a', 'c', 'b'],
    helps: 'b',
  },
  {
    step: 'fading',
    figure: { type: 'picture', lines: [ELIAS], legend: false },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  {
    step: 'likely',
    figure: { type: 'picture', lines: [BADR], legend: false },
    choices: ['a', 'b', 'c'],
    helps: 'b',
  },
  {
    step: 'two-things',
    figure: { type: 'picture', lines: ALL, legend: false },
    choices: ['a', 'c', 'b'],
    helps: 'a',
  },
];
