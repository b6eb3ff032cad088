// A learner meets the first questions; a teacher looks at the skills, decides of some, and the learner gets what was
// assigned.
import type { Stage } from '../tour-stage.ts';
import { beginTurn, endTurn, makeSmallClass, openLearner } from './small-class.ts';

export async function tourTeaching(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await beginTurn(stage, classHash);
  const skip = page.getByRole('button', { name: t('finding.skip') });
  await skip.waitFor();
  await stage.see('turn-finding');
  await skip.scrollIntoViewIfNeeded();
  await stage.see('turn-finding-skip');
  await endTurn(stage);
  await openLearner(stage, classHash);
  await stage.see('learner-set-skills');
  await page
    .getByRole('heading', { name: t('finding.title') })
    .evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-finding');
  await page.getByRole('button', { name: t('skills.short') }).click();
  await page.locator('main [data-skill]').first().waitFor();
  await stage.see('learner-skills-new');
  await tourDeciding(stage);
  await beginTurn(stage, classHash);
  await stage.see('turn-assigned');
}

/** Of the path: the first is known, the third hidden, the fifth assigned for this week, the second not known yet. */
async function tourDeciding(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const skills = await page
    .locator('main [data-skill]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-skill') ?? ''));
  const open = async (at: number) => {
    await page.locator(`main [data-skill="${skills[at]}"]`).last().click();
    await page.locator('dialog[open]').waitFor();
  };
  const decide = async (at: number, key: 'say.known' | 'say.not-known' | 'say.blocked' | 'assign.week') => {
    await open(at);
    await page
      .locator('dialog[open]')
      .getByRole('button', { name: t(key), exact: true })
      .click();
    // Among what was decided, and in its place on the path.
    await page.locator(`main [data-skill="${skills[at]}"]`).nth(1).waitFor();
  };
  await open(4);
  await stage.see('skill-sheet');
  await page.keyboard.press('Escape');
  await decide(4, 'assign.week');
  await stage.see('learner-skills-undo');
  await decide(0, 'say.known');
  await decide(1, 'say.not-known');
  await decide(2, 'say.blocked');
  await page.evaluate(() => scrollTo(0, 0));
  await stage.see('learner-skills');
  await open(4);
  await stage.see('skill-sheet-assigned');
  await page.keyboard.press('Escape');
  await open(2);
  await stage.see('skill-sheet-hidden');
  await page.keyboard.press('Escape');
}
