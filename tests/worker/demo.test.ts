import { beforeEach, describe, expect, it } from 'vitest';
import { copyPack } from '../../src/device-store/copy-shelf.ts';
import { parsePackId } from '../../src/domain/ids.ts';
import { ok } from '../../src/domain/result.ts';
import type { DemoWords } from '../../src/worker/demo-api.ts';
import { createDemo } from '../../src/worker/demo-commands.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

const WORDS: DemoWords = {
  className: 'Class 4',
  note: 'Counts on fingers',
  field: 'At home',
  choices: ['English', 'Other'],
};
const NOT_HERE = { ok: false, problem: { code: 'demo/not-here' } };

let tablet: Tablet;
let demo: Tab;

async function openDemo(): Promise<Tab> {
  const tab = await tablet.open({ demo: true });
  valueIn(await tab.core.library.installFile('pack.zip', fixturePackFile()));
  return tab;
}

beforeEach(async () => {
  tablet = createTablet();
  demo = await openDemo();
});

describe('the place of the invented class', () => {
  it('gets a class of forty in one step, and says how far it is', async () => {
    const told: number[] = [];
    const stop = await demo.api.subscribe('demo', null, ({ made }) => told.push(made));
    valueIn(await demo.api.makeDemo(WORDS));
    stop();
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    const { classes, teacher } = await demo.see('device', null);
    expect(classes).toMatchObject([{ name: 'Class 4', learnerCount: 40 }]);
    expect(teacher).toBe('locked');
    const view = await demo.see('class', classes[0]?.id ?? (undefined as never));
    expect(view?.learners.map(({ name }) => name)).toContain('小明');
  }, 60_000);

  it('is made once: who asks again, or in two tabs at a time, finds the same', async () => {
    const other = await tablet.open({ demo: true });
    const both = await Promise.all([demo.api.makeDemo(WORDS), other.api.makeDemo(WORDS)]);
    expect(both).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    const count = valueIn(await demo.core.stores.log.count({}));
    valueIn(await demo.api.makeDemo(WORDS));
    expect(valueIn(await demo.core.stores.log.count({}))).toBe(count);
    expect((await other.see('device', null)).classes).toHaveLength(1);
  }, 60_000);

  it('opens to the PIN that the screen shows, and tells the teacher what there is to tell', async () => {
    valueIn(await demo.api.makeDemo(WORDS));
    valueIn(await demo.api.unlockTeacher('1234'));
    const { classes } = await demo.see('device', null);
    const [only] = classes;
    if (!only) throw new Error('Must have a class');
    const needs = await demo.see('needs', only.id);
    expect(needs?.needs).toHaveLength(5);
    const learners = (await demo.see('class', only.id))?.learners ?? [];
    const noted = await Promise.all(learners.map(({ id }) => demo.api.readNotes(id)));
    expect(noted.flatMap((notes) => valueIn(notes)).map(({ text }) => text)).toEqual([WORDS.note]);
    expect(valueIn(await demo.api.readFields()).map(({ name }) => name)).toEqual([WORDS.field]);
  }, 60_000);

  it('takes nothing in from outside and hands nothing out', async () => {
    valueIn(await demo.api.makeDemo(WORDS));
    valueIn(await demo.api.unlockTeacher('1234'));
    const [learner] = (await demo.core.school.roster()).learners.keys();
    if (!learner) throw new Error('Must have a learner');
    const refused = await Promise.all([
      demo.api.makeBackup(),
      demo.api.restoreBackup('b.banyan', new Blob(['x'])),
      demo.api.foundSchool('S', 'T'),
      demo.api.syncNow(),
      demo.api.makePassport(learner),
      demo.api.acceptPassport(new Uint8Array(1), null),
      demo.api.lendTablet(learner, null),
      demo.api.makeRecoveryCode(),
      demo.api.receive('file', new Uint8Array(1)),
    ]);
    expect(refused).toEqual(refused.map(() => NOT_HERE));
    expect((await demo.see('device', null)).lent).toBeNull();
  }, 60_000);

  it('takes no list of real learners, no pack and no model from a file: all would be lost with it', async () => {
    valueIn(await demo.api.makeDemo(WORDS));
    valueIn(await demo.api.unlockTeacher('1234'));
    const before = valueIn(await demo.core.stores.log.count({}));
    const list = { name: 'class.csv', file: new Blob(['Name\nAisha\nBen']), into: null };
    const refused = await Promise.all([
      demo.api.readRosterFile(list),
      demo.api.applyRosterFile(list, '', false),
      demo.api.installPackFile('fixture.zip', fixturePackFile()),
      demo.api.installModelFile('model.banyan-model', new Blob(['x'])),
    ]);
    expect(refused).toEqual(refused.map(() => NOT_HERE));
    expect(valueIn(await demo.core.stores.log.count({}))).toBe(before);
  }, 60_000);

  it('says that a part is missing where what makes it does not arrive, and makes it when it does', async () => {
    let arrives = false;
    const { commands } = createDemo({
      opening: Promise.resolve(ok(demo.core)),
      run: (command) => command(demo.core),
      language: () => 'en',
      progressed: async () => undefined,
      load: async () => {
        if (!arrives) throw new TypeError('Failed to fetch dynamically imported module');
        return import('../../src/worker/demo-making.ts');
      },
    });
    const failed = { ok: false, problem: { code: 'update/failed' } };
    expect(await commands.makeDemo(WORDS)).toEqual(failed);
    expect(await commands.makeDemo(WORDS)).toEqual(failed);
    arrives = true;
    valueIn(await commands.makeDemo(WORDS));
    expect((await demo.see('device', null)).classes).toMatchObject([{ learnerCount: 40 }]);
  }, 60_000);

  it('is empty as before where the tablet went off in the middle, and is made whole the next time', async () => {
    const making = demo.api.makeDemo(WORDS);
    await new Promise((resolve) => setTimeout(resolve, 60));
    demo.kill();
    expect((await making).ok).toBe(false);
    demo = await tablet.open({ demo: true });
    expect((await demo.see('device', null)).classes).toEqual([]);
    valueIn(await demo.api.makeDemo(WORDS));
    expect((await demo.see('device', null)).classes).toMatchObject([{ learnerCount: 40 }]);
  }, 60_000);

  it('says so where there is no question to ask', async () => {
    const bare = await createTablet().open({ demo: true });
    expect(await bare.api.makeDemo(WORDS)).toMatchObject({
      ok: false,
      problem: { code: 'pack/not-reachable' },
    });
  });
});

