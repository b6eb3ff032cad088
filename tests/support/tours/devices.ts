// Two tablets become a school, hand work to each other and are looked after, with files in place of the camera.
import { readFile } from 'node:fs/promises';
import { toHash } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { openDoor } from './teacher-door.ts';
import { typed } from './typed.ts';

const SCHOOLS = typed({
  en: 'Mwanga Primary School',
  fr: 'École primaire de Mwanga',
  ar: 'مدرسة النور الابتدائية',
} as const);
const TABLETS = typed({
  en: ['Mrs Banda’s phone', 'Tablet 5'],
  fr: ['Téléphone', 'Tablette 5'],
  ar: ['هاتف المعلمة', 'جهاز ٥'],
} as const);

export async function tourDevices(stage: Stage): Promise<void> {
  await stage.page.goto(stage.site.host.url);
  await stage.page.locator('#app main').waitFor();
  await setPin(stage);
  await tourFounding(stage);
  await makeClass(stage, CLASS_NAMES[stage.language][0], NAMES[stage.language], false);
  const second = await stage.secondTablet();
  await tourJoining(stage, second);
  await tourHandingOver(stage, second);
  await tourLearners(stage, second);
  await tourRelays(stage);
  await tourRound(stage);
}

export async function setPin(stage: Stage): Promise<void> {
  await stage.go('#/teacher');
  await openDoor(stage);
  await stage.page.getByText(stage.t('teacher.no-class')).waitFor();
}

async function tourFounding(stage: Stage): Promise<void> {
  const { page, t, language } = stage;
  await stage.go(toHash({ name: 'safety' }));
  await page.getByText(t('relay.what')).waitFor();
  await stage.see('safety-alone');
  await stage.go(toHash({ name: 'recover' }));
  await page.getByText(t('recover.how')).waitFor();
  await stage.see('recover');
  await stage.go(toHash({ name: 'school' }));
  await page.getByText(t('school.why')).waitFor();
  await stage.see('school-alone');
  await page.getByLabel(t('found.name')).fill(SCHOOLS[language]);
  await page.getByLabel(t('device.label')).fill(TABLETS[language][0] ?? '');
  await stage.pressKey('found.do');
  await page.getByRole('heading', { name: SCHOOLS[language] }).waitFor();
  await stage.see('school');
  await stage.pressKey('backup.code-make');
  await page.getByText(t('backup.code-write')).waitFor();
  await stage.see('school-recovery-code');
  await stage.go('#/teacher');
  await page.getByText(t('teacher.no-class')).waitFor();
}

async function tourJoining(stage: Stage, second: Stage): Promise<void> {
  const { page, t, language } = stage;
  await second.pressKey('start.join');
  await second.page.getByText(t('join.how')).waitFor();
  await second.see('join');
  await second.page.getByLabel(t('device.label')).fill(TABLETS[language][1] ?? '');
  await second.pressKey('join.ask');
  await second.page.getByText(t('join.compare')).waitFor();
  await second.page.getByRole('img', { name: t('join.show') }).waitFor();
  await second.see('join-request');
  const request = await saveFile(second);

  await stage.go(toHash({ name: 'admit' }));
  await page.getByText(t('admit.how')).waitFor();
  await stage.see('admit');
  await stage.pressKey('take.scan');
  await page.locator('main [role="status"]').first().waitFor();
  await stage.see('admit-no-camera');
  await openFile(stage, request);
  await page.getByText(t('admit.compare')).waitFor();
  await stage.see('admit-compare');
  await stage.pressKey('admit.yes');
  await page.getByRole('img').first().waitFor();
  await stage.see('admit-answer');
  const answer = await saveFile(stage);

  await openFile(second, answer);
  await second.page.getByText(t('join.done-next')).waitFor();
  await second.see('join-done');
  await stage.go(toHash({ name: 'school' }));
  await page.getByRole('button', { name: TABLETS[language][1] ?? '' }).click();
  await page.getByRole('dialog').waitFor();
  await stage.pressKey('revoke.title');
  await stage.see('device');
  await page.keyboard.press('Escape');
}

