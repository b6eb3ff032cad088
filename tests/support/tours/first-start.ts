// Before anything is there: language, questions on their way, and a tablet that nobody brought questions to.
import { PACK_LIST } from '../tour-site.ts';
import type { Stage } from '../tour-stage.ts';

export async function tourFirstStart(stage: Stage): Promise<void> {
  const { page, site } = stage;
  site.host.held.add(site.packFile);
  try {
    await page.goto(site.host.url);
    await page.locator('#app main').waitFor();
    await stage.see('start');
    await stage.pressKey('bar.language');
    await stage.see('language-sheet');
    await stage.pressKey('bar.done');
    await stage.pressKey('bar.read');
    await page.getByText(stage.t('voice.none-safe')).waitFor();
    await stage.see('start-no-voice');
    await stage.pressKey('notice.understood');
    await stage.pressKey('start.practise');
    await page.getByRole('progressbar').waitFor();
    await stage.see('turn-preparing');
    await page.locator('header button').first().click();
    await stage.see('turn-pause');
  } finally {
    site.host.held.clear();
  }
}

export async function tourWithoutPack(stage: Stage): Promise<void> {
  const { page, site } = stage;
  site.host.broken.add(PACK_LIST);
  try {
    await page.goto(site.host.url);
    await stage.pressKey('start.practise');
    await page.locator('main[data-step="no-pack"]').waitFor();
    await stage.see('turn-no-pack');
  } finally {
    site.host.broken.clear();
  }
}

export async function tourBrokenPack(stage: Stage): Promise<void> {
  const { page, site } = stage;
  site.host.broken.add(site.packFile);
  try {
    await page.goto(site.host.url);
    await stage.pressKey('start.practise');
    await page.getByRole('button', { name: stage.t('packs.again') }).waitFor({ timeout: 60_000 });
    await stage.see('turn-pack-failed');
  } finally {
    site.host.broken.clear();
  }
}
