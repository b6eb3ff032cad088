// A teacher sets the tablet up, a class uses it.
import type { Page } from 'playwright-core';
import { toHash } from '../../../src/ui/router.ts';
import { modelFor } from '../fixture-model.ts';
import type { Stage } from '../tour-stage.ts';
import { tourAddOn, tourBring, tourPrinting } from './packs.ts';
import { openDoor, PIN } from './teacher-door.ts';
import { typed } from './typed.ts';

/** The first learner's three pictures. */
const PICTURES = [0, 4, 8] as const;

/** Names of several countries, in the language's own script, one of them long. */
export const NAMES = typed({
  en: ['Amina', 'Binta', 'Chidi', 'Oluwaseun Adebayo-Williams', 'Wanjiru'],
  fr: ['Aïssatou', 'Bakary', 'Fatou', 'Marie-Noëlle Ouédraogo', 'Souleymane'],
  ar: ['أمينة', 'بلال', 'خديجة', 'عبد الرحمن محمد الأمين', 'يوسف'],
} as const);

export const CLASS_NAMES = typed({
  en: ['Standard 2, morning', 'Standard 3'],
  fr: ['CP, matin', 'CE1'],
  ar: ['الصف الثاني، صباحًا', 'الصف الثالث'],
} as const);

export async function tourSchool(stage: Stage): Promise<void> {
  const { page, language } = stage;
  stage.site.host.held.add(stage.site.packFile);
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await tourDoor(stage);
  await stage.see('teacher-empty');
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language], true);
  const small = await page.evaluate(() => location.hash);
  await stage.see('class-set');
  const sixty = Array.from({ length: 60 }, (_, at) => `${NAMES[language][at % 5]?.split(' ')[0]} ${at + 1}`);
  await stage.go('#/teacher');
  await makeClass(stage, CLASS_NAMES[language][1], sixty, false);
  const large = await page.evaluate(() => location.hash);
  await stage.see('class-set-60');
  await stage.go('#/teacher');
  await stage.see('teacher');
  await tourPacks(stage);
  await tourTablet(stage);
  await tourClass(stage, small.replace('/teacher', ''), large.replace('/teacher', ''));
  await tourLearnerSet(stage, small);
}

async function tourDoor(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go('#/teacher');
  const pin = page.locator('input[type="password"]');
  await pin.first().waitFor();
  await pin.nth(0).fill(PIN);
  await pin.nth(1).fill('13');
  await stage.see('teacher-door-new');
  await pin.nth(1).fill(PIN);
  await stage.pressKey('door.set');
  await page.getByText(t('teacher.no-class')).waitFor();
  await stage.pressKey('door.lock');
  await stage.go('#/teacher');
  await pin.fill('1357');
  await stage.pressKey('door.open');
  await page.locator('[role="status"]').first().waitFor();
  await stage.see('teacher-door-wrong');
  await pin.fill(PIN);
  await stage.pressKey('door.open');
  await page.getByText(t('teacher.no-class')).waitFor();
}

export async function makeClass(
  stage: Stage,
  name: string,
  names: readonly string[],
  isSeen: boolean,
): Promise<void> {
  const { page } = stage;
  await stage.pressKey('teacher.new-class');
  await page.locator('input[type="text"]').fill(name);
  if (isSeen) await stage.see('new-class');
  await stage.pressKey('new-class.next');
  await page.locator('textarea').fill([...names, names[0]].join('\n'));
  if (isSeen) await stage.see('add-learners');
  await stage.press(stage.t('add.do', { count: names.length }));
  await page.locator('textarea').waitFor({ state: 'detached' });
  await page.getByText(stage.t('class.turn-minutes')).waitFor();
}

/** With a network the pack comes by itself; here it stalls first. */
async function tourPacks(stage: Stage): Promise<void> {
  const { page, site, t } = stage;
  await stage.go(toHash({ name: 'packs' }));
  await page.getByRole('progressbar').waitFor();
  await stage.see('packs-installing');
  await stage.pressKey('packs.cancel');
  await page.getByRole('button', { name: t('packs.install') }).waitFor();
  await stage.see('packs-offered');
  site.host.held.clear();
  await stage.pressKey('packs.install');
  await page.getByText(t('packs.is-here'), { exact: true }).waitFor({ timeout: 60_000 });
  await stage.see('packs');
  await tourBring(stage);
  await tourPrinting(stage);
  await tourAddOn(stage);
  await tourModel(stage);
}

/** Model files: cut on the way, of no use here, then one that says less than all; and back to the pack without one. */
async function tourModel(stage: Stage): Promise<void> {
  const { page, site, t } = stage;
  const archive = await (await fetch(`${site.host.url}${site.packFile}`)).arrayBuffer();
  const whole = modelFor(new Uint8Array(archive), {});
  await refuseModel(stage, 'packs-model-damaged', whole.subarray(0, -1));
  const empty = modelFor(new Uint8Array(archive), {}, { skills: [], sections: new Map() });
  await refuseModel(stage, 'packs-model-of-no-use', empty);
  await pickModel(stage, modelFor(new Uint8Array(archive), {}, {}, 1));
  await page.getByText(t('packs.model-remove')).waitFor();
  await stage.see('packs-model');
  await stage.pressKey('packs.model-remove');
  await page.getByText(t('packs.model-remove')).waitFor({ state: 'detached' });
}

async function refuseModel(stage: Stage, name: string, model: Uint8Array): Promise<void> {
  await pickModel(stage, model);
  await stage.page.getByRole('alert').or(stage.page.locator('[role="status"]')).first().waitFor();
  await stage.see(name);
  await stage.pressKey('notice.understood');
}

