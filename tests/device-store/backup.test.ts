import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type RestoreReport, restoreBackup } from '../../src/device-store/restore-backup.ts';
import { createSettings } from '../../src/device-store/settings.ts';
import { writeBackup } from '../../src/device-store/write-backup.ts';
import { matchesTeacherPin, sealTeacherPin } from '../../src/identity/teacher-pin.ts';
import { readAll } from '../contracts/event-log.ts';
import { realCrypto } from '../support/crypto-port.ts';
import {
  answerBody,
  learnerNamed,
  NOON_MS,
  problemIn,
  remoteAnswer,
  streamNamed,
  valueIn,
} from '../support/event-samples.ts';
import { createTablet } from './log-fixture.ts';
import {
  addClass,
  backUp,
  className,
  contentOf,
  gzip,
  makeCode,
  NAME,
  openSchool,
  restore,
} from './school-fixture.ts';

const AMINA = learnerNamed('amina');

describe('a backup on an empty tablet', () => {
  it('brings back every event as it was, on a stream of its own', async () => {
    const old = await openSchool();
    valueIn(await old.opened.log.append([answerBody(AMINA, 1), answerBody(AMINA, 2)], NOON_MS));
    const unknown = {
      ...remoteAnswer(streamNamed('elsewhere'), 4, AMINA),
      type: 'dreamt',
      of: ['ñ', '数', null],
    };
    valueIn(await old.opened.log.importEvents([unknown], NOON_MS));
    const held = await readAll(old.opened.log);

    const fresh = await openSchool();
    const before = await readAll(fresh.opened.log);
    const stream = valueIn(await fresh.opened.log.currentStream());
    expect(valueIn<RestoreReport>(await restore(fresh, await backUp(old)))).toMatchObject({
      added: held.length,
      known: 0,
    });

    const after = await readAll(fresh.opened.log);
    for (const event of [...held, ...before]) expect(after).toContainEqual(event);
    const restored = after.filter((event) => event.type === 'stream-started' && event.why === 'restored');
    expect(restored).toMatchObject([{ previous: stream, sequence: 1 }]);
    expect(after).toHaveLength(held.length + before.length + 1);
    const [next] = valueIn(await fresh.opened.log.append([answerBody(AMINA, 3)], NOON_MS));
    expect(next?.stream).toBe(restored[0]?.stream);
  });

  it('of version 1, which proved nothing, is read as it was', async () => {
    const event = remoteAnswer(streamNamed('elsewhere'), 4, AMINA);
    const header = {
      banyan: 'backup',
      version: 1,
      app: 'old',
      madeAtMs: NOON_MS,
      school: null,
      settings: {},
    };
    const lines = `${JSON.stringify(header)}\n${JSON.stringify(event)}\n`;
    const hash = createHash('sha256').update(lines).digest('hex');
    const file = await gzip(`${lines}${JSON.stringify({ end: 'backup', events: 1, sha256: hash })}\n`);
    const fresh = await openSchool();
    expect(valueIn<RestoreReport>(await restore(fresh, file))).toMatchObject({ added: 1 });
    expect(await readAll(fresh.opened.log, { learner: AMINA })).toEqual([event]);
  });

  it('brings the names back with the recovery code, typed as people type', async () => {
    const old = await openSchool();
    const sealed = await addClass(old, 'Class 2 — الصف');
    const code = await makeCode(old);
    const fresh = await openSchool();
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const report = valueIn<RestoreReport>(await restore(fresh, await backUp(old), typed));
    expect(report.namesSealed).toBe(false);
    expect(valueIn(await className(fresh, sealed))).toBe('Class 2 — الصف');
    // It is that school from now on: what it seals, the old tablet opens.
    const added = await addClass(fresh, 'Class 3');
    expect(valueIn(await className(old, added))).toBe('Class 3');
    expect(valueIn(await fresh.keys.readRecovery())).not.toBeNull();
  });

  it('keeps names sealed without the code, and opens them when it is brought later', async () => {
    const old = await openSchool();
    const sealed = await addClass(old, 'Class 2');
    const code = await makeCode(old);
    const file = await backUp(old);
    const fresh = await openSchool();
    expect(valueIn<RestoreReport>(await restore(fresh, file)).namesSealed).toBe(true);
    expect(problemIn(await className(fresh, sealed)).code).toBe('sealed/unknown-key');
    // Meanwhile the teacher goes on with a class of this tablet's own.
    const own = await addClass(fresh, 'Class of today');
    expect(valueIn<RestoreReport>(await restore(fresh, file, code))).toMatchObject({
      added: 0,
      namesSealed: false,
    });
    expect(valueIn(await className(fresh, sealed))).toBe('Class 2');
    expect(valueIn(await className(fresh, own))).toBe('Class of today');
  });

  it('holds no name that could be read', async () => {
    const old = await openSchool();
    await addClass(old, 'Amina-Unmistakable');
    await makeCode(old);
    const unpacked = (await backUp(old)).stream().pipeThrough(new DecompressionStream('gzip'));
    const text = await new Response(unpacked).text();
    expect(text).toContain('class-added');
    expect(text).not.toContain('Unmistakable');
  });

  it('brings settings that travel and that are not set here', async () => {
    const old = await openSchool();
    valueIn(await old.settings.write('language', 'fr'));
    valueIn(await old.settings.write('teacher-pin', 'of the old tablet'));
    valueIn(await old.settings.write('turn', 'of nobody else'));
    const fresh = await openSchool();
    valueIn(await fresh.settings.write('teacher-pin', 'of this tablet'));
    valueIn(await restore(fresh, await backUp(old)));
    expect(valueIn(await fresh.settings.readSome(['language', 'teacher-pin', 'turn']))).toEqual({
      language: 'fr',
      'teacher-pin': 'of this tablet',
    });
  });
});

