// A teacher thinks situations through: from the line that a class's page offers to one thing to try, and the list.
import { toHash } from '../../../src/ui/router.ts';
import { SITUATIONS } from '../../../src/ui/teacher/coaching/situations.ts';
import { TOPICS, type Topic } from '../../../src/ui/teacher/coaching-topics.ts';
import type { Stage } from '../tour-stage.ts';

/** Of a class whose answers speak for an offer; the door stands open. */
export async function tourCoaching(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(classHash);
  const offer = page.locator('[data-coaching]');
  // Every learner of the class is looked at for it, after those who need somebody.
  await offer.waitFor({ timeout: 60_000 });
  await offer.scrollIntoViewIfNeeded();
  await stage.see('class-set-coaching');
  await stage.pressKey('coaching.not-now');
  await page.getByText(t('coaching.told-not-now')).waitFor();
  await stage.see('class-set-coaching-not-now');
  await stage.go(toHash({ name: 'teacher' }));
  await page.getByRole('button', { name: t('coaching.title') }).click();
  await page.getByText(t('coaching.what')).waitFor();
  await stage.see('coaching');
  for (const topic of TOPICS) await lookInto(stage, topic);
  await thinkThrough(stage, 'groups');
  await stage.see('coaching-end');
  await stage.pressKey('coach.list');
  await page.getByText(t('coaching.what')).waitFor();
}

/** The first step, with a way chosen. */
async function lookInto(stage: Stage, topic: Topic): Promise<void> {
  await open(stage, topic);
  await choose(stage, 0);
  await stage.see(`coaching-${topic}`);
}

async function thinkThrough(stage: Stage, topic: Topic): Promise<void> {
  const { page, t } = stage;
  await open(stage, topic);
  const { steps } = SITUATIONS[topic];
  for (const at of steps.keys()) {
    await page.getByText(t('coach.step', { step: at + 1, of: steps.length }), { exact: true }).waitFor();
    await choose(stage, 1);
    await stage.pressKey('coach.next');
  }
  await page.getByRole('heading', { name: t('coach.tomorrow') }).waitFor();
}

async function open({ page, go, t }: Stage, topic: Topic): Promise<void> {
  await go(toHash({ name: 'coaching' }));
  await page.getByRole('button', { name: t(`coaching.${topic}`) }).click();
  await page.locator('[data-choices]').waitFor();
}

async function choose({ page, t }: Stage, at: number): Promise<void> {
  await page.locator('[data-choices] button').nth(at).click();
  await page.getByText(t('coach.known')).waitFor();
}
