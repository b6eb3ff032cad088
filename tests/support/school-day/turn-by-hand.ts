// A child of the school day at a real screen: finds its face, thinks about each question as long as a child does, answers
// as its mind has it, and hands the tablet on.
import type { Page } from 'playwright-core';
import type { Item } from '../../../src/domain/item.ts';
import { check, type Robot } from '../robot.ts';
import { beginTurn } from '../teacher-hands.ts';
import type { Child } from './children.ts';

/** Longer than an answer that counts as hasty. */
const LOOK_MS = 900;

export interface Hands {
  readonly page: Page;
  readonly robot: Robot;
}

/** Leaves out the questions that find where to begin: this child begins at the beginning. */
export async function skipFinding({ page, robot }: Hands, child: Child): Promise<void> {
  await toItem(robot, child);
  const about = await page.locator('main[data-step]').getAttribute('data-about');
  await page.getByRole('button', { name: 'Begin without these questions' }).click();
  await page.locator(`main[data-step]:not([data-about="${about}"])`).waitFor();
}

/** Answers so many questions; a second try at one does not count. Ends on the next question, which is left as it is. */
export async function answerQuestions(
  { page, robot }: Hands,
  child: Child,
  questions: number,
): Promise<Item> {
  let last = '';
  for (let asked = 0; ; ) {
    const item = await toItem(robot, child);
    const name = `${item.id} ${item.seed}`;
    if (name !== last && asked === questions) return item;
    if (name !== last) asked += 1;
    last = name;
    const { answer } = child.mind.think(item);
    await page.waitForTimeout(LOOK_MS);
    await robot.fill(answer);
    await check(page);
  }
}

/** What the tutor chooses for the child now; nothing is answered, so there is nothing to sum up. */
export async function peek({ page, robot }: Hands, child: Child): Promise<Item> {
  await beginTurn(page, child.name);
  const item = await toItem(robot, child);
  await page.getByRole('button', { name: 'Not you?' }).click();
  await page.getByRole('button', { name: 'End my turn' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
  return item;
}

/** Does not know how to go on, and is shown how. */
export async function askForHelp({ page }: Hands): Promise<void> {
  const before = await page.locator('#app main').textContent();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: 'Show me how' }).click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.waitForFunction((text) => document.querySelector('#app main')?.textContent !== text, before);
}

async function toItem(robot: Robot, { name }: Child): Promise<Item> {
  const seen = await robot.toItem();
  if (seen !== 'item') throw new Error(`Must be asked something, ${name} came to the ${seen}`);
  return robot.item();
}
