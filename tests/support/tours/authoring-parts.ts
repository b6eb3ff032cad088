// What a question may have beside its words: numbers that change, the teacher's voice, a picture.
import { toHash } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { openDoor } from './teacher-door.ts';
import { typed } from './typed.ts';

const PROMPTS = typed({
  en: 'Amina has 17 mangoes and gives away 5. How many are left?',
  fr: 'Amina a 17 mangues et en donne 5. Combien en reste-t-il ?',
  ar: 'لدى أمينة ١٧ حبة مانجو وأعطت ٥. كم بقي؟',
} as const);
const SEEN = typed({
  en: 'mangoes on a plate',
  fr: 'des mangues sur une assiette',
  ar: 'حبات مانجو في طبق',
} as const);

export async function tourAuthoringParts(stage: Stage): Promise<void> {
  const { page, t, language } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go(toHash({ name: 'own' }));
  await openDoor(stage);
  await page.getByLabel(t('own.name')).fill(t('own-numbers.title'));
  await stage.pressKey('own.start');
  await page
    .getByRole('group', { name: t('own.kinds') })
    .getByRole('button')
    .filter({ has: page.getByText(t('own.kind.number'), { exact: true }) })
    .click();
  await page.getByLabel(t('own.prompt'), { exact: true }).fill(PROMPTS[language]);
  await page.getByLabel(t('own.answer'), { exact: true }).fill('12');
  await seeNumbers(stage);
  await stage.pressKey('own-voice.title');
  await page.getByText(t('own-voice.not-yet')).first().waitFor();
  await stage.see('own-voice');
  await stage.pressKey('own-voice.title');
  await seePicture(stage);
  await seeVoice(stage);
}

async function seeNumbers({ page, t, see, pressKey }: Stage): Promise<void> {
  await pressKey('own-numbers.title');
  await page.getByText(t('own-numbers.examples')).waitFor();
  await see('own-numbers');
  await pressKey('own-numbers.details');
  await see('own-numbers-details');
  await page.getByLabel(t('own-numbers.most')).fill('0');
  await page.getByText(t('own-numbers.too-few')).waitFor();
  await see('own-numbers-too-few');
  await page.getByLabel(t('own-numbers.most')).fill('');
  await pressKey('own-numbers.use');
  await page.getByText(t('own-numbers.are-changing')).waitFor();
  await see('own-numbers-changing');
  await pressKey('own-numbers.stay');
  await pressKey('own-numbers.title');
}

async function seePicture({ page, t, see, pressKey, press, language }: Stage): Promise<void> {
  await press(`${t('own.add-picture')}: ${t('own.prompt')}`);
  await page.getByText(t('own-picture.where')).waitFor();
  await see('own-picture');
  await pressKey('own-picture.draw');
  await drawLine(page.getByRole('img', { name: t('own-picture.pad') }));
  await see('own-picture-pad');
  await pressKey('own-picture.other');
  await pressKey('own-picture.packs');
  const drawings = page.getByRole('button', { name: t('own-picture.named', { number: 1 }), exact: true });
  await drawings.first().waitFor();
  await see('own-picture-drawings');
  await drawings.first().click();
  await page.getByLabel(t('own-picture.alt')).waitFor();
  await pressKey('own-picture.use');
  await page.getByText(t('own-picture.alt-missing')).waitFor();
  await see('own-picture-alt');
  await page.getByLabel(t('own-picture.alt')).fill(SEEN[language]);
  await pressKey('own-picture.use');
  await page.getByRole('img', { name: SEEN[language] }).waitFor();
  await see('own-picture-there');
}

/** A pack in the teacher's voice: the whole of it, one sentence to be said, and all of a skill. */
async function seeVoice(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'packs' }));
  await page.getByText(t('packs.is-here'), { exact: true }).first().waitFor({ timeout: 60_000 });
  await stage.pressKey('voices.open');
  await page.getByText(t('voices.skills'), { exact: true }).waitFor();
  const next = page.getByRole('button', { name: t('voices.go-on') }).first();
  await next.waitFor({ timeout: 60_000 });
  // Until all skills were looked through; the words before the numbers are the same all along.
  const [looking = ''] = t('voices.looking', { done: 0, count: 0 }).split(':');
  await page.getByText(looking).first().waitFor({ state: 'detached', timeout: 60_000 });
  await stage.see('voice');
  await next.click();
  await page.getByText(t('voices.read-this')).waitFor();
  await stage.see('voice-say');
  await stage.pressKey('voices.enough');
  await page.getByRole('main').locator('section button').first().click();
  await page.getByText(t('own-voice.not-yet')).first().waitFor();
  await stage.see('voice-skill');
}

async function drawLine(pad: ReturnType<Stage['page']['getByRole']>): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('Must be on the screen');
  const { mouse } = pad.page();
  await mouse.move(box.x + box.width / 4, box.y + box.height / 4);
  await mouse.down();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.up();
}
