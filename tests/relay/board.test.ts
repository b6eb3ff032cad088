import { expect, test } from 'vitest';
import { office } from '../../src/relay/admin/care-verbs.ts';
import type { Board } from '../../src/relay/board/board-view.ts';
import { parseConfig } from '../../src/relay/config.ts';
import { labelOfSchool } from '../../src/relay/schools/enrolment.ts';
import { giveCode } from './relay-fixture.ts';
import { admit, answers, enrol, firstLearner, foundSchool, type School, transportTo } from './school.ts';
import { serveRelay } from './served-school.ts';

const served = serveRelay();
const { ask } = served;

async function newWord(): Promise<string> {
  const config = parseConfig({}, '/app');
  if (!config.ok) throw new Error('Must be settings');
  const options = { days: null, school: null, heal: false, yes: false, json: false };
  const { lines } = await office({
    store: served.relay.store,
    config: config.value,
    words: [],
    options,
    nowMs: 0,
  });
  return /: (\S+)$/.exec(lines[0] ?? '')?.[1] ?? '';
}

async function signIn(word: string): Promise<Response> {
  return ask('/board/open', { method: 'POST', body: new URLSearchParams({ token: word }) });
}

const cookieIn = (response: Response) => (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';

async function busySchool(label: string): Promise<School> {
  const school = await foundSchool();
  await enrol(ask, school.founder, school, await giveCode(served.relay));
  await served.relay.store.setNote(labelOfSchool(school.id), label);
  const amina = firstLearner(school);
  const tablet = await admit(school);
  await school.founder.sync(transportTo(ask));
  await enrol(ask, tablet, school);
  await tablet.write(...answers(amina, 20));
  await tablet.sync(transportTo(ask));
  return school;
}

test('the board opens with the office’s word only, typed once', async () => {
  const word = await newWord();
  expect((await ask('/board')).status).toBe(401);
  expect((await ask('/board/data')).status).toBe(401);
  expect((await signIn('something else')).status).toBe(403);
  const opened = await signIn(word);
  expect([opened.status, opened.headers.get('Location')]).toEqual([303, '/board']);
  expect(opened.headers.get('Set-Cookie')).toMatch(/HttpOnly/);
  expect(opened.headers.get('Set-Cookie')).toMatch(/SameSite=Strict/);
  const page = await ask('/board', { headers: { Cookie: cookieIn(opened) } });
  expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  expect((await ask('/board/data', { headers: { Authorization: `Bearer ${word}` } })).status).toBe(200);
});

test('a new word ends the sessions of the old one', async () => {
  const opened = await signIn(await newWord());
  await newWord();
  expect((await ask('/board', { headers: { Cookie: cookieIn(opened) } })).status).toBe(401);
});

test('whoever guesses the word has to wait longer and longer', async () => {
  const word = await newWord();
  for (let guess = 0; guess < 5; guess++) expect((await signIn('wrong')).status).toBe(403);
  const locked = await signIn(word);
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get('Retry-After'))).toBeGreaterThan(0);
  served.relay.wait(10_000);
  expect((await signIn(word)).status).toBe(303);
});

test('the board counts schools, classes, devices and what is safe, and tells who is overdue or has a wrong clock', async () => {
  const school = await busySchool('Hill');
  const read = async () => {
    const answer = await ask('/board/data', { headers: { Authorization: `Bearer ${await newWord()}` } });
    return (await answer.json()) as Board;
  };
  const [shown] = (await read()).schools;
  expect(shown).toMatchObject({ label: 'Hill', founded: true, learners: 3, forks: 0, waitingFor: [] });
  expect(shown?.classes).toEqual([{ class: school.class, learners: 3 }]);
  expect(shown?.events).toBe(school.founder.events.length + 21);
  const tablet = shown?.devices.find(({ role }) => role === 'tablet');
  expect(tablet).toMatchObject({ revoked: false, due: false, events: 21, waiting: 0, app: '0.1.0' });
  // The relay's clock stands at 1970 in this test, the tablet's does not.
  expect(tablet?.clockOffMs).toBeGreaterThan(1e12);
  served.relay.wait(9 * 86_400_000);
  expect((await read()).schools[0]?.devices.every(({ due }) => due)).toBe(true);
});

test('the page has no script, no word of a learner, and writes nothing that a label could break out of', async () => {
  const school = await busySchool('Hill');
  await served.relay.store.setNote(labelOfSchool(school.id), '<script>alert(1)</script>"\'');
  const opened = await signIn(await newWord());
  const page = await (await ask('/board', { headers: { Cookie: cookieIn(opened) } })).text();
  expect(page).not.toMatch(/<script|onload|javascript:/i);
  expect(page).toContain('&lt;script&gt;');
  for (const learner of school.learners) expect(page).not.toContain(learner);
  expect(page).toContain('clock off by');
  const policy = (await ask('/board')).headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
});

test('counts for Prometheus are the office’s, or this machine’s own', async () => {
  expect((await ask('/metrics')).status).toBe(401);
  const answer = await ask('/metrics', { headers: { Authorization: `Bearer ${await newWord()}` } });
  expect(answer.headers.get('Content-Type')).toContain('version=0.0.4');
  expect(await answer.text()).toContain('banyan_requests_total{route="/metrics",status="401"} 1');
});
