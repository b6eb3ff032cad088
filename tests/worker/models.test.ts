// What a teacher does to the models of a tablet's packs, and what becomes of what is believed of learners.
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import type { EventBody } from '../../src/domain/event.ts';
import { type LearnerId, parseItemId, parsePackId, parseSkillId } from '../../src/domain/ids.ts';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { DEFAULT_SKILL } from '../../src/tracing/bkt-parameters.ts';
import { NOTHING_FITTED } from '../../src/tracing/fitted-bkt.ts';
import { parseModelFile } from '../../src/tracing/model-file.ts';
import { toSnapshot } from '../../src/tutoring/progress-snapshot.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { answerBody, NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { fixtureArchive, fixturePackFile } from '../support/fixture-archive.ts';
import { fixtureModel } from '../support/fixture-model.ts';
import { createTablet, type Tab, type Tablet } from '../support/tablet.ts';

vi.setConfig({ testTimeout: 30_000 });

const PACK = valueIn(parsePackId('org.example.fractions'));
const NAME = 'fractions.banyan-model';
const quick = fixtureModel({ prior: 0.6, learn: 0.3 });
/** As a later version may write it: whole, and nothing in it means anything here. */
const ofNoUse = fixtureModel({}, { sections: new Map([['bkt', Uint8Array.of(9)]]) });
const elsewhere = fixtureModel({}, { skills: renamed(fixtureModel({})) });

function renamed(bytes: Uint8Array) {
  const { skills } = valueIn(parseModelFile(bytes, PACK));
  return skills.map((skill) => ({ ...skill, id: valueIn(parseSkillId(`${skill.id}-of-old`)) }));
}
const fileOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);

function answers(learner: LearnerId): readonly EventBody[] {
  return Array.from({ length: 4 }, (_, seed) => ({
    ...answerBody(learner, seed),
    pack: PACK,
    packVersion: '1.2.0',
    item: valueIn(parseItemId(`add.${seed}`)),
    skills: [valueIn(parseSkillId('add'))],
  }));
}

async function openClassroom(archive = fixturePackFile()) {
  const tablet = createTablet();
  const tab = await tablet.open();
  valueIn(await tab.api.setTeacherPin('1234'));
  valueIn(await tab.api.installPackFile('fractions.zip', archive));
  const learner = valueIn(await tab.core.school.addGuest());
  valueIn(await tab.core.stores.log.append(answers(learner), NOON_MS));
  return { tablet, tab, learner };
}

async function progressOf({ core }: Tab, learner: LearnerId) {
  const [course] = valueIn(await core.states.load(learner)).courses;
  if (course === undefined) throw new Error('Must have a pack on the shelf');
  return { ...course, snapshot: toSnapshot(course.open.course, course.progress) };
}

const cardOf = async (tab: Tab) =>
  (await tab.see('device', null)).packs.find(({ id }) => id === PACK)?.model ?? null;

async function reopen(tablet: Tablet, tab: Tab): Promise<Tab> {
  tab.kill();
  const next = await tablet.open();
  valueIn(await next.api.unlockTeacher('1234'));
  return next;
}

