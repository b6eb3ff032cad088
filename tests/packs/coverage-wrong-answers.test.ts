// What a pack's wrong answers tell: counted on a pack small enough to count by hand.
import { expect, test } from 'vitest';
import { checkPack } from '../../src/packs/check.ts';
import { wrongAnswerCells, wrongAnswerSummary } from '../../src/packs/coverage-report.ts';
import { thinPlaces } from '../../src/packs/coverage-thin-places.ts';
import { wrongAnswersOf } from '../../src/packs/coverage-wrong-answers.ts';
import { items } from './fixture-items.ts';
import { misconceptionsWith, type Sources, toFiles } from './fixture-pack.ts';

const named = (id: string) => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`Must be an item of the fixture, got ${id}`);
  return item;
};
const sum = named('add.sum');
const choose = named('add.choose');
const several = named('add.several');

function read(list: readonly unknown[], changes: Sources = {}) {
  const files = toFiles({ 'items/all.jsonl': list, ...changes });
  const { contents, faults } = checkPack(files, { form: 'source', seeds: 4 });
  const wrong = wrongAnswersOf(contents);
  const thin = thinPlaces(contents, wrong).map(({ detail, isFault }) => [detail, isFault] as const);
  return { wrong, thin, faults };
}

test('of the wrong options those count as mapped that name a misconception, right ones do not count', () => {
  // add.choose: two wrong options, one with a misconception; add.several: one wrong option, without.
  const { total, skills } = read([choose, several]).wrong;
  expect(total.options).toEqual({ mapped: 1, all: 3 });
  expect(total.questions).toEqual({ mapped: 0, all: 0 });
  expect(skills.map(({ skill, options }) => [skill, options.all])).toEqual([
    ['add', 3],
    ['fractions', 0],
  ]);
});

test('a question answered freely counts as mapped when one wrong answer is foreseen', () => {
  const silent = { ...sum, id: 'add.silent', wrong: [] };
  expect(read([sum, silent]).wrong.total.questions).toEqual({ mapped: 1, all: 2 });
});

test('each gap is a question or a choice of its own', () => {
  const gaps = items.find(({ type }) => type === 'fill-gaps');
  const own = gaps && 'gaps' in gaps ? gaps.gaps : [];
  const choices = own.filter(({ type }) => type === 'choice').length;
  const { options, questions } = read([gaps]).wrong.total;
  expect(questions.all).toBe(own.length - choices);
  expect(options.all > 0).toBe(choices > 0);
});

test('a misconception that two items can show is told from a slip, one that a single item shows is remarked', () => {
  const both = read([sum, choose]);
  expect(both.wrong.shownBy.get('subtracts')).toEqual(['add.sum', 'add.choose']);
  expect(both.thin.map(([detail]) => detail)).not.toContain('only item add.sum can show subtracts');
  const alone = read([sum]);
  expect(alone.thin).toContainEqual(['only item add.sum can show subtracts', false]);
});

test('a misconception that no item can show is a fault of a pack that ships', () => {
  const { thin, faults } = read([sum, choose]);
  expect(thin).toContainEqual(['no item can show counts-parts', true]);
  const told = faults.filter(({ code, detail }) => code === 'coverage' && detail.includes('counts-parts'));
  expect(told).toEqual([
    { file: 'misconceptions/all.jsonl', line: 2, code: 'coverage', detail: 'no item can show counts-parts' },
  ]);
  const draft = checkPack(toFiles({ 'items/all.jsonl': [sum] }), { form: 'source', seeds: 4, isDraft: true });
  expect(draft.faults.filter(({ code }) => code === 'coverage')).toEqual([]);
});

test('a wrong value that is right in every variant is never given, so it shows nothing', () => {
  const alwaysRight = {
    ...sum,
    wrong: [{ value: '=a+b', misconception: 'subtracts', by: { x: '=a', y: '=-b' } }],
  };
  const { wrong, thin } = read([alwaysRight, choose]);
  expect(wrong.total.values).toEqual({ mapped: 1, all: 2 });
  expect(thin).toContainEqual(['add.sum: subtracts comes forth in none of 12 variants', false]);
});

test('a misconception that the pack does not have is a fault elsewhere and counts nowhere', () => {
  const stranger = { ...sum, id: 'add.stranger', wrong: [{ value: '=a-b', misconception: 'unheard-of' }] };
  expect(read([stranger, choose]).wrong.total.misconceptions).toEqual({ twice: 0, once: 1, all: 2 });
});

test('a skill whose own misconceptions only other skills show is remarked', () => {
  const moved = { 'misconceptions/all.jsonl': misconceptionsWith({ skill: 'fractions' }) };
  const { thin } = read([sum, choose, several], moved);
  expect(thin.map(([detail]) => detail)).toContain(
    'skill fractions: has 2 misconceptions, and none of its items can show one',
  );
});

test('the report says shares in numbers and percent, and a dash where there is nothing to count', () => {
  const { wrong } = read([choose, several]);
  expect(wrongAnswerSummary(wrong)).toEqual([
    'wrong answers: 1 of 3 (33 %) options and 0 of 0 open questions lead to a misconception',
    'misconceptions: 0 shown by two items or more, 1 by one, 1 by none',
  ]);
  const [add] = wrong.skills;
  expect(add && wrongAnswerCells(add)).toEqual(['33 %', '-', '0 %']);
});