describe('the school’s own place', () => {
  it('is never given an invented class', async () => {
    const real = await tablet.open();
    await expect(real.api.makeDemo(WORDS)).rejects.toThrow('Must be in the demo');
    expect((await real.see('device', null)).classes).toEqual([]);
  });

  it('lends its questions to the demo, and keeps them', async () => {
    const other = createTablet();
    const real = await other.open();
    valueIn(await real.core.library.installFile('pack.zip', fixturePackFile()));
    const [own] = valueIn(await real.core.stores.shelf.list());
    const { IDBKeyRange } = await import('fake-indexeddb');
    const idb = { indexedDB: other.indexedDB, IDBKeyRange };
    const names = (await other.indexedDB.databases()).map(({ name }) => name ?? '');
    const from = names.find((name) => name.endsWith('-shelf')) ?? '';
    const preferred = valueIn(parsePackId('org.banyan.number-foundations'));
    expect(await copyPack({ idb, from, to: from.replace('-shelf', '-demo-shelf'), preferred })).toBe(true);
    const tab = await other.open({ demo: true });
    expect(valueIn(await tab.core.stores.shelf.list())).toEqual([own]);
    expect(valueIn(await real.core.stores.shelf.list())).toEqual([own]);
  });

  it('is not made by asking it for questions', async () => {
    const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
    const idb = { indexedDB: new IDBFactory(), IDBKeyRange };
    const preferred = valueIn(parsePackId('org.banyan.number-foundations'));
    expect(await copyPack({ idb, from: 'banyan-shelf', to: 'banyan-demo-shelf', preferred })).toBe(false);
    expect(await idb.indexedDB.databases()).toEqual([]);
  });
});
