// A teacher who has never written a question writes two, tries one and gives them out.
import { toHash } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { openDoor } from './teacher-door.ts';
import { typed } from './typed.ts';

export async function tourAuthoring(stage: Stage): Promise<void> {
  const { page, t } = stage;
  // The site’s own pack does not arrive: what is practised in the end is hers.
  stage.site.host.held.add(stage.site.packFile);
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go(toHash({ name: 'own' }));
  await openDoor(stage);
  await page.getByLabel(t('own.name')).waitFor();
  await stage.see('own');
  await page.getByLabel(t('own.name')).fill(NAMES[stage.language]);
  await stage.pressKey('own.start');
  await page.getByRole('group', { name: t('own.kinds') }).waitFor();
  await stage.see('own-pack-empty');
  await pickKind(stage, 'choose-one');
  await stage.see('own-question-empty');
  await stage.pressKey('own.try');
  await page.getByText(t('own.look-below')).waitFor();
  await stage.see('own-question-faults');
  await fillChoice(stage);
  // What was mended is told no more.
  await page.locator('[data-fault]').first().waitFor({ state: 'detached' });
  await stage.see('own-question');
  await stage.pressKey('own.try');
  await page.getByRole('dialog').getByRole('radio').nth(1).click();
  await stage.see('own-try');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('practice.check') })
    .click();
  await page.getByRole('dialog').getByRole('status').waitFor();
  await stage.see('own-try-marked');
  await stage.pressKey('own.all-questions');
  await stage.pressKey('own.new');
  await pickKind(stage, 'sort-groups');
  await stage.see('own-groups');
  await stage.go(toHash({ name: 'own' }));
  await page.getByText(NAMES[stage.language]).click();
  await page.getByRole('button', { name: t('own.publish') }).click();
  await page.getByText(t('own.fault.empty')).waitFor();
  await stage.see('own-pack-faults');
  await page.getByRole('button', { name: t('own.do-with', { question: t('own.untold') }) }).click();
  await stage.pressKey('own.leave');
  await page.getByRole('button', { name: t('own.publish') }).click();
  await page.getByText(t('own.published', { version: '1.0.0' })).waitFor();
  await stage.see('own-pack-published');
  await stage.pressKey('own.about');
  await stage.pressKey('own.add-skill');
  await page.getByLabel(t('own.skill', { number: 2 })).waitFor();
  await stage.see('own-about');
  await stage.go(toHash({ name: 'own' }));
  await page.getByText(NAMES[stage.language]).waitFor();
  await stage.see('own-list');
  await stage.go(toHash({ name: 'start' }));
  await stage.pressKey('start.practise');
  await page.getByRole('heading', { name: PROMPTS[stage.language] }).waitFor();
  await stage.see('own-practised');
}

const NAMES = typed({ en: 'Goats and sums', fr: 'Chèvres et calculs', ar: 'ماعز وحساب' } as const);
const PROMPTS = typed({
  en: 'Four goats and three goats: how many goats are there?',
  fr: 'Quatre chèvres et trois chèvres : combien de chèvres ?',
  ar: 'أربع عنزات وثلاث عنزات: كم عنزة؟',
} as const);
const MIXUPS = typed({
  en: 'takes away instead of adding',
  fr: 'soustrait',
  ar: 'يطرح بدل أن يجمع',
} as const);

async function pickKind({ page, t }: Stage, kind: 'choose-one' | 'sort-groups'): Promise<void> {
  await page
    .getByRole('group', { name: t('own.kinds') })
    .getByRole('button')
    .filter({ has: page.getByText(t(`own.kind.${kind}`), { exact: true }) })
    .click();
  await page.getByLabel(t('own.prompt'), { exact: true }).waitFor();
}

async function fillChoice({ page, t, language, pressKey }: Stage): Promise<void> {
  await page.getByLabel(t('own.prompt'), { exact: true }).fill(PROMPTS[language]);
  for (const [at, answer] of ['7', '1', '43'].entries()) {
    await page.getByLabel(t('own.option', { number: at + 1 }), { exact: true }).fill(answer);
  }
  const shows = page.getByLabel(t('own.shows', { number: 2 }));
  await shows.selectOption({ label: t('own.shows-other') });
  await page.getByLabel(t('own.shows-words')).fill(MIXUPS[language]);
  await pressKey('own.shows-keep');
  await page.getByLabel(t('own.shows-words')).waitFor({ state: 'detached' });
}
