// Answers given at a screen beside the answers that are stored: none lost, none doubled, none out of order.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Robot } from './robot.ts';
import { readStoredAnswers } from './stored-answers.ts';

/** From the first screen into a guest's turn, up to its first question. */
export async function beginGuestTurn(page: Page, robot: Robot): Promise<void> {
  await page.getByRole('button', { name: 'Practise now' }).click();
  await robot.toItem();
}

/** Answers so many questions and says which, in the form that `expectRecorded` takes. */
export async function practise(robot: Robot, answers: number): Promise<readonly string[]> {
  const given: string[] = [];
  while (given.length < answers) {
    await robot.toItem();
    const { id, seed } = await robot.answer(true);
    given.push(`${id} ${seed}`);
  }
  return given;
}

/** Exactly these answers are on the tablet, in this order, each under a number of its own. */
export async function expectRecorded(page: Page, given: readonly string[]): Promise<void> {
  const stored = await readStoredAnswers(page);
  expect(stored.map(({ item, seed }) => `${item} ${seed}`)).toEqual(given);
  const numbers = stored.map(({ stream, sequence }) => `${stream} ${sequence}`);
  expect(new Set(numbers).size).toBe(given.length);
}
