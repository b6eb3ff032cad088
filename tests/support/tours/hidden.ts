// A teacher hides all that a learner could be asked, and the learner is told whom to ask.
import type { Stage } from '../tour-stage.ts';
import { beginTurn, makeSmallClass, openLearner } from './small-class.ts';

export async function tourHidden(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await openLearner(stage, classHash);
  await page.getByRole('button', { name: t('skills.short') }).click();
  await page.locator('main [data-skill]').first().waitFor();
  const skills = await page
    .locator('main [data-skill]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-skill') ?? ''));
  for (const skill of skills) {
    await page.locator(`main [data-skill="${skill}"]`).last().click();
    const hide = page.locator('dialog[open]').getByRole('button', { name: t('say.blocked'), exact: true });
    await hide.click();
    // Among what was decided, and in its place on the path.
    await page.locator(`main [data-skill="${skill}"]`).nth(1).waitFor();
  }
  await beginTurn(stage, classHash);
  await page.locator('main[data-step="nothing-to-ask"]').waitFor();
  await stage.see('turn-nothing-to-ask');
}