async function tourHandingOver(stage: Stage, second: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'hand-over' }));
  await page.getByText(t('hand.receipt-what')).waitFor();
  await stage.see('hand-over');
  const work = await saveFile(stage);
  await setSecondPin(second);
  await second.go(toHash({ name: 'take-in' }));
  await second.page.getByText(t('take.how')).waitFor();
  await second.pressKey('take.paste');
  await second.see('take-in');
  await openFile(second, work);
  await second.page.getByText(t('received.receipt-how')).waitFor();
  await second.see('take-in-received');
  const receipt = await saveFile(second);
  await openFile(stage, receipt);
  await page.getByText(t('hand.receipt-taken')).waitFor();
  await stage.see('hand-over-receipt');
}

async function setSecondPin(second: Stage): Promise<void> {
  await second.go('#/teacher');
  await openDoor(second);
  await second.page.getByRole('heading', { name: second.t('teacher.beside') }).waitFor();
  await second.see('teacher-joined');
}

async function tourLearners(stage: Stage, second: Stage): Promise<void> {
  const { page, t, language } = stage;
  const [first = '', other = ''] = NAMES[language];
  await stage.go('#/teacher');
  await page.getByRole('button', { name: CLASS_NAMES[language][0] }).click();
  await page.getByText(t('class.turn-minutes')).waitFor();
  const classHash = await page.evaluate(() => location.hash);
  await page.getByRole('button', { name: first }).first().click();
  await page.getByText(t('passport.short')).waitFor();
  await stage.see('learner-set-school');
  await page.getByRole('button', { name: t('passport.title') }).click();
  await page.getByRole('button', { name: t('print.do') }).waitFor();
  await stage.see('passport');
  await page.goBack();
  await page.getByRole('button', { name: t('merge.line') }).click();
  await page.getByText(t('merge.how')).waitFor();
  await stage.see('merge');
  await page.getByRole('button', { name: other }).first().click();
  await page.getByText(t('merge.final')).waitFor();
  await stage.see('merge-two');
  await page.goBack();
  await page.goBack();
  await stage.pressKey('erase.open');
  await page.getByText(t('erase.travels')).waitFor();
  await stage.see('learner-erase');
  await second.go(classHash.replace('/teacher/class/', '/teacher/passport/'));
  await second.page.getByText(t('passport.take-how')).waitFor();
  await second.see('take-passport');
}

async function tourRelays(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'safety' }));
  await stage.pressKey('relay.connect');
  await page.getByLabel(t('relay.address')).fill('https://relay.invalid');
  await stage.see('safety-connect');
  await stage.pressKey('relay.connect');
  await page.locator('main [role="status"]').first().waitFor({ timeout: 60_000 });
  await stage.see('safety-relay');
}

async function tourRound(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'round' }));
  await page.getByText(t('round.bring-what')).waitFor();
  await stage.see('round');
  await stage.pressKey('round.collect');
  await page.getByText(t('collect.how')).waitFor();
  await stage.see('collect');
  await stage.go(toHash({ name: 'carry' }));
  await page.getByText(t('carry.back')).first().waitFor();
  await stage.see('carry');
  await stage.go(toHash({ name: 'board' }));
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  await stage.see('board');
}

interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Presses *Save as a file*; gives what was saved. */
export async function saveFile(stage: Stage): Promise<Handed> {
  const [download] = await Promise.all([stage.page.waitForEvent('download'), stage.pressKey('offer.save')]);
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };
}

export async function openFile(stage: Stage, file: Handed): Promise<void> {
  const [chooser] = await Promise.all([stage.page.waitForEvent('filechooser'), stage.pressKey('take.file')]);
  await chooser.setFiles(file);
}