async function pickModel({ page, pressKey }: Stage, model: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await pressKey('packs.open-model');
  const file = {
    name: 'sampler.banyan-model',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(model),
  };
  await (await choosing).setFiles(file);
}

async function tourTablet(stage: Stage): Promise<void> {
  await stage.go(toHash({ name: 'tablet' }));
  await stage.pressKey('backup.code-make');
  await stage.page.getByText(stage.t('backup.code-write')).waitFor();
  await stage.see('tablet');
}

async function tourClass(stage: Stage, small: string, large: string): Promise<void> {
  const { page, t } = stage;
  const [first, second] = NAMES[stage.language];
  await stage.go('#/');
  await stage.see('start-with-classes');
  await stage.pressKey('start.my-class');
  await stage.see('classes');
  await stage.go(large.replace(/\/add$/, ''));
  await page
    .getByRole('button', { name: / 60$|٦٠$/ })
    .last()
    .waitFor();
  await stage.see('faces-60');
  await stage.go(small);
  await page.getByRole('button', { name: first, exact: true }).waitFor();
  await stage.see('faces-5');
  await stage.press(first);
  await page.getByText(t('pin.choose-three')).waitFor();
  await stage.see('pin-choose');
  await tapPictures(stage, PICTURES);
  await page.getByText(t('pin.once-more')).waitFor();
  await tapPictures(stage, [0]);
  await stage.see('pin-once-more');
  await tapPictures(stage, [3, 7]);
  await page.getByText(t('pin.differed')).waitFor();
  await stage.see('pin-differed');
  for (let time = 0; time < 2; time++) await tapPictures(stage, PICTURES);
  await page.locator('[data-action="go-on"]').waitFor();
  await stage.see('home-new');
  await tourLearnerTurn(stage);
  await stage.go(small);
  await stage.press(first);
  await page.getByText(t('pin.forgotten')).waitFor();
  await stage.see('pin-check');
  await tapPictures(stage, [1, 2, 3]);
  await page.getByText(t('pin.wrong')).waitFor();
  await stage.see('pin-wrong');
  await stage.pressKey('pin.forgotten');
  await stage.see('pin-forgotten');
  await page.keyboard.press('Escape');
  await tapPictures(stage, PICTURES);
  await page.locator('[data-action="go-on"]').waitFor();
  await stage.see('home');
  await askForNoPictures(stage, small);
  await stage.go(small);
  await stage.press(second);
  await page.getByText(t('pin.yes')).waitFor();
  await stage.see('is-it-you');
}

/** Some answers, a tablet that was left alone, and the next child's face. */
async function tourLearnerTurn(stage: Stage): Promise<void> {
  const { page, robot } = stage;
  await page.locator('[data-action="go-on"]').click();
  await robot.toItem();
  for (let answers = 0; answers < 6; answers++) {
    if ((await robot.toItem()) === 'summary') break;
    await robot.answer(answers !== 3);
  }
  await lieAlone(page, 600_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('dialog').waitFor();
  await stage.see('turn-who-is-here');
  await lieAlone(page, 0);
  await tapPictures(stage, PICTURES);
  await page.locator('header button').first().click();
  await stage.see('turn-pause-named');
  await stage.pressKey('pause.end');
  await page.locator('main[data-step="summary"]').waitFor();
  await stage.see('turn-summary-next');
  await page.locator('[data-action="hand-over"]').click();
  // The turn's end is seen a moment before its screen gives way to the next face.
  await page.waitForFunction(() => location.hash.startsWith('#/class/'));
}

/** As if nobody had touched the tablet for so long. */
function lieAlone(page: Page, forMs: number): Promise<void> {
  return page.evaluate((ms) => localStorage.setItem('banyan.touched', String(Date.now() - ms)), forMs);
}

async function tapPictures(stage: Stage, pictures: readonly number[]): Promise<void> {
  const names = ['sun', 'moon', 'tree', 'fish', 'bird', 'flower', 'house', 'star', 'boat'] as const;
  for (const at of pictures) await stage.press(stage.t(`pin.${names[at] ?? 'sun'}`));
}

async function askForNoPictures(stage: Stage, small: string): Promise<void> {
  const { page, t } = stage;
  await stage.go(small.replace('#/', '#/teacher/'));
  await openClass(stage);
  await page.getByRole('button', { name: t('class.pin-on') }).click();
  await page.getByRole('button', { name: t('class.pin-off') }).waitFor();
}

/** On the class's page, or before its door. */
async function openClass(stage: Stage): Promise<void> {
  const { page } = stage;
  const pin = page.locator('input[type="password"]');
  await pin
    .or(page.getByText(stage.t('class.turn-minutes')))
    .first()
    .waitFor();
  if ((await pin.count()) > 0) await openDoor(stage);
}

async function tourLearnerSet(stage: Stage, small: string): Promise<void> {
  const { page } = stage;
  await stage.go(small);
  await openClass(stage);
  await stage.see('class-set-later');
  await page.getByRole('button', { name: NAMES[stage.language][0] }).first().click();
  await stage.see('learner-set');
  const second = page.getByRole('heading', { name: stage.t('second.title') }).first();
  await second.evaluate((heading) => heading.scrollIntoView());
  await stage.see('learner-set-second');
  await stage.pressKey('learner.new-picture');
  await stage.see('learner-pictures');
  await page.keyboard.press('Escape');
  await stage.pressKey('learner.put');
  await page.getByRole('button', { name: stage.t('notice.undo') }).waitFor();
  await stage.see('class-set-undo');
}
