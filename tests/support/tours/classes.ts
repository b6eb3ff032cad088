// A teacher defines what the school keeps, says how the tablet helps a learner, prints cards, and ends a class's year.
import { toHash, toPlace } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { beginTurn, endTurn, goHome, makeSmallClass, openLearner } from './small-class.ts';
import { enterTeacher } from './teacher-door.ts';
import { typed } from './typed.ts';

/** In the language's own script, with the words that one chooses from. */
const FIELDS = typed({
  en: ['Home language', ['Hausa', 'Yoruba', 'Another one']],
  fr: ['Langue de la maison', ['Haoussa', 'Zarma', 'Une autre']],
  ar: ['لغة البيت', ['العربية', 'الأمازيغية', 'لغة أخرى']],
} as const);
const FREE = typed({ en: 'Glasses', fr: 'Lunettes', ar: 'نظارة' } as const);

export async function tourClasses(stage: Stage): Promise<void> {
  const { language } = stage;
  const classHash = await makeSmallClass(stage);
  await tourFields(stage);
  await tourWays(stage, classHash);
  await tourRegion(stage, classHash);
  await tourLikes(stage, classHash);
  await beginTurn(stage, classHash);
  await stage.see('turn-large-text');
  await endTurn(stage);
  await enterTeacher(stage);
  await makeClass(stage, CLASS_NAMES[language][1], NAMES[language], false);
  const other = await stage.page.evaluate(() => location.hash);
  await tourCards(stage, other);
  await tourSeveral(stage, other);
  await tourYear(stage, classHash);
}

async function tourFields(stage: Stage): Promise<void> {
  const { page, language, t } = stage;
  const [name, choices] = FIELDS[language];
  await stage.go('#/teacher');
  await page.getByRole('button', { name: t('fields.title') }).click();
  await page.getByText(t('fields.none')).waitFor();
  await stage.see('fields-empty');
  await page.getByLabel(t('fields.name')).fill(name);
  await page.getByLabel(t('fields.choices')).fill(choices.join('\n'));
  await stage.pressKey('fields.keep');
  await page.getByRole('button', { name }).waitFor();
  await page.getByLabel(t('fields.name')).fill(FREE[language]);
  await stage.pressKey('fields.keep');
  await page.getByRole('button', { name: FREE[language] }).waitFor();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: t('fields.change') }).waitFor();
  await stage.see('fields');
}

async function tourWays(stage: Stage, classHash: string): Promise<void> {
  const { page, language, t } = stage;
  await openLearner(stage, classHash);
  for (const way of ['readAloud', 'calmMotion', 'extraTime'] as const) {
    await stage.pressKey(`ways.${way}`);
    await page.getByRole('button', { name: t(`ways.${way}`), exact: true, pressed: true }).waitFor();
  }
  await stage.pressKey('notice.close');
  await page.getByRole('heading', { name: t('ways.title') }).evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-ways');
  const [, [first]] = FIELDS[language];
  await stage.press(first);
  await page.getByRole('button', { name: first, exact: true, pressed: true }).waitFor();
  await stage.pressKey('notice.close');
  await page.getByRole('heading', { name: t('kept.title') }).evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-kept');
}

async function tourRegion(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(classHash);
  await page.getByLabel(t('region.choose')).selectOption('ng');
  await page
    .getByRole('heading', { name: t('region.title') })
    .evaluate((heading) => heading.scrollIntoView());
  await stage.see('class-set-region');
}

async function tourLikes(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await goHome(stage, classHash);
  await stage.pressKey('likes.open');
  await page.getByRole('heading', { name: t('likes.title') }).waitFor();
  for (const liked of ['animals', 'music', 'books', 'football'] as const)
    await stage.pressKey(`likes.${liked}`);
  await page.getByRole('button', { name: t('likes.animals'), pressed: false }).waitFor();
  await stage.see('likes');
  await stage.pressKey('bar.done');
  await page.getByRole('button', { name: t('likes.open') }).waitFor();
  await stage.see('home-likes');
}

async function tourCards(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await openClass(stage, classHash);
  await stage.pressKey('cards.title');
  await page.getByText(t('cards.what')).waitFor();
  await stage.see('login-cards');
}

async function tourSeveral(stage: Stage, classHash: string): Promise<void> {
  const { page, language, t } = stage;
  await openClass(stage, classHash);
  await page.getByRole('button', { name: t('several.title') }).click();
  for (const name of NAMES[language].slice(2, 4)) await stage.press(name);
  await stage.see('move-several');
  await stage.press(t('several.do', { count: 2 }));
  await page.locator('dialog[open]').waitFor();
  await stage.see('move-several-to');
  await stage.press(CLASS_NAMES[language][0]);
  await page.getByRole('button', { name: t('notice.undo') }).waitFor();
  await stage.see('class-set-moved');
}

/** One class goes on to the next year, and is taken up again. */
async function tourYear(stage: Stage, classHash: string): Promise<void> {
  const { page, language, t } = stage;
  await openClass(stage, classHash);
  await page.getByRole('button', { name: t('year.title') }).click();
  await page.getByLabel(t('year.name')).fill(`${CLASS_NAMES[language][0]} 2027`);
  await stage.press(NAMES[language][0]);
  await stage.see('copy-class');
  await page.locator('#app main').getByRole('button').last().click();
  await page.getByRole('button', { name: t('notice.undo') }).waitFor();
  await stage.see('class-set-copied');
  await stage.go('#/teacher');
  await page.getByRole('heading', { name: t('put-away.title') }).waitFor();
  await stage.see('teacher-put-away');
  await page.getByRole('button', { name: CLASS_NAMES[language][0] }).last().click();
  await page.getByText(t('put-away.is')).waitFor();
  await stage.see('class-set-put-away');
  const place = toPlace(classHash);
  if (place.name === 'class-set') await stage.go(toHash({ name: 'faces', class: place.class }));
  await page.getByText(t('faces.over')).waitFor();
  await stage.see('faces-over');
}

async function openClass(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await enterTeacher(stage);
  await stage.go(classHash);
  await page.getByText(t('class.turn-minutes')).waitFor();
}
