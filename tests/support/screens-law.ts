// Every screen as a child or a teacher comes to it, from left and from right: nothing that axe finds, nothing wider
// than the screen, no control too small, nothing lost where words are large, no error behind it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BuiltInLanguage as Language } from '../../src/domain/interface-language.ts';
import { ROUTES } from '../../src/ui/router.ts';
import type { TurnStep } from '../../src/worker/views.ts';
import { loadWholeTable } from './message-tables.ts';
import { lostFaults } from './nothing-lost.ts';
import { smallFaults } from './target-size.ts';
import { openTourSite } from './tour-site.ts';
import { createStage, launchTourBrowser, routeOf, settle } from './tour-stage.ts';
import { TOURS } from './tours.ts';
import { saidOn, strangeWords, textsOfTable, wordsKnownFrom } from './words-law.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Still an experiment of axe's: it reads the formula 3/4 as the text 34, and takes the spoken name for another. */
const LEFT_OUT = { 'label-content-name-mismatch': { enabled: false } };

/** Beside the one of a phone, in which tours are made. */
const WIDTHS = [
  { width: 320, height: 480 },
  { width: 800, height: 1280 },
  { width: 1280, height: 800 },
] as const;

const STEPS = {
  preparing: true,
  'no-pack': true,
  'nothing-to-ask': true,
  lesson: true,
  example: true,
  offer: true,
  plan: true,
  item: true,
  agree: true,
  feedback: true,
  worked: true,
  finished: true,
  summary: true,
} as const satisfies Readonly<Record<TurnStep['type'], true>>;

/** What one of the two runs looks at beside axe, the size of controls and errors: it costs time, and one shows it. */
type Beside = 'widths' | 'large text';

export interface ScreensRun {
  /** In which languages the tour is made that stands at this place of the list. */
  readonly languagesOf: (at: number) => readonly Language[];
  readonly beside: Beside;
}

/** Every tour as a test, and that together they come everywhere. */
export function lawsOfScreens({ languagesOf, beside }: ScreensRun): void {
  const routes = new Set<string>();
  const steps = new Set<string>();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchTourBrowser(inject('chromiumPath'));
  });
  afterAll(() => browser.close());

  const cases = TOURS.flatMap((tour, at) =>
    languagesOf(at).map((language) => [`${tour.title}, in ${language}`, tour, language] as const),
  );
  test.each(cases)(
    '%s: axe finds nothing, nothing is lost, nothing fails',
    async (_title, tour, language) => {
      const site = await openTourSite(inject('appFolder'), tour.types, tour.whole, inject('tourSites'));
      const faults: string[] = [];
      const words = wordsKnownFrom([
        ...textsOfTable(await loadWholeTable(language)),
        ...site.book.textsIn(language),
      ]);
      const look = async (page: Page, name: string) => {
        routes.add(await routeOf(page));
        steps.add((await page.locator('#app main').getAttribute('data-step')) ?? '');
        const found = [...(await axeFaults(page)), ...(await smallFaults(page))];
        if (beside === 'widths') found.push(...(await widthFaults(page)));
        else found.push(...(await faultsWithLargeText(page)));
        if (language === 'ar') found.push(...strangeWords(await saidOn(page), words));
        for (const fault of found) faults.push(`${name}: ${fault}`);
      };
      const stage = await createStage({ browser, site, language, look, stands: tour.stands });
      stage.page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      stage.page.on('console', (line) => {
        // The browser's own words about a request that some tours break on purpose.
        if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
          faults.push(`console: ${line.text()}`);
      });
      try {
        await tour.run(stage);
      } finally {
        await stage.page.context().close();
        await site.stop();
      }
      // As text: a list is told as its length.
      expect(faults.join('\n')).toBe('');
    },
    300_000,
  );

  test('the tours above come to every screen of the router’s table and every step of a turn', () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTES).sort());
    expect([...steps].filter((step) => step !== '').sort()).toEqual(Object.keys(STEPS).sort());
  });
}

interface AxeNode {
  readonly target: readonly unknown[];
  readonly failureSummary?: string;
}
interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
    }>;
  };
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  // What lies under the foot can be scrolled free of it: it is judged as if it were. Where the foot covers what has
  // the focus, the keyboard's journey says so.
  const standFoot = (position: string) =>
    page.evaluate((value) => {
      const foot = document.querySelector<HTMLElement>('#app main + div');
      if (foot) foot.style.position = value;
    }, position);
  await standFoot('static');
  // A list that is drawn as far as it is seen is drawn anew where that made it more.
  await settle(page);
  // Through the debugger, because the page's content security lets no script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const faults = await page.evaluate(
    async ([tags, rules]) => {
      const { axe } = window as unknown as AxeWindow;
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags }, rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    [RULES, LEFT_OUT] as const,
  );
  await standFoot('');
  return faults;
}

async function widthFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const before = page.viewportSize();
  for (const size of [...WIDTHS, ...(before ? [before] : [])]) {
    await page.setViewportSize(size);
    await settle(page);
    const { content, screen, question, room } = await widthsOf(page);
    if (content > screen) faults.push(`${content} px wide at ${size.width}x${size.height}`);
    if (question < room)
      faults.push(`question ${question} of ${room} px wide at ${size.width}x${size.height}`);
  }
  return faults;
}

/** Words of 200 % and wide spacing on the narrowest screen; then all is as it was. */
async function faultsWithLargeText(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  const wear = (text: string, spacing: string) =>
    page.evaluate((look) => Object.assign(document.documentElement.dataset, look), { text, spacing });
  await page.setViewportSize({ width: 320, height: 640 });
  await wear('200', 'wide');
  await settle(page);
  const faults = (await lostFaults(page)).map((fault) => `large: ${fault}`);
  await wear('100', 'usual');
  if (before) await page.setViewportSize(before);
  await settle(page);
  return faults;
}

/** Of all, and of a question and the room that it has, whatever its length; nothing where none is asked. */
function widthsOf(page: Page) {
  return page.evaluate(() => {
    const whole = { content: document.documentElement.scrollWidth, screen: window.innerWidth };
    const article = document.querySelector<HTMLElement>('main[data-step="item"] article[data-item]');
    const stage = article?.parentElement;
    if (!article || !stage) return { ...whole, question: 0, room: 0 };
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(stage);
    const room =
      stage.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    const question = Math.round(article.getBoundingClientRect().width);
    return { ...whole, question, room: Math.round(room) };
  });
}
