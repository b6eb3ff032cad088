// A teacher makes sheets for a class of two, puts in what came back, and looks at what their families get.
import type { Stage } from '../tour-stage.ts';
import { makeSmallClass } from './small-class.ts';

export async function tourPaper(stage: Stage): Promise<void> {
  const { page } = stage;
  const classHash = await makeSmallClass(stage);
  await stage.go(`${classHash}/paper`);
  await heading(stage, 'paper.make');
  await stage.see('paper-new');
  await stage.pressKey('paper.some');
  await stage.see('paper-some');
  await stage.pressKey('paper.everybody');
  await makeSheets(stage);
  await stage.see('sheets');
  await page.locator('[data-row] button').first().click();
  // Both of them have two questions at least; the second one of the first was not right yet.
  await page.locator('[data-row]').first().locator('[data-state]').nth(1).click();
  await page.locator('[data-row]').nth(1).locator('[data-state]').first().click();
  await page.locator('[data-row]').first().locator('[data-state]').first().scrollIntoViewIfNeeded();
  await stage.see('sheets-tapped');
  await page.locator('main button:has(svg)').last().click();
  await page.locator('[data-saved="true"]').first().waitFor();
  await stage.see('sheets-in');
  await stage.go(`${classHash}/paper`);
  await page.getByRole('heading', { name: stage.t('paper.came-back') }).scrollIntoViewIfNeeded();
  await stage.see('paper-printed');
  await stage.go(`${classHash}/families`);
  await page.locator('[data-family]').first().waitFor();
  await stage.see('families');
  const learner = await firstLearner(stage, classHash);
  await stage.go(`${learner}/paper`);
  await heading(stage, 'paper.make');
  await stage.see('learner-paper');
  await stage.go(`${learner}/family`);
  await page.locator('[data-family]').first().waitFor();
  await stage.see('family');
}

/** From the screen of a class's paper to the screen of what was made. */
export async function makeSheets(stage: Stage): Promise<void> {
  await stage.page
    .getByRole('button', { name: stage.t('paper.do') })
    .last()
    .click();
  await heading(stage, 'grid.title');
  await stage.page.locator('[data-row]').first().waitFor();
}

async function heading(stage: Stage, key: 'paper.make' | 'grid.title'): Promise<void> {
  await stage.page.getByRole('heading', { name: stage.t(key) }).waitFor();
}

/** The address of the first of the class's list. */
async function firstLearner(stage: Stage, classHash: string): Promise<string> {
  const { page } = stage;
  await stage.go(classHash);
  await page.locator('main ul:not([data-needs]) > li button').first().click();
  await page.getByRole('heading', { name: stage.t('finding.title') }).waitFor();
  return page.evaluate(() => location.hash);
}
