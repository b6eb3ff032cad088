// What is asked of this pack beside what is asked of every one that ships.
import { expect, test } from 'vitest';
import { thinPlaces } from '../../src/packs/coverage-thin-places.ts';
import { wrongAnswersOf } from '../../src/packs/coverage-wrong-answers.ts';
import { readShipped } from './read-shipped.ts';

const contents = readShipped('arithmetic-to-algebra');
const skills = contents.manifest?.skills ?? [];

test('arithmetic-to-algebra has at least 25 skills and 300 items, most of them templates', () => {
  expect(skills.length).toBeGreaterThanOrEqual(25);
  expect(contents.items.length).toBeGreaterThanOrEqual(300);
  const templates = contents.items.filter(({ value }) => value.parameters !== undefined);
  expect(templates.length).toBeGreaterThan(contents.items.length / 2);
});

test('arithmetic-to-algebra asks of each skill at least ten questions, of every difficulty', () => {
  const thin = skills.filter(({ id }) => {
    const own = contents.items.filter(({ value }) => value.skill === id);
    return own.length < 10 || new Set(own.map(({ value }) => value.difficulty)).size < 5;
  });
  expect(thin.map(({ id }) => id)).toEqual([]);
});

test('in arithmetic-to-algebra a core skill stands on core skills only, so that the minimum can be reached', () => {
  const isCore = new Map<string, boolean>(skills.map(({ id, core }) => [id, core]));
  const loose = skills.filter(
    ({ core, prerequisites }) => core && prerequisites.some((id) => !isCore.get(id)),
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('most wrong answers to arithmetic-to-algebra tell what the learner thinks', () => {
  const wrong = wrongAnswersOf(contents);
  const { options, questions, misconceptions } = wrong.total;
  expect(options.mapped / options.all).toBeGreaterThan(0.7);
  expect(questions.mapped / questions.all).toBeGreaterThan(0.85);
  expect(misconceptions.twice / misconceptions.all).toBeGreaterThan(0.85);
  const neverGiven = thinPlaces(contents, wrong).filter(({ detail }) => !detail.startsWith('only item'));
  expect(neverGiven).toEqual([]);
});

test('who multiplies out wrongly only where the factor is negative is told from who always does', () => {
  const own = contents.misconceptions.filter(({ value }) => value.skill === 'distribute-negative-factor');
  const { shownBy } = wrongAnswersOf(contents);
  const shown = own.filter(({ value }) => (shownBy.get(value.id) ?? []).length > 1);
  expect(shown.length).toBeGreaterThan(0);
  for (const { value } of shown) {
    const lesson = contents.lessons.find(({ value: one }) => one.id === value.lesson)?.value;
    expect(lesson?.kind).toBe('misconception');
    expect(lesson?.skill).toBe('distribute-negative-factor');
  }
  // The same learner gets positive factors right, so positive factors are asked as well, as a skill of their own.
  const positive = contents.items.filter(({ value }) => value.skill === 'distribute-positive-factor');
  expect(positive.length).toBeGreaterThan(0);
});
