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
  await giveToAll(stage, classHash);
  await openFromPicture(stage, classHash);
  await beginTurn(stage, classHash);
  await stage.see('turn-assigned');
}

/** A cell of the class picture leads to the same sheet. */
async function openFromPicture(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(`${classHash}/picture`);
  await page.locator('tr[data-learner] td button').first().click();
  // The words before the name or, where a language begins with it, those after it.
  const [before = '', after = ''] = t('picture.to-skill', { name: '|' }).split('|');
  const toSkill = before.length > after.length ? before : after;
  await page.locator('dialog[open]').getByRole('button', { name: toSkill.trim() }).click();
  await page.locator('dialog[open]').getByText(t('assign.title')).waitFor();
  await stage.see('learner-skill');
  await page.keyboard.press('Escape');
}

/** The skill's sheet gives it to the whole class: a lesson together of two questions; then what was decided is looked at. */
async function giveToAll(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  const learnerHash = (await page.evaluate(() => location.hash)).replace(/\/skills$/, '');
  const dialog = page.locator('dialog[open]');
  const press = (key: 'give.others' | 'give.choose-who' | 'pick.all' | 'give.questions' | 'give.together') =>
    dialog.getByRole('button', { name: t(key), exact: true }).click();
  await page.locator('main [data-skill]').nth(8).click();
  await press('give.others');
  await dialog.getByText(t('give.from')).waitFor();
  await stage.see('assign-skill');
  await press('give.choose-who');
  await press('pick.all');
  await press('give.questions');
  const questions = dialog.locator('li button[aria-pressed] [data-item]');
  for (const at of [1, 0]) await questions.nth(at).click();
  await press('give.together');
  await questions.first().scrollIntoViewIfNeeded();
  await stage.see('assign-questions');
  await dialog.getByText(t('give.until')).scrollIntoViewIfNeeded();
  await stage.see('assign-when');
  await dialog.getByRole('button', { name: t('give.do', { count: 2 }) }).click();
  await page.getByText(t('give.done', { count: 2 })).waitFor();
  await stage.go(`${learnerHash}/decided`);
  await page.locator('main [data-word="items"]').waitFor();
  await stage.see('learner-decided');
  await stage.go(`${classHash}/decided`);
  await page
    .locator('main [data-word="items"]')
    .getByRole('button', { name: t('reached.title') })
    .click();
  await dialog.locator('li').nth(1).waitFor();
  await stage.see('decided-reached');
  await page.keyboard.press('Escape');
  await stage.see('decided');
  await stage.go(`${learnerHash}`);
  await page.getByRole('heading', { name: t('ways.title') }).evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-hints');
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
