// A guest's turns until every type of the site's questions was seen, answered rightly and wrongly.
import type { ItemType } from '../../../src/domain/item.ts';
import type { Stage } from '../tour-stage.ts';
import { mustBeAboveFoot } from './in-view.ts';

/** What is looked at of each type. */
type Sight = 'question' | 'right' | 'solution';

const MOST_STEPS = 120;

export async function tourTurn(stage: Stage): Promise<void> {
  const { page } = stage;
  const wanted = new Set(stage.site.types.flatMap((type) => [`${type} right`, `${type} solution`]));
  const once = createOnce(stage);
  await page.goto(stage.site.host.url);
  await stage.pressKey('start.practise');
  for (let step = 0; wanted.size > 0; step++) {
    if (step > MOST_STEPS) throw new Error(`Must see every type of question, still waits for ${[...wanted]}`);
    const seen = await stage.robot.seen();
    if (seen === 'lesson') await seeLesson(stage, once);
    else if (seen === 'summary') await seeSummary(stage, once);
    else if (seen === 'item') await meetItem(stage, once, wanted);
    else if (seen === 'feedback' || seen === 'example' || seen === 'finished') await goOn(stage);
    else await page.locator('main:is([data-step="item"], [data-step="lesson"])').waitFor({ timeout: 60_000 });
  }
  await seeWorked(stage, once);
  await page.locator('header button').first().click();
  await stage.see('turn-pause-later');
  await stage.pressKey('pause.end');
  await page.locator('main[data-step="summary"]').waitFor();
  await seeSummary(stage, once);
}

async function meetItem(stage: Stage, once: Once, wanted: Set<string>): Promise<void> {
  const { type } = await stage.robot.item();
  const sight = firstWanted(wanted, type);
  if (sight === null) return skip(stage);
  await once(`question-${type}`);
  // Keys and the pad to draw on: the child answers without scrolling, on the smallest screen too.
  for (const whole of await stage.page.locator('[data-whole]').all()) await mustBeAboveFoot(stage, whole);
  await seeHelp(stage, once);
  if (sight === 'right') {
    await stage.robot.answer(true);
    await once(`feedback-right-${type}`);
  } else {
    await stage.robot.answer(false);
    await once(`feedback-not-yet-${type}`);
    await goOn(stage);
    await stage.page.locator('main[data-step="item"]').waitFor();
    await once(`second-try-${type}`);
    await stage.robot.answer(false);
    await once(`feedback-solution-${type}`);
  }
  wanted.delete(`${type} ${sight}`);
  await goOn(stage);
}

function firstWanted(wanted: ReadonlySet<string>, type: ItemType): Exclude<Sight, 'question'> | null {
  if (wanted.has(`${type} solution`)) return 'solution';
  return wanted.has(`${type} right`) ? 'right' : null;
}

async function seeHelp(stage: Stage, once: Once): Promise<void> {
  const { page } = stage;
  await once(
    'help-sheet',
    async () => {
      await stage.pressKey('practice.help');
      await page.getByRole('dialog').waitFor();
    },
    () => stage.pressKey('help.myself'),
  );
  const bulb = page.getByRole('button', { name: stage.t('practice.hint'), exact: true });
  // Questions that find the start are asked without hints.
  if ((await bulb.getAttribute('aria-disabled')) === 'true') return;
  await once('hint', async () => {
    await bulb.click();
    await page
      .getByText(stage.t('practice.hint-count', { hint: 1, of: 2 }).slice(0, 4))
      .first()
      .waitFor();
    await mustBeAboveFoot(stage, page.locator('main [aria-live] > li').last());
  });
}

/** Help that was asked for until no hint was left ends with the whole way. */
async function seeWorked(stage: Stage, once: Once): Promise<void> {
  await stage.robot.toItem();
  while ((await stage.robot.seen()) === 'item') {
    const before = await stage.page.locator('#app main').textContent();
    await stage.pressKey('practice.help');
    await stage.pressKey('help.show-me');
    await stage.page.waitForFunction(
      (text) => document.querySelector<HTMLElement>('#app main')?.textContent !== text,
      before,
    );
  }
  await once('worked');
  await goOn(stage);
}

async function seeLesson(stage: Stage, once: Once): Promise<void> {
  const { page } = stage;
  const about = await page.locator('#app main').getAttribute('data-about');
  const [lesson, at] = (about ?? '').split(' ');
  await once(`lesson-${lesson?.replaceAll('.', '-')}-${Number(at) + 1}`);
  await goOn(stage);
}

async function seeSummary(stage: Stage, once: Once): Promise<void> {
  await once('summary');
  await stage.page.locator('[data-action="hand-over"]').click();
  await stage.page.waitForFunction(() => !location.hash.startsWith('#/turn'));
  await stage.pressKey('start.practise');
}

async function skip(stage: Stage): Promise<void> {
  const before = await stage.page.locator('#app main').getAttribute('data-about');
  await stage.pressKey('practice.help');
  await stage.pressKey('help.another');
  await stage.page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}

async function goOn(stage: Stage): Promise<void> {
  const before = await stage.page.locator('#app main').getAttribute('data-about');
  await stage.page.locator('[data-action="go-on"]').click();
  await stage.page.locator(`main[data-step]:not([data-about="${before}"])`).waitFor();
}

type Once = (name: string, before?: () => Promise<void>, after?: () => Promise<void>) => Promise<void>;

/** Looks at a sight the first time that it is come by. */
function createOnce(stage: Stage): Once {
  const seen = new Set<string>();
  return async (name, before, after) => {
    if (seen.has(name)) return;
    seen.add(name);
    await before?.();
    await stage.see(`turn-${name}`);
    await after?.();
  };
}
