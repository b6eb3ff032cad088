// Class lists come in from files and from a spreadsheet, and are saved.
import { toHash } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';
import { CLASS_NAMES, NAMES } from './school.ts';
import { openDoor } from './teacher-door.ts';
import { typed } from './typed.ts';

/** Headings as a school's own spreadsheet has them, and a language that nobody knows. */
const HEADINGS = typed({
  en: ['Name', 'Class', 'Language'],
  fr: ['Nom et prénom', 'Classe', 'Langue'],
  ar: ['الاسم', 'الفصل', 'اللغة'],
} as const);

export async function tourLists(stage: Stage): Promise<void> {
  const { page, t, language } = stage;
  await page.goto(stage.site.host.url);
  await page.locator('#app main').waitFor();
  await stage.go(toHash({ name: 'class-lists' }));
  await openDoor(stage);
  await page.getByRole('heading', { name: t('roster.title') }).waitFor();
  await stage.see('class-lists-empty');
  await refuse(stage);
  await openList(stage, 'school.csv', schoolList(stage));
  await page.locator('[data-list-counts]').waitFor();
  await stage.see('class-lists-seen');
  await stage.pressKey('roster.do');
  await page.getByText(t('roster.taken')).waitFor();
  await stage.see('teacher-list-taken');
  await stage.go(toHash({ name: 'class-lists' }));
  await page.getByRole('heading', { name: t('roster.save') }).waitFor();
  await stage.see('class-lists');
  await stage.go('#/teacher');
  await page.getByRole('button', { name: CLASS_NAMES[language][0] }).first().click();
  await page.getByText(t('class.turn-minutes')).waitFor();
  await tourOneClass(stage, await page.evaluate(() => location.hash));
}

async function tourOneClass(stage: Stage, classHash: string): Promise<void> {
  const { page, t, language } = stage;
  await stage.pressKey('add.title');
  const cells = NAMES[language].slice(0, 3).map((name, at) => `${name}\t${at % 2 === 0 ? 'fr' : 'sw'}`);
  await page.locator('textarea').fill(cells.join('\n'));
  await page.getByText(t('roster.is-table')).waitFor();
  await stage.see('add-learners-table');
  await stage.go(`${classHash}/list`);
  await stage.pressKey('roster.paste');
  await page.locator('textarea').fill(NAMES[language].slice(0, 4).join('\n'));
  await stage.see('class-list');
  await stage.pressKey('roster.look');
  await page.locator('[data-list-counts]').waitFor();
  await stage.pressKey('roster.take-out');
  await stage.see('class-list-seen');
  await stage.pressKey('roster.do');
  await page.getByText(t('roster.taken')).waitFor();
}

/** A workbook, which only spreadsheets open. */
async function refuse(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await openList(stage, 'class.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await page.getByRole('button', { name: t('notice.understood') }).waitFor();
  await stage.see('class-lists-workbook');
  await stage.pressKey('notice.understood');
}

async function openList(stage: Stage, name: string, buffer: Buffer): Promise<void> {
  const choosing = stage.page.waitForEvent('filechooser');
  await stage.pressKey('roster.open');
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer });
}

/** A hundred learners in two classes, and rows as people leave them. */
function schoolList({ language }: Stage): Buffer {
  const names = NAMES[language];
  const [first, second] = CLASS_NAMES[language];
  const quoted = (text: string) => `"${text}"`;
  const rows = Array.from({ length: 95 }, (_, at) => [
    `${names[at % 5]?.split(' ')[0]} ${at + 1}`,
    quoted(second),
    language,
  ]);
  const whole = names.map((name) => [name, quoted(first), '']);
  const broken = [
    [names[0], quoted(first), ''],
    ['', quoted(second), 'fr'],
    [`${names[1]} 🐘`, quoted(second), 'Klingon'],
    [`${names[2]} 2`, quoted(second), 'fr', '7', '8'],
  ];
  const all = [HEADINGS[language], ...whole, ...rows, ...broken];
  return Buffer.from(all.map((cells) => cells.join(';')).join('\r\n'));
}
