// What a teacher does at the screen, in English, by what is written on it.
import type { Page } from 'playwright-core';
import { handOver } from './robot.ts';

export const TEACHER_PIN = '2468';

/** Opens the teacher's place; sets the PIN the first time. */
export async function openTeacherDoor(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/teacher';
  });
  const pins = page.getByLabel(/^PIN/);
  const inside = page.getByRole('button', { name: 'Make a class' });
  await pins.first().or(inside.first()).waitFor();
  if (await inside.count()) return;
  for (const pin of await pins.all()) await pin.fill(TEACHER_PIN);
  await page.getByRole('button', { name: /Keep this PIN|^Open$/ }).click();
  await inside.first().waitFor();
}

/** Makes a class from a pasted list. Ends on the class's screen. */
export async function makeClass(page: Page, name: string, learners: readonly string[]): Promise<void> {
  await openTeacherDoor(page);
  await page.getByRole('button', { name: 'Make a class' }).first().click();
  await page.getByLabel('Name of the class').fill(name);
  await page.getByRole('button', { name: 'Make the class' }).click();
  await page.getByLabel('Names, one on each line').fill(learners.join('\n'));
  await page.getByRole('button', { name: new RegExp(`^Add ${learners.length} learner`) }).click();
  // Said on the class's screen: until then the app is still on its way there.
  await page.getByText(new RegExp(`^${learners.length} learners? added`)).waitFor();
}

/** On the class's screen: whoever taps a face is let in without three pictures. */
export async function askForNoPictures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Picture PIN is asked for' }).click();
  await page.getByRole('button', { name: 'Picture PIN is not asked for' }).waitFor();
}

export async function lockTeacherDoor(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/teacher';
  });
  await page.getByRole('button', { name: 'Lock' }).click();
}

/** From anywhere outside of a turn: class, face, *that is me*, go on. Ends in the turn. */
export async function beginTurn(page: Page, learner: string): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/classes';
  });
  await page.getByRole('heading', { name: 'Which class is yours?' }).waitFor();
  await page.locator('main li').getByRole('button').first().click();
  await page.getByRole('heading', { name: 'Which picture is yours?' }).waitFor();
  await page.locator('main li').getByRole('button', { name: learner }).click();
  await page.getByRole('button', { name: 'Yes, that is me' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.locator('main[data-step]').waitFor();
}

/** Out of a class learner's turn by the face at the top, until the next face stands there. */
export async function endTurn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Not you?' }).click();
  await page.getByRole('button', { name: 'End my turn' }).click();
  await page.locator('main[data-step="summary"]').waitFor();
  await handOver(page);
  // The turn's end is seen a moment before its screen gives way to the next face.
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}
