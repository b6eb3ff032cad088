// `npm run screens`: a picture of every screen, in sizes from a phone to a lying tablet, from left and from right.
// `npm run screens -- turn en 360` makes those of tours whose title holds the first word, in the second's language,
// in the third's width alone.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { APP_FOLDER, PROJECT } from '../../src/cli/project.ts';
import { LANGUAGES, type BuiltInLanguage as Language } from '../../src/domain/interface-language.ts';
import { ROUTES } from '../../src/ui/router.ts';
import { findChromium } from '../support/chromium.ts';
import { openTourSite, type TourSite } from '../support/tour-site.ts';
import { createStage, type Look, launchTourBrowser, routeOf, settle } from '../support/tour-stage.ts';
import { TOURS, type Tour } from '../support/tours.ts';

const SIZES = [
  { width: 360, height: 640 },
  { width: 800, height: 1280 },
  { width: 1280, height: 800 },
] as const;
/** From left and from right, unless another language is asked for. */
const USUAL: readonly Language[] = ['en', 'ar'];
const FOLDER = join(PROJECT, 'screens');

const [titlePart = '', languagePart = '', widthPart = ''] = process.argv.slice(2);
const sizes = SIZES.filter(({ width }) => widthPart === '' || String(width) === widthPart);
const languages = languagePart === '' ? USUAL : LANGUAGES.filter((one) => one === languagePart);
const appFolder = join(PROJECT, APP_FOLDER);
const status = await ensureBuilt();
if (status !== 0) process.exit(status);

// Pictures of screens that are no more would be looked at in vain.
if (process.argv.length === 2) await rm(FOLDER, { recursive: true, force: true });

const browser = await launchTourBrowser(await findChromium());
const routes = new Set<string>();
let pictures = 0;
for (const tour of TOURS.filter(({ title }) => title.includes(titlePart))) {
  const site = await openTourSite(appFolder, tour.types, tour.whole);
  for (const language of languages) {
    await photograph(tour, site, language);
  }
  await site.stop();
}
await browser.close();
const missing = Object.keys(ROUTES).filter((name) => !routes.has(name));
console.log(
  `${pictures} pictures in screens/${missing.length > 0 ? `; not seen: ${missing.join(', ')}` : ''}`,
);

async function photograph(tour: Tour, site: TourSite, language: Language): Promise<void> {
  const stage = await createStage({
    ...{ browser, site, language, stands: tour.stands },
    look: photographIn(language),
  });
  try {
    await tour.run(stage);
  } catch (error) {
    console.error(`${tour.title}, ${language}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    await stage.page.screenshot({ path: join(FOLDER, `stopped-${language}-${tour.title}.png`) });
  } finally {
    await stage.page.context().close();
  }
}

function photographIn(language: string): Look {
  return async (page, name) => {
    routes.add(await routeOf(page));
    const before = page.viewportSize();
    for (const size of sizes) {
      const folder = join(FOLDER, language, `${size.width}x${size.height}`);
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${name}.png`);
      await rm(path, { force: true });
      await page.setViewportSize(size);
      await settle(page);
      await page.screenshot({ path });
      pictures += 1;
    }
    if (before) await page.setViewportSize(before);
    await settle(page);
  };
}
