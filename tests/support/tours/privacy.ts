// What is kept of children: told to a child, to a school and to a family; what families agreed to, written down for a class
// and for one child, whose family then says no.
import { toHash, toPlace } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { NAMES } from './school.ts';
import { goHome, makeSmallClass, openLearner } from './small-class.ts';
import { enterTeacher } from './teacher-door.ts';

export async function tourPrivacy(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const classHash = await makeSmallClass(stage);
  await goHome(stage, classHash);
  await stage.pressKey('likes.open');
  await stage.pressKey('kept-of-me.open');
  await page.getByRole('heading', { name: t('kept-of-me.title') }).waitFor();
  await stage.see('kept-of-me');
  // Back to where it was opened, and from there home.
  await stage.pressKey('bar.done');
  await page.getByRole('heading', { name: t('likes.title') }).waitFor();
  await stage.pressKey('bar.done');
  await page.getByRole('button', { name: t('likes.open') }).waitFor();

  await enterTeacher(stage);
  await stage.go('#/teacher');
  await page.getByRole('button', { name: t('privacy.title') }).click();
  await page.getByRole('heading', { name: t('privacy.lost') }).waitFor();
  await stage.see('privacy');
  await page.getByRole('button', { name: t('family-asked.line') }).click();
  await page.locator('[data-family-asked]').first().waitFor();
  await stage.see('family-asked');
  await tourConsents(stage, classHash);
}

async function tourConsents(stage: Stage, classHash: string): Promise<void> {
  const { page, language, t } = stage;
  const place = toPlace(classHash);
  if (place.name !== 'class-set') throw new Error(`Must be a class, got ${classHash}`);
  const name = NAMES[language][0];
  await stage.go(toHash({ name: 'consents', class: place.class }));
  await page.getByText(name).first().waitFor();
  await stage.see('consents');
  await page
    .getByRole('button', { name: t('consent.all', { count: 2 }) })
    .first()
    .click();
  await page
    .getByRole('button', { name: t('consent.given'), pressed: true })
    .nth(1)
    .waitFor();
  await stage.see('consents-given');
  await openLearner(stage, classHash);
  const heading = page.getByRole('heading', { name: t('consent.title') });
  await heading.scrollIntoViewIfNeeded();
  await stage.see('learner-set-consent');
  await page
    .getByRole('button', {
      name: t('words.labelled', { label: `${name} · ${t('consent.practice')}`, value: t('consent.refused') }),
      exact: true,
    })
    .click();
  await page.getByText(t('consent.no-practice', { name })).waitFor();
  await heading.scrollIntoViewIfNeeded();
  await stage.see('learner-set-refused');
  // No face for children any more, and a way back for the teacher.
  await stage.go(classHash);
  await page.getByText(t('consent.away')).waitFor();
  await page.getByText(t('consent.away')).scrollIntoViewIfNeeded();
  await stage.see('class-set-refused');
}