describe('a model that a teacher opens', () => {
  test('changes what is believed for the same log, and without it everything is as it was, byte by byte', async () => {
    const { tab, learner } = await openClassroom();
    const events = valueIn(await tab.core.stores.log.count({}));
    const before = await progressOf(tab, learner);
    expect(await tab.api.installModelFile(NAME, fileOf(quick))).toEqual({ ok: true, value: PACK });

    const after = await progressOf(tab, learner);
    const known = ({ open, progress }: typeof before) => open.course.model.pKnown(progress.model, 0, 0);
    expect(known(after)).toBeGreaterThan(known(before) + 0.01);
    expect(after.progress.counts).toEqual(before.progress.counts);
    // How high belief once stood is a belief; all else of the skills is counted.
    const counted = ({ progress }: typeof before) => ({ ...progress.skills, peak: null });
    expect(counted(after)).toEqual(counted(before));
    expect(countOf(after.progress, COUNT.answers)).toBe(4);
    expect(after.open.course.fingerprint).not.toBe(before.open.course.fingerprint);
    expect(valueIn(await tab.core.stores.log.count({}))).toBe(events);

    expect(await tab.api.removeModel(PACK)).toEqual({ ok: true, value: null });
    expect((await progressOf(tab, learner)).snapshot).toEqual(before.snapshot);
    expect(valueIn(await tab.core.stores.log.count({}))).toBe(events);
  });

  test('in place of another is the one that is believed at once', async () => {
    const { tab, learner } = await openClassroom();
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    const first = await progressOf(tab, learner);
    const other = fixtureModel({ prior: 0.05, learn: 0.01 }, { learners: 999 });
    valueIn(await tab.api.installModelFile(NAME, fileOf(other)));
    const second = await progressOf(tab, learner);
    expect(second.open.course.fingerprint).not.toBe(first.open.course.fingerprint);
    expect(await cardOf(tab)).toMatchObject({ learners: 999 });
  });

  test('makes snapshots of another model worthless: the log is folded anew', async () => {
    const { tablet, tab, learner } = await openClassroom();
    await progressOf(tab, learner);
    await tab.core.states.saveSnapshot(learner);
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    const after = await progressOf(tab, learner);
    const next = await reopen(tablet, tab);
    expect((await progressOf(next, learner)).snapshot).toEqual(after.snapshot);
  });

  test('is told with what it was fitted to, and taken away again', async () => {
    const { tab } = await openClassroom();
    expect(await cardOf(tab)).toBeNull();
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    expect(await cardOf(tab)).toMatchObject({
      from: 'teacher',
      madeAtMs: NOON_MS,
      learners: 210,
      answers: 48_500,
      missingSkills: 0,
      changedSkills: 0,
    });
    valueIn(await tab.api.removeModel(PACK));
    expect(await cardOf(tab)).toBeNull();
  });

  test('of other items and fewer skills is told as that', async () => {
    const { tab } = await openClassroom();
    const other = { id: valueIn(parseSkillId('add')), items: 3, checksum: 1 };
    const skills = [DEFAULT_SKILL];
    const bkt = encodeBkt({ ...NOTHING_FITTED, skills, ease: new Int8Array(3), rapid: null });
    const sections = new Map([
      ['bkt', bkt],
      ['sung', Uint8Array.of(1)],
    ]);
    const model = fixtureModel({}, { skills: [other], sections });
    valueIn(await tab.api.installModelFile(NAME, fileOf(model)));
    expect(await cardOf(tab)).toMatchObject({
      missingSkills: 1,
      changedSkills: 1,
      skippedSections: ['sung'],
    });
  });

  test('is behind the teacher’s door', async () => {
    const { tab } = await openClassroom();
    await tab.api.lockTeacher();
    const refused = problemIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    expect(refused).toMatchObject({ code: 'teacher/locked' });
    expect(problemIn(await tab.api.removeModel(PACK))).toMatchObject({ code: 'teacher/locked' });
    expect(valueIn(await tab.core.stores.models.read(PACK))).toBeNull();
  });

  test('stored by an app that was killed right after is in use at the next start, and a turn can be had', async () => {
    const { tablet, tab, learner } = await openClassroom();
    const before = await progressOf(tab, learner);
    valueIn(await tab.core.stores.models.write(PACK, quick, NOON_MS));
    const next = await reopen(tablet, tab);
    expect(await cardOf(next)).toMatchObject({ from: 'teacher' });
    expect((await progressOf(next, learner)).open.course.fingerprint).not.toBe(
      before.open.course.fingerprint,
    );
    valueIn(await next.api.startGuestTurn());
    valueIn(await next.api.goOn());
    expect((await next.see('turn', null)).type).not.toBe('none');
  });

  test('goes with its pack, and does not come back with it', async () => {
    const { tab } = await openClassroom();
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    valueIn(await tab.api.removePack(PACK));
    valueIn(await tab.api.installPackFile('fractions.zip', fixturePackFile()));
    expect(await cardOf(tab)).toBeNull();
  });
});

