import { expect, test } from 'vitest';
import type { OwnQuestion } from '../../../../src/packs/authoring/own-pack.ts';
import { questionName } from '../../../../src/ui/teacher/authoring/question-name.ts';
import { questionOf } from '../../../packs/authoring/own-samples.ts';

const named = (change: Partial<OwnQuestion>) =>
  questionName(questionOf('number', change), 'en', 'No words yet');

test('a question is called by its words, and one whose numbers change by numbers that it may have', () => {
  expect(named({ prompt: ' Four goats\nand three ' })).toBe('Four goats and three');
  expect(named({ prompt: '  ' })).toBe('No words yet');
  expect(named({ prompt: 'a'.repeat(200) })).toHaveLength(90);
  const numbers = { parameters: { a: { from: 7, to: 7 }, b: { from: 3, to: 3 } }, where: [] };
  const answering = { type: 'number', answer: '=a-b', unit: '', tolerance: '', wrong: [] } as const;
  expect(named({ prompt: 'Amina has [a] mangoes and eats [b].', numbers, answering })).toBe(
    'Amina has 7 mangoes and eats 3.',
  );
  // Numbers that no draw can have leave the words as they are written.
  expect(named({ prompt: 'Has [a]', numbers: { ...numbers, where: ['a < 0'] }, answering })).toBe('Has [a]');
});
