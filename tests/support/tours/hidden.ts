// A teacher hides all that a learner could be asked, and the learner is told whom to ask.
import type { Stage } from '../tour-stage.ts';
import { beginTurn, makeSmallClass, openLearner } from './small-class.ts';

export async function tourHidden(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await openLearner(stage, classHash);
  await page.getByRole('button', { name: t('skills.short') }).click();
  await page.locator('main [data-skill]').first().waitFor();
  // All that the sampler asks is of its first skill.
  const first = await page.locator('main [data-skill]').first().getAttribute('data-skill');
  await page.locator(`main [data-skill="${first}"]`).last().click();
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: t('say.blocked'), exact: true })
    .click();
  // Among what was decided, and in its place on the path.
  await page.locator(`main [data-skill="${first}"]`).nth(1).waitFor();
  await beginTurn(stage, classHash);
  await page.locator('main[data-step="nothing-to-ask"]').waitFor();
  await stage.see('turn-nothing-to-ask');
}
