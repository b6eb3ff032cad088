// Paper as the printer gets it: Chromium prints a class's worksheets, keys and family pages to PDF.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type PdfPage, readPdf } from '../support/pdf-text.ts';
import { openTourSite, type TourSite } from '../support/tour-site.ts';
import { createStage, launchTourBrowser, type Stage, settle } from '../support/tour-stage.ts';
import { makeSheets } from '../support/tours/paper.ts';
import { NAMES } from '../support/tours/school.ts';
import { makeSmallClass } from '../support/tours/small-class.ts';

let browser: Browser;
let site: TourSite;
beforeAll(async () => {
  browser = await launchTourBrowser(inject('chromiumPath'));
  site = await openTourSite(inject('appFolder'), [], true, inject('tourSites'));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const A4 = { width: 595, height: 842 };
/** Of 1 mm: what rounding to device pixels makes of a page's edge. */
const POINT = 3;

async function openClass(language: 'en' | 'ar'): Promise<{ readonly stage: Stage; readonly hash: string }> {
  const stage = await createStage({ browser, site, language, look: async () => undefined });
  return { stage, hash: await makeSmallClass(stage) };
}

async function print({ page }: Stage): Promise<readonly PdfPage[]> {
  await page.locator('[data-print] > *').first().waitFor({ state: 'attached' });
  await settle(page);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Letters alone: where a PDF has spaces, and which letters it draws as one, is the font's business. */
const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

describe('Worksheets in print', () => {
  test('are A4 pages, the sheets first and the keys last, each with name and code, none of them empty', async () => {
    const { stage, hash } = await openClass('en');
    await stage.go(`${hash}/paper`);
    await makeSheets(stage);
    const pages = await print(stage);
    const address = await stage.page.evaluate(() => location.hash);
    const code = address.slice(address.lastIndexOf('/') + 1);
    expect(code).toMatch(/^[A-Z]{6}$/);

    for (const { width, height, text } of pages) {
      expect(Math.abs(width - A4.width)).toBeLessThan(POINT);
      expect(Math.abs(height - A4.height)).toBeLessThan(POINT);
      expect(text).not.toBe('');
      // Nothing of the screen around the sheet comes along.
      expect(squeezed(text)).not.toContain('Putinwhatcameback');
    }
    const heads = pages.map(({ text }) => {
      const letters = squeezed(text);
      if (letters.startsWith('Myworksheet'))
        return `sheet ${NAMES.en.find((name) => letters.includes(name))}`;
      return letters.startsWith('Key') ? 'key' : 'more';
    });
    const [first, second] = NAMES.en;
    expect(heads.filter((head) => head !== 'more')).toEqual([`sheet ${first}`, `sheet ${second}`, 'key']);
    expect(pages.filter(({ text }) => squeezed(text).includes(code)).length).toBeGreaterThanOrEqual(3);
    await stage.page.context().close();
  });

  test('never cut a question where a page ends', async () => {
    const { stage, hash } = await openClass('en');
    await stage.go(`${hash}/paper`);
    await makeSheets(stage);
    await stage.pressKey('sheets.only-sheets');
    const asked = await stage.page.locator('[data-print] [data-item]').evaluateAll((all) =>
      all.map((one) => {
        const [prompt, what] = one.querySelectorAll('p');
        const [number, ...words] = [...(prompt?.childNodes ?? [])].map(({ textContent }) => textContent);
        const squeeze = (text: string) => text.replace(/\s/g, '');
        return { head: squeeze(`${number}.${words.join('')}`), what: squeeze(what?.textContent ?? '') };
      }),
    );
    const pages = (await print(stage)).map(({ text }) => squeezed(text));
    const times = (text: string, parts: readonly string[]): number =>
      [...new Set(parts)].reduce((sum, part) => sum + text.split(part).length - 1, 0);
    const heads = asked.map(({ head }) => head);
    expect(pages.length).toBeGreaterThan(2);
    expect(times(pages.join(' '), heads)).toBe(asked.length);
    for (const page of pages) {
      // What is asked, and what to do with the pencil, stand on one page.
      expect(
        times(
          page,
          asked.map(({ what }) => what),
        ),
      ).toBe(times(page, heads));
    }
    await stage.page.context().close();
  });

  test('and family pages run from right to left in Arabic, on as many pages as there are learners', async () => {
    const { stage, hash } = await openClass('ar');
    await stage.go(`${hash}/families`);
    await stage.page.locator('[data-family]').first().waitFor();
    const pages = await print(stage);
    expect(pages).toHaveLength(2);
    const way = await stage.page.locator('[data-print] > section').first().getAttribute('dir');
    expect(way).toBe('rtl');
    expect(pages.every(({ text }) => /[\u0600-\u06ff\ufb50-\ufefc]{3}/.test(text))).toBe(true);
    await stage.page.context().close();
  });
});
