// A teacher looks at the picture of a class of five that has just begun, then at one of a hundred after two months: the
// board and the names behind it, the table, one cell, one skill; then what its page offers the teacher to think through.
import { parseLearnerId } from '../../../src/domain/ids.ts';
import { makeClassHistory } from '../class-history.ts';
import type { Stage } from '../tour-stage.ts';
import { tourCoaching } from './coaching.ts';
import { mustBeInWideView } from './in-view.ts';
import { CLASS_NAMES, makeClass, NAMES } from './school.ts';
import { openDoor } from './teacher-door.ts';

/** Of a class, in the first view of a laptop. */
const FIRST_ROWS = 4;

export async function tourPicture(stage: Stage): Promise<void> {
  const { page, language } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go('#/teacher');
  await openDoor(stage);
  await makeClass(stage, CLASS_NAMES[language][0], NAMES[language], false);
  const small = await page.evaluate(() => location.hash);
  await stage.go('#/teacher');
  const hundred = Array.from(
    { length: 100 },
    (_, at) => `${NAMES[language][at % 5]?.split(' ')[0]} ${at + 1}`,
  );
  await makeClass(stage, CLASS_NAMES[language][1], hundred, false);
  const large = await page.evaluate(() => location.hash);
  await open(stage, small);
  await stage.see('class-picture-5-begun');
  await bringBack(stage);
  await open(stage, small);
  await stage.see('class-picture-5');
  await stage.pressKey('judging.look');
  await page.locator('dialog[open]').getByText(stage.t('look.self-rule')).waitFor();
  await stage.see('class-picture-judging');
  await page.keyboard.press('Escape');
  await open(stage, large);
  await stage.see('class-picture-100');
  // The board and the first rows of the table at once.
  await page.evaluate(() => scrollTo(0, 0));
  await mustBeInWideView(stage, page.locator('tr[data-learner]').nth(FIRST_ROWS - 1));
  await lookCloser(stage);
  await tourCoaching(stage, large);
}

async function open(stage: Stage, classHash: string): Promise<void> {
  const { page, t } = stage;
  await stage.go('#/teacher');
  await page.getByRole('heading', { name: t('teacher.beside') }).waitFor();
  await stage.go(classHash);
  await page.getByRole('button', { name: t('picture.line') }).click();
  await page.locator('[data-fresh="true"]').waitFor({ state: 'attached' });
  await page.locator('tr[data-learner] td button').first().waitFor();
}

async function lookCloser(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await page.locator('[data-part="willNot"]').click();
  await page.locator('dialog[open]').waitFor();
  await stage.see('core-board-names');
  await page
    .locator('dialog[open]')
    .getByRole('button', { name: t('weigh.do') })
    .click();
  await page.locator('dialog[open]').getByText(t('weigh.is-on')).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('weigh.on') }).waitFor();
  await stage.see('core-board-by-need');
  await stage.pressKey('picture.by-core');
  await page.locator('table').scrollIntoViewIfNeeded();
  await page.locator('table').evaluate((table) => table.parentElement?.scrollIntoView());
  await stage.see('class-picture-table');
  // To the middle of both, where other rows and columns are drawn than at first; no cell stands half behind the heads.
  await page.locator('table').evaluate((table) => {
    const across = getComputedStyle(table).direction === 'rtl' ? -6 * 48 : 6 * 48;
    table.parentElement?.scrollTo({ top: 41 * 48, left: across });
  });
  await page.locator('tr[aria-rowindex="45"]').waitFor();
  await stage.see('class-picture-middle');
  await page.locator('tr[aria-rowindex="45"] td button').nth(3).click();
  await page.locator('dialog[open]').waitFor();
  await stage.see('class-picture-cell');
  await page.keyboard.press('Escape');
  await page.locator('thead button').nth(3).click();
  await page.locator('dialog[open]').waitFor();
  await stage.see('class-picture-skill');
  await page.keyboard.press('Escape');
  // The head that has the focus again may have been brought into view by a part of a column.
  await page.locator('table').evaluate((table) => table.parentElement?.scrollTo({ top: 0, left: 0 }));
  await page.locator('tr[aria-rowindex="2"]').waitFor();
  await page.getByText(t('picture.legend')).scrollIntoViewIfNeeded();
  await stage.see('class-picture-legend');
}

async function bringBack(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const backup = await makeClassHistory(await readLearners(stage), Date.now());
  await stage.go('#/teacher/tablet');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('backup.restore') }).click(),
  ]);
  const buffer = Buffer.from(await backup.arrayBuffer());
  await chooser.setFiles({ name: 'history.banyan-backup', mimeType: 'application/zip', buffer });
  // The work of a hundred children for two months.
  await page.locator('p[aria-live="polite"]:not(:empty)').first().waitFor({ timeout: 60_000 });
}

/** Straight from the log: the screens show them a few at a time. */
async function readLearners({ page }: Stage) {
  const ids = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('banyan-log');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result
            .transaction('events')
            .objectStore('events')
            .index('type')
            .getAll('learner-added');
          read.onerror = () => reject(read.error);
          read.onsuccess = () => {
            opening.result.close();
            resolve(read.result.map((row: { readonly learner: string }) => row.learner));
          };
        };
      }),
  );
  return ids.flatMap((id) => {
    const parsed = parseLearnerId(id);
    return parsed.ok ? [parsed.value] : [];
  });
}
