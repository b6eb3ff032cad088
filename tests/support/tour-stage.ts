// What a tour through the app stands on: a fresh tablet in one language, words to find things by, and somebody who
// looks at each screen it comes to.
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { BuiltInLanguage as Language } from '../../src/domain/interface-language.ts';
import {
  type AllMessages,
  createTranslate,
  type MessageKey,
  type Translate,
} from '../../src/i18n/messages.ts';
import { defaultNumerals } from '../../src/i18n/numerals.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import { toPlace } from '../../src/ui/router.ts';
import type { AnswerBook } from './answer-book.ts';
import { launchOptions } from './launch-options.ts';
import { createRobot, type Robot } from './robot.ts';
import { openClockedTablet } from './tablet-clock.ts';
import type { TourSite } from './tour-site.ts';

/** An address that is not this machine's own name: browsers give it no `crypto.subtle`, as on a school's bare http. */
const INSECURE_HOST = 'banyan.test';

export interface Stage {
  readonly page: Page;
  readonly language: Language;
  readonly site: TourSite;
  readonly book: AnswerBook;
  readonly robot: Robot;
  readonly t: Translate;
  /** The app's address where browsers count it as insecure. */
  readonly insecureUrl: string;
  /** Presses the button with these words. */
  press(words: string): Promise<void>;
  /** The same, by the message's key; for messages without places. */
  pressKey(key: PlainKey): Promise<void>;
  go(hash: string): Promise<void>;
  /** Somebody looks at what is shown now. */
  see(name: string): Promise<void>;
  /** Another tablet that was never used, at the same site, looked at by the same eyes. Ends with this one. */
  secondTablet(): Promise<Stage>;
}

/** Messages that are always the same words. */
type PlainKey = { [K in MessageKey]: AllMessages[K] extends null ? K : never }[MessageKey];

export type Look = (page: Page, name: string) => Promise<void>;

export function launchTourBrowser(chromiumPath: string): Promise<Browser> {
  const options = launchOptions(chromiumPath);
  const args = [...options.args, `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`];
  return chromium.launch({ ...options, args });
}

export interface StageOptions {
  readonly browser: Browser;
  readonly site: TourSite;
  readonly language: Language;
  readonly look: Look;
  /** Its clock stands until `passTime`. */
  readonly stands?: boolean | undefined;
}

/** A tablet that was never used; `page.context().close()` ends it. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { browser, site, language, look, stands = false } = options;
  const shape = {
    locale: language,
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  } as const;
  const context = stands
    ? await openClockedTablet(browser, Date.now(), shape, { stands, drawn: true })
    : await browser.newContext(shape);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const messages = await loadMessages(language, ['learner', 'teacher', 'school', 'coaching']);
  const t = createTranslate(messages, { language, numerals: defaultNumerals(language, [language]) });
  const press = (words: string) => page.getByRole('button', { name: words, exact: true }).last().click();
  return {
    page,
    language,
    site,
    book: site.book,
    robot: createRobot(page, site.book, language),
    t,
    insecureUrl: site.host.url.replace('localhost', INSECURE_HOST),
    press,
    pressKey: (key) => press(t(key)),
    go: async (hash) => {
      await leaveSheets(page);
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
    },
    see: async (name) => {
      await settle(page);
      await look(page, name);
    },
    secondTablet: async () => {
      const second = await createStage(options);
      // Where the whole browser ends, it is gone already.
      context.on(
        'close',
        () =>
          void second.page
            .context()
            .close()
            .catch(() => undefined),
      );
      await second.page.goto(site.host.url);
      await second.page.locator('#app main').waitFor();
      return second;
    },
  };
}

/** A sheet that closes goes a step back by itself, which would take whoever left before it was gone back as well. */
async function leaveSheets(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      history.state !== 'guard' ||
      document.querySelector('dialog[open]') !== null ||
      document.querySelector('main[data-step]') !== null,
  );
}

/** Everything that was on its way to the screen is there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      [...document.images].every((image) => image.complete) &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** Which row of the router's table is shown. */
export async function routeOf(page: Page): Promise<string> {
  return toPlace(new URL(page.url()).hash).name;
}
