import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAdmin } from '../../src/relay/admin/run-admin.ts';
import { answers, enrol, firstLearner, foundSchool, type School, transportTo } from '../relay/school.ts';
import { serveRelay } from '../relay/served-school.ts';

const served = serveRelay();
const { ask } = served;

/** As a person at the same machine, while the relay runs. */
const say = (...words: readonly string[]) => sayIn(served.fixture.dataFolder, ...words);
const sayIn = (DATA_DIR: string, ...words: readonly string[]) =>
  runAdmin(words, { environment: { DATA_DIR }, builtApp: served.fixture.appFolder, nowMs: 0 });

async function addSchool(label: string): Promise<School> {
  const said = await say('school', 'add', label);
  const code = /: (\S{5}-\S{5})$/.exec(said.lines[0] ?? '')?.[1];
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, code)).status).toBe(200);
  expect((await school.founder.sync(transportTo(ask))).problem).toBeNull();
  return school;
}

describe('schools', () => {
  test('a school is let in by the code, and listed by the label that the office gave it', async () => {
    const school = await addSchool('Hill view');
    const list = await say('school', 'list');
    expect(list.code).toBe(0);
    expect(list.lines.join('\n')).toMatch(new RegExp(`Hill view\\s+${school.id}\\s+1\\s`));
  });

  test('another code lets in another relay of the same school, under the same label', async () => {
    const school = await addSchool('Hill view');
    const said = await say('school', 'code', 'Hill view');
    const code = /: (\S{5}-\S{5})$/.exec(said.lines[0] ?? '')?.[1];
    expect((await enrol(ask, school.founder, school, code)).status).toBe(200);
  });

  test('a school goes only when it is said twice, and its neighbour stays', async () => {
    await addSchool('Hill view');
    await addSchool('Lake side');
    expect((await say('school', 'remove', 'Hill view')).code).toBe(2);
    expect((await say('school', 'remove', 'Hill view', '--yes')).code).toBe(0);
    expect((await say('school', 'list')).lines.join('\n')).not.toContain('Hill view');
    expect((await say('stats')).lines.join('\n')).toMatch(/^1 school, 1 device/);
  });

  test('a device whose token is revoked is shut out at once', async () => {
    const school = await addSchool('Hill view');
    const { device } = school.founder;
    expect((await say('device', 'list')).lines.join('\n')).toContain(device);
    expect((await say('device', 'revoke', device.slice(0, 8))).code).toBe(0);
    const refused = await school.founder.sync(transportTo(ask));
    expect(refused.problem).toEqual({ code: 'transport/refused' });
    expect((await say('device', 'list')).lines.join('\n')).toContain('token revoked');
  });
});

describe('care', () => {
  test('a backup taken beside the running relay is restored into an empty folder, and not over another school', async () => {
    const school = await addSchool('Hill view');
    const amina = firstLearner(school);
    await school.founder.write(...answers(amina, 100));
    await school.founder.sync(transportTo(ask));
    const file = join(served.fixture.folder, 'backup');
    expect((await say('backup', file)).code).toBe(0);
    expect((await say('backup', file)).code).toBe(1);
    const elsewhere = join(served.fixture.folder, 'elsewhere');
    expect(await sayIn(elsewhere, 'restore', file)).toMatchObject({ code: 0 });
    expect((await sayIn(elsewhere, 'stats')).lines).toEqual((await say('stats')).lines);
    expect((await sayIn(elsewhere, 'school', 'list')).lines.join('\n')).toContain('Hill view');
    expect((await sayIn(elsewhere, 'verify')).code).toBe(0);
    expect((await say('restore', file)).lines.join('\n')).toContain('holds schools already');
    for (const learner of school.learners) expect((await readFile(file)).includes(learner)).toBe(true);
  });

  test('a file that is no backup changes nothing', async () => {
    const elsewhere = join(served.fixture.folder, 'elsewhere');
    const refused = await sayIn(elsewhere, 'restore', join(served.fixture.appFolder, 'index.html'));
    expect(refused.code).toBe(1);
    expect(refused.lines.join('\n')).toContain('is no backup');
    await rm(elsewhere, { recursive: true });
  });

  test('an erased learner is gone, and does not come back with the next sync', async () => {
    const school = await addSchool('Hill view');
    const amina = firstLearner(school);
    await school.founder.write(...answers(amina, 50));
    await school.founder.sync(transportTo(ask));
    expect((await say('erase', amina)).code).toBe(2);
    expect((await say('erase', amina, '--yes')).code).toBe(0);
    school.founder.belief = null;
    await school.founder.sync(transportTo(ask));
    expect(await served.relay.store.chunksWith(school.id, amina, 0, 10)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    [[]],
    [['dance']],
    [['school']],
    [['school', 'add']],
    [['backup']],
    [['upstream', 'add', 'http://x']],
  ])('%j is answered with how to say it, and exit code 2', async (words) => {
    const said = await say(...words);
    expect([said.code, said.lines.join('\n').length > 20]).toEqual([2, true]);
  });

  test('an unknown verb, option, school or learner is told by name', async () => {
    expect((await say('school', 'dance')).lines[0]).toBe('There is nothing that is called "school dance".');
    expect((await say('stats', '--loud')).lines.join('\n')).toContain('--loud');
    expect(await say('device', 'list', 'Nowhere')).toMatchObject({
      code: 1,
      lines: ['No school here is called "Nowhere".'],
    });
    expect((await say('erase', 'Amina', '--yes')).code).toBe(2);
    expect((await say('school', 'add', 'x', '--days', '400')).code).toBe(2);
  });

  test('the board is told in lines, and to programs as JSON', async () => {
    await addSchool('Hill view');
    expect((await say('board')).lines[0]).toBe('Hill view: 3 learners, 1 class, 6 events safe here');
    const [json = ''] = (await say('board', '--json')).lines;
    expect(JSON.parse(json)).toMatchObject({ schools: [{ label: 'Hill view', learners: 3 }] });
  });
});