describe('a model file as it is fitted', () => {
  test('is packed, and read all the same', async () => {
    const { tab } = await openClassroom();
    valueIn(await tab.api.installModelFile(NAME, fileOf(gzipSync(quick))));
    expect(await cardOf(tab)).toMatchObject({ learners: 210 });
  });

  test('with any byte of its packing changed is refused or says the same', async () => {
    const { tab } = await openClassroom();
    const packed = gzipSync(quick);
    for (let at = 0; at < packed.length; at += 7) {
      const changed = new Uint8Array(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const done = await tab.api.installModelFile(NAME, fileOf(changed));
      if (done.ok) expect(valueIn(await tab.core.stores.models.read(PACK))).toEqual(quick);
      else expect(done.problem.code).toMatch(/^model\/(no-model|damaged)$/);
    }
  });

  test('that unpacks to more than any model has is not taken in', async () => {
    const { tab } = await openClassroom();
    const bomb = gzipSync(new Uint8Array(200 * 1024 * 1024));
    const refused = await tab.api.installModelFile(NAME, fileOf(bomb));
    expect(problemIn(refused)).toEqual({ code: 'model/damaged', file: NAME });
  });
});

describe('a file that is not to be had', () => {
  const newer = new Uint8Array(quick);
  newer[8] = 2;
  const changed = new Uint8Array(quick);
  changed[40] = (changed[40] ?? 0) ^ 1;
  const files = {
    'of another kind': [fixtureArchive(), { code: 'model/no-model', file: NAME }],
    'without anything in it': [new Uint8Array(), { code: 'model/no-model', file: NAME }],
    'larger than any model': [new Uint8Array(2 * 1024 * 1024), { code: 'model/no-model', file: NAME }],
    'cut short': [quick.subarray(0, -9), { code: 'model/damaged', file: NAME }],
    'with one byte changed': [changed, { code: 'model/damaged', file: NAME }],
    'with the byte of its version changed': [newer, { code: 'model/damaged', file: NAME }],
    'of which nothing can be read': [ofNoUse, { code: 'model/of-no-use', file: NAME, pack: PACK }],
    'that knows no skill of the pack': [elsewhere, { code: 'model/of-no-use', file: NAME, pack: PACK }],
    'for a pack that is not here': [
      fixtureModel({}, { pack: valueIn(parsePackId('org.example.letters')) }),
      { code: 'model/for-absent-pack', file: NAME, pack: 'org.example.letters' },
    ],
  } as const;

  test.each(Object.entries(files))('%s is refused, and nothing has changed', async (_, [bytes, problem]) => {
    const { tab, learner } = await openClassroom();
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    const before = await progressOf(tab, learner);
    expect(problemIn(await tab.api.installModelFile(NAME, fileOf(bytes)))).toEqual(problem);
    expect((await progressOf(tab, learner)).snapshot).toEqual(before.snapshot);
    expect(await cardOf(tab)).toMatchObject({ from: 'teacher' });
  });

  test('or is pulled out while it is read is refused as damaged', async () => {
    const { tab } = await openClassroom();
    const gone = {
      size: 9,
      arrayBuffer: async () => Promise.reject(new DOMException('', 'NotReadableError')),
    };
    const refused = await tab.api.installModelFile(NAME, gone as unknown as Blob);
    expect(problemIn(refused)).toEqual({ code: 'model/damaged', file: NAME });
  });
});

describe('a model that comes inside of a pack', () => {
  const slow = fixtureModel({ prior: 0.05 }, { learners: 7 });
  const withModel = () => fixturePackFile({ 'model.bin': slow });

  test('is in use with the pack; a teacher’s own goes before it until it is removed', async () => {
    const { tab } = await openClassroom(withModel());
    expect(await cardOf(tab)).toMatchObject({ from: 'pack', learners: 7 });
    valueIn(await tab.api.installModelFile(NAME, fileOf(quick)));
    expect(await cardOf(tab)).toMatchObject({ from: 'teacher', learners: 210 });
    valueIn(await tab.api.removeModel(PACK));
    expect(await cardOf(tab)).toMatchObject({ from: 'pack', learners: 7 });
  });

  test('stays in use beside a teacher’s that a later version of the app left and this one cannot read', async () => {
    const { tablet, tab } = await openClassroom(withModel());
    valueIn(await tab.core.stores.models.write(PACK, ofNoUse, NOON_MS));
    const next = await reopen(tablet, tab);
    expect(await cardOf(next)).toMatchObject({ from: 'pack', learners: 7 });
  });

  test('and cannot be read here leaves the author’s parameters, and is told as no model', async () => {
    const { tab } = await openClassroom(fixturePackFile({ 'model.bin': ofNoUse }));
    expect(await cardOf(tab)).toBeNull();
  });

  test('and is damaged or for another pack keeps the pack from being installed', async () => {
    const tab = await createTablet().open();
    valueIn(await tab.api.setTeacherPin('1234'));
    for (const model of [slow.subarray(1), fixtureModel({}, { pack: valueIn(parsePackId('a.b')) })]) {
      const refused = await tab.api.installPackFile('f.zip', fixturePackFile({ 'model.bin': model }));
      expect(problemIn(refused)).toMatchObject({ code: 'pack/invalid', faults: [{ file: 'model.bin' }] });
    }
  });
});
