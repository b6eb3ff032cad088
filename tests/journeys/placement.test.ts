// A new learner who knows what is taught in the first years: some questions, none of them in vain, and practice begins
// where knowing ends. On the smallest screen; with BANYAN_PICTURES=FOLDER what is seen is kept there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import type { PackSourceManifest } from '../../src/packs/format.ts';
import { launchBrowser } from '../support/browser.ts';
import { type StaticHost, startStaticHost } from '../support/static-host.ts';
import { readStoredAnswers } from '../support/stored-answers.ts';
import { openStruggle } from '../support/struggle.ts';
import { passTime } from '../support/tablet-clock.ts';
import { askForNoPictures, beginTurn, lockTeacherDoor, makeClass } from '../support/teacher-hands.ts';

/** Layers of the skill graph that this learner knows: counting, adding and taking away to 20, tens and ones. */
const KNOWN_LAYERS = 6;
const QUESTIONS_MOST = 12;
const THINKING_MS = 1500;

let browser: Browser;
let host: StaticHost;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startStaticHost(inject('appFolder'));
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('a learner who knows the lower half is placed within a level of its edge, in twelve questions at most', async () => {
  const depthOf = readDepths();
  const { page, robot, toItem, answerCalmly, see, close } = await openStruggle(browser, host.url);
  await makeClass(page, 'Standard 3', ['Chidi']);
  await askForNoPictures(page);
  await lockTeacherDoor(page);
  await beginTurn(page, 'Chidi');
  for (let asked = 0; asked <= QUESTIONS_MOST + 1; asked++) {
    await toItem(async (step) => {
      if (step === 'lesson') await see('placed-lesson');
    });
    const found = (await readStoredAnswers(page)).filter(({ attempt }) => attempt === 1);
    if (found.some(({ reason }) => reason.code !== 'finding-start')) break;
    const { skills } = await robot.item();
    if (asked < 3 || asked % 4 === 0) await see(`placing-${asked + 1}`);
    const knows = (depthOf.get(skills[0]) ?? 0) < KNOWN_LAYERS;
    // Whoever misses at once has not looked, and nothing is concluded.
    if (!knows) await passTime(page, THINKING_MS);
    await answerCalmly(knows);
    if (!knows && (await page.locator('main[data-step="feedback"]').count())) await missAgain();
  }
  const answers = (await readStoredAnswers(page)).filter(({ attempt }) => attempt === 1);
  const questions = answers.filter(({ reason }) => reason.code === 'finding-start');
  expect(questions.length).toBeGreaterThanOrEqual(3);
  expect(questions.length).toBeLessThanOrEqual(QUESTIONS_MOST);
  const begun = answers.find(({ reason }) => reason.code !== 'finding-start');
  const level = depthOf.get(begun?.skills[0] ?? '') ?? -1;
  expect(Math.abs(level - KNOWN_LAYERS)).toBeLessThanOrEqual(1);
  await see('placed-item');
  await close();

  async function missAgain(): Promise<void> {
    await page.locator('[data-action="go-on"]').click();
    await page.locator('main[data-step="item"]').waitFor();
    await answerCalmly(false);
  }
});

function readDepths(): ReadonlyMap<string, number> {
  const path = join(PROJECT, 'content-packs', 'number-foundations', 'pack.json');
  const { skills }: PackSourceManifest = JSON.parse(readFileSync(path, 'utf8'));
  const graph = createSkillGraph(skills);
  if (!graph.ok) throw new Error('Must be a graph without circles');
  return new Map(skills.map(({ id }, place) => [id, graph.value.depth[place] ?? 0]));
}