describe('a teacher’s PIN in a backup', () => {
  it('comes along with the code, and never where no key opens it, since that would lock the teacher out', async () => {
    const old = await openSchool();
    const ring = valueIn(await old.keys.readSchool());
    const pin = await sealTeacherPin(realCrypto, ring, '4071');
    valueIn(await old.settings.write('teacher-pin', pin));
    const code = await makeCode(old);
    const file = await backUp(old);
    const fresh = await openSchool();
    valueIn(await restore(fresh, file));
    expect(valueIn(await fresh.settings.readSome(['teacher-pin']))).toEqual({});
    valueIn(await restore(fresh, file, code));
    expect(valueIn(await fresh.settings.readSome(['teacher-pin']))).toEqual({ 'teacher-pin': pin });
    expect(await matchesTeacherPin(realCrypto, valueIn(await fresh.keys.readSchool()), '4071', pin)).toBe(
      true,
    );
  });

  it('that the new tablet has already stays, and still opens after the tablet joined the school', async () => {
    const old = await openSchool();
    await addClass(old, 'Class 2');
    const code = await makeCode(old);
    const fresh = await openSchool();
    const pin = await sealTeacherPin(realCrypto, valueIn(await fresh.keys.readSchool()), '1234');
    valueIn(await fresh.settings.write('teacher-pin', pin));
    valueIn(await restore(fresh, await backUp(old), code));
    const ring = valueIn(await fresh.keys.readSchool());
    expect(ring.school).toBe(valueIn(await old.keys.readSchool()).school);
    expect(await matchesTeacherPin(realCrypto, ring, '1234', pin)).toBe(true);
  });
});

describe('a backup restored again', () => {
  it('changes nothing, on the tablet that made it or on another', async () => {
    const old = await openSchool();
    await addClass(old, 'Class 2');
    const code = await makeCode(old);
    const file = await backUp(old);
    for (const school of [old, await openSchool()]) {
      valueIn(await restore(school, file, code));
      const once = await contentOf(school);
      expect(valueIn<RestoreReport>(await restore(school, file, code))).toMatchObject({ added: 0, forks: 0 });
      expect(await contentOf(school)).toEqual(once);
    }
  });

  it('on the tablet that made it goes on with the same stream', async () => {
    const old = await openSchool();
    valueIn(await old.opened.log.append([answerBody(AMINA, 1)], NOON_MS));
    const stream = valueIn(await old.opened.log.currentStream());
    valueIn(await restore(old, await backUp(old)));
    expect(valueIn(await old.opened.log.currentStream())).toBe(stream);
  });
});

describe('two tablets of one school', () => {
  it('hold the same learners’ events after each restored the other’s backup', async () => {
    const first = await openSchool();
    await addClass(first, 'Class 2');
    const code = await makeCode(first);
    const second = await openSchool();
    valueIn(await restore(second, await backUp(first), code));
    valueIn(await first.opened.log.append([answerBody(AMINA, 1)], NOON_MS));
    valueIn(await second.opened.log.append([answerBody(AMINA, 2)], NOON_MS));
    valueIn(await restore(first, await backUp(second)));
    valueIn(await restore(second, await backUp(first)));
    const held = await readAll(first.opened.log, { learner: AMINA });
    expect(held).toHaveLength(2);
    expect(await readAll(second.opened.log, { learner: AMINA })).toEqual(held);
  });
});

describe('without a secure origin', () => {
  it('a tablet of guests is backed up and restored, without keys', async () => {
    const guests = createTablet();
    const { log } = await guests.open();
    valueIn(await log.append([answerBody(AMINA, 1)], NOON_MS));
    const facts = { app: 'test', madeAtMs: NOON_MS, school: null, settings: {} };
    const { file, events } = valueIn(await writeBackup(log, facts));
    expect(events).toBe(2);
    const fresh = await createTablet().open();
    const ports = {
      log: fresh.log,
      settings: createSettings(fresh.database),
      settingKeys: [],
      identity: null,
    };
    expect(valueIn<RestoreReport>(await restoreBackup(ports, { name: NAME, file }, NOON_MS))).toEqual({
      added: 2,
      known: 0,
      forks: 0,
      namesSealed: false,
    });
  });
});
