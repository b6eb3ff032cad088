// Whether a person at the screen is told of a problem in its three parts, in the words that were written for it.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { PROBLEMS } from '../../src/i18n/en/problems.ts';
import { toProblemText } from '../../src/i18n/problem-text.ts';

const SPEECH = { language: 'en', numerals: 'latn' } as const;

/** Waits for the notice and compares what happened, whether the work is safe, and what to do now. */
export async function expectTold(page: Page, problem: Problem): Promise<void> {
  const { what, safe, now } = toProblemText(problem, PROBLEMS, SPEECH);
  const notice = page.getByRole('status').filter({ hasText: what });
  await notice.first().waitFor();
  // Told once, not at the top and again below.
  expect(await notice.count()).toBe(1);
  const parts = await notice.locator('p').allTextContents();
  expect(parts.slice(0, 3)).toEqual([what, safe, now]);
}

/** As many notices as there are on the screen, whatever they say. */
export function countNotices(page: Page): Promise<number> {
  return page
    .getByRole('status')
    .filter({ has: page.locator('p') })
    .count();
}
