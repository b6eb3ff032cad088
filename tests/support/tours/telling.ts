// A learner works through two turns, the second with many misses; a teacher looks at how it stands, at each answer as it
// was given, and at why the question came.
import type { Stage } from '../tour-stage.ts';
import { beginTurn, endTurn, makeSmallClass, openLearner } from './small-class.ts';

const PARTS = [
  ['look.weeks', 'weeks'],
  ['look.self', 'words'],
  ['look.settings', 'settings'],
] as const;

export async function tourTelling(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await openTutor(stage, classHash);
  await page.getByText(t('because.none')).waitFor();
  await stage.see('tutor-none');
  await work(stage, classHash, () => true, 14);
  await work(stage, classHash, (at) => at % 4 === 3, 14);
  await openLearner(stage, classHash);
  await page.locator('[data-learner-paper]').waitFor({ state: 'attached' });
  await stage.see('learner-page');
  for (const [key, name] of PARTS) {
    await page
      .getByRole('heading', { name: t(key), exact: true })
      .first()
      .evaluate((one) => one.scrollIntoView());
    await stage.see(`learner-page-${name}`);
  }
  await openTutor(stage, classHash);
  await page.locator('main li button').first().waitFor();
  await stage.see('tutor');
  await openAnswer(stage, 'because.missed');
  await stage.see('tutor-answer');
  await page.locator('dialog[open] [data-tone="right"]').first().scrollIntoViewIfNeeded();
  await stage.see('tutor-answer-right');
  await stage.pressKey('given.why');
  await page.locator('dialog[open]').getByText(t('fact.exact')).waitFor();
  await page.locator('dialog[open]').getByText(t('rule.title')).scrollIntoViewIfNeeded();
  await stage.see('tutor-sheet');
  await page.keyboard.press('Escape');
  const lesson = page.locator('main li button').filter({ hasText: t('because.tap') });
  if ((await lesson.count()) > 0) {
    await openSheet(stage, lesson.first());
    await stage.see('tutor-sheet-lesson');
    await page.keyboard.press('Escape');
  }
}

/** Of a question that was answered so: it stands there as the child saw it. */
async function openAnswer(stage: Stage, outcome: 'because.missed' | 'because.right'): Promise<void> {
  const lines = stage.page.locator('main li button').filter({ hasText: stage.t(outcome) });
  await lines.first().click();
  await stage.page.locator('dialog[open] [data-as-given] article').waitFor();
}

async function openSheet(stage: Stage, line: ReturnType<Stage['page']['locator']>): Promise<void> {
  await line.click();
  await stage.page.locator('dialog[open]').getByText(stage.t('fact.exact')).waitFor();
}

async function openTutor(stage: Stage, classHash: string): Promise<void> {
  await openLearner(stage, classHash);
  await stage.page.getByRole('button', { name: stage.t('because.short') }).click();
  await stage.page.locator('#app main').waitFor();
}

/** So many questions of one turn, right or not. */
async function work(
  stage: Stage,
  classHash: string,
  isRight: (at: number) => boolean,
  questions: number,
): Promise<void> {
  const { robot } = stage;
  await beginTurn(stage, classHash);
  for (let at = 0; at < questions; at++) {
    if ((await robot.toItem()) === 'summary') break;
    await robot.answer(isRight(at));
  }
  await endTurn(stage);
}
