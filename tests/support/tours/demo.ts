// From the teacher's place into the invented class, and out of it again.
import { createTranslate } from '../../../src/i18n/messages.ts';
import { defaultNumerals } from '../../../src/i18n/numerals.ts';
import { loadMessages } from '../../../src/ui/load-messages.ts';
import type { Stage } from '../tour-stage.ts';
import { enterTeacher } from './teacher-door.ts';

const MADE_WITHIN_MS = 120_000;

export async function tourDemo(stage: Stage): Promise<void> {
  const { page, language, t } = stage;
  const words = await loadMessages(language, ['demo']);
  const say = createTranslate(words, { language, numerals: defaultNumerals(language, [language]) });
  await enterTeacher(stage);
  await stage.pressKey('start.try');
  await page.getByRole('button', { name: t('start.my-class') }).waitFor({ timeout: MADE_WITHIN_MS });
  await stage.see('demo-start');
  await stage.go('#/teacher/hand-over');
  await page.getByRole('heading', { name: say('demo.closed') }).waitFor();
  await stage.see('demo-closed');
  await page.locator('[data-demo="bar"]').getByRole('button').click();
  await page.locator('dialog[open]').waitFor();
  await stage.see('demo-leave');
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: say('demo.leave-do') })
    .click();
  await page.locator('[data-demo="bar"]').waitFor({ state: 'detached' });
  await page.locator('#app main').waitFor();
}
