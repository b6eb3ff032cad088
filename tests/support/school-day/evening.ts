// What the teacher does at the end of the day, at the screen and by what is written there.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type PdfPage, readPdf } from '../pdf-text.ts';
import { openTeacherDoor } from '../teacher-hands.ts';
import { settle } from '../tour-stage.ts';
import { CLASS } from './children.ts';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

export async function openClass(page: Page): Promise<void> {
  await openTeacherDoor(page);
  await page.getByRole('button', { name: CLASS }).first().click();
  await page.getByRole('heading', { name: CLASS }).waitFor();
  await settle(page);
}

/** Opens a list on the screen of class lists, up to what it would change. */
export async function openList(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Open a file').click();
  await (await choosing).setFiles(path);
  await page.locator('[data-list-counts]').waitFor();
}

export interface Line {
  readonly name: string;
  readonly says: string;
}

/** Who needs the teacher, in the order of the list. */
export async function readNeeds(page: Page): Promise<readonly Line[]> {
  await page.locator('[data-needs] li').first().waitFor();
  return page.locator('[data-needs] li button').evaluateAll((buttons) =>
    buttons.map((one) => {
      const name = one.querySelector('bdi');
      return { name: name?.textContent ?? '', says: name?.nextElementSibling?.textContent ?? '' };
    }),
  );
}

export interface GroupLine {
  readonly title: string;
  readonly names: readonly string[];
}

/** Makes groups for tomorrow. */
export async function makeGroups(page: Page): Promise<readonly GroupLine[]> {
  await button(page, /^Teach together/).click();
  await button(page, 'Make groups').click();
  await page.locator('[data-groups] button').first().waitFor();
  return page.locator('[data-groups] button').evaluateAll((buttons) =>
    buttons.map((one) => ({
      title: one.querySelector('[dir="auto"]')?.textContent ?? '',
      names: [...one.querySelectorAll('bdi')].map(({ textContent }) => textContent),
    })),
  );
}

/** From the class to the sheet of one skill of one child. */
export async function openSkill(page: Page, child: string, skill: string): Promise<void> {
  await openClass(page);
  await page.locator('main ul:not([data-needs]) > li').getByRole('button', { name: child }).click();
  await button(page, /What is known, and what you decide/).click();
  await page.locator(`[data-skill="${skill}"]`).last().click();
  await page.locator('dialog[open]').waitFor();
}

/** Says in the open sheet of a skill that the child has it, and waits until the app has said it back. */
export async function sayHasIt(page: Page, child: string, title: string): Promise<void> {
  await page.locator('dialog[open]').getByRole('button', { name: 'Has it', exact: true }).click();
  await page.getByText(`“${title}” counts as known by ${child}.`).waitFor();
}

/** Sheets for one child alone. */
export async function makeSheet(page: Page, child: string): Promise<void> {
  await openClass(page);
  await button(page, /^On paper/).click();
  await button(page, 'Some').click();
  await page.locator('main li button[aria-pressed]').filter({ hasText: child }).click();
  await button(page, '5 questions').click();
  await button(page, 'Make worksheets').last().click();
  await page.getByRole('heading', { name: 'Put in what came back' }).waitFor();
}

export async function printToPdf(page: Page): Promise<readonly PdfPage[]> {
  await page.locator('[data-print] > *').first().waitFor({ state: 'attached' });
  await settle(page);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Everything on the one sheet came back right. */
export async function enterAllRight(page: Page, child: string): Promise<void> {
  await button(page, `All right: ${child}`).click();
  await button(page, 'Put in 5 answers').click();
  await page.getByText('5 answers are put in.', { exact: false }).waitFor();
}

const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
] as const;

/** Keeps a picture for whoever looks, where BANYAN_PICTURES names a folder; leaves the screen as small as it was. */
export async function see(page: Page, name: string): Promise<void> {
  const folder = process.env.BANYAN_PICTURES;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const size of SIZES.toReversed()) {
    await page.setViewportSize(size);
    await settle(page);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`) });
  }
}
