import { describe, expect, it, vi } from 'vitest';
import type { BackupSchool } from '../../src/device-store/backup-format.ts';
import { createKeyStore } from '../../src/device-store/key-store.ts';
import type { OpenedLog } from '../../src/device-store/open-log.ts';
import { readBackup } from '../../src/device-store/read-backup.ts';
import { type RestoreReport, restoreBackup } from '../../src/device-store/restore-backup.ts';
import { createSettings } from '../../src/device-store/settings.ts';
import { writeBackup } from '../../src/device-store/write-backup.ts';
import { type ClassId, parseClassId } from '../../src/domain/ids.ts';
import type { Sealed } from '../../src/domain/sealed.ts';
import { createRecoveryCode, lockInBox } from '../../src/identity/recovery-code.ts';
import { seal, unseal } from '../../src/identity/sealed-text.ts';
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
import { createFaultyStorage } from '../support/faulty-storage.ts';
import { createTablet, type Tablet } from './log-fixture.ts';

// Some tests go through every write of a step; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');
const CLASS: ClassId = valueIn(parseClassId('class'.padEnd(22, '0')));
const NAME = 'school.jsonl.gz';
const SETTING_KEYS = ['teacher-pin', 'language'];

interface School {
  readonly tablet: Tablet;
  readonly opened: OpenedLog;
  readonly keys: ReturnType<typeof createKeyStore>;
  readonly settings: ReturnType<typeof createSettings>;
}

async function openSchool(tablet = createTablet()): Promise<School> {
  const opened = await tablet.open();
  const { database } = opened;
  return { tablet, opened, keys: createKeyStore(database, realCrypto), settings: createSettings(database) };
}

async function addClass({ opened, keys }: School, name: string): Promise<Sealed> {
  const ring = valueIn(await keys.readSchool());
  const sealed = await seal(realCrypto, ring, name, { purpose: 'class-name', owner: CLASS });
  valueIn(await opened.log.append([{ type: 'class-added', class: CLASS, name: sealed }], NOON_MS));
  return sealed;
}

/** The teacher writes the code down; from then on backups carry the box. */
async function makeCode({ keys }: School): Promise<string> {
  const code = createRecoveryCode(realCrypto);
  valueIn(await keys.writeRecovery(await lockInBox(realCrypto, valueIn(await keys.readSchool()), code)));
  return code;
}

async function backUp({ opened, keys, settings }: School): Promise<Blob> {
  const ring = valueIn(await keys.readSchool());
  const school: BackupSchool = {
    id: ring.school,
    keys: ring.keys.map(({ id }) => id),
    recovery: valueIn(await keys.readRecovery()),
  };
  const stored = valueIn(await settings.readSome(SETTING_KEYS));
  const facts = { app: 'test', madeAtMs: NOON_MS, school, settings: stored };
  return valueIn(await writeBackup(opened.log, facts)).file;
}

function restore({ opened, keys, settings }: School, file: Blob, code?: string) {
  const ports = {
    log: opened.log,
    settings,
    settingKeys: SETTING_KEYS,
    identity: { crypto: realCrypto, keys },
  };
  return restoreBackup(ports, { name: NAME, file, ...(code === undefined ? {} : { code }) }, NOON_MS);
}

async function contentOf({ opened, keys, settings }: School) {
  return {
    events: await readAll(opened.log),
    school: valueIn(await keys.readSchool()).school,
    keys: valueIn(await keys.readSchool()).keys.map(({ id }) => id),
    settings: valueIn(await settings.readSome(SETTING_KEYS)),
    row: await opened.database.installation.get('here'),
  };
}

const className = async ({ keys }: School, sealed: Sealed) =>
  unseal(realCrypto, valueIn(await keys.readSchool()), sealed, { purpose: 'class-name', owner: CLASS });

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

describe('a file that is no whole backup of this school', () => {
  const refused = async (school: School, file: Blob, code?: string) => {
    const before = await contentOf(school);
    const problem = problemIn(await restore(school, file, code));
    expect(await contentOf(school)).toEqual(before);
    return problem;
  };

  it('is refused when it is of another school', async () => {
    const [ours, theirs] = [await openSchool(), await openSchool()];
    await addClass(ours, 'Our class');
    await addClass(theirs, 'Their class');
    const code = await makeCode(theirs);
    expect(await refused(ours, await backUp(theirs), code)).toEqual({
      code: 'backup/other-school',
      file: NAME,
    });
  });

  it('is refused when the code is another', async () => {
    const old = await openSchool();
    await addClass(old, 'Class 2');
    await makeCode(old);
    const file = await backUp(old);
    for (const code of [createRecoveryCode(realCrypto), 'no code at all', '']) {
      expect(await refused(await openSchool(), file, code)).toEqual({
        code: 'backup/wrong-code',
        file: NAME,
      });
    }
  });

  it('is refused when a later version made it', async () => {
    const school = await openSchool();
    const header = { banyan: 'backup', version: 2, everything: 'else changed' };
    const file = await gzip(`${JSON.stringify(header)}\nwhatever\n`);
    expect(await refused(school, file)).toEqual({ code: 'backup/newer', file: NAME, needs: 2, knows: 1 });
  });

  it('is refused when it is cut anywhere', async () => {
    const old = await openSchool();
    valueIn(await old.opened.log.append([answerBody(AMINA, 1)], NOON_MS));
    const file = await backUp(old);
    const school = await openSchool();
    for (let length = 0; length < file.size; length += 7) {
      expect(problemIn(await readBackup(NAME, file.slice(0, length))).code).toBe('backup/unreadable');
    }
    expect(await refused(school, file.slice(0, file.size - 1))).toEqual({
      code: 'backup/unreadable',
      file: NAME,
    });
  });

  it('is refused when a line is altered, missing, double or added', async () => {
    const old = await openSchool();
    valueIn(await old.opened.log.append([answerBody(AMINA, 1), answerBody(AMINA, 2)], NOON_MS));
    const lines = await linesOf(await backUp(old));
    const [header = '', start = '', first = '', second = '', end = ''] = lines;
    expect(lines).toHaveLength(6);
    const broken = [
      [header, start, first.replace('"correct":true', '"correct":false'), second, end],
      [header, start, second, end],
      [header, start, first, first, second, end],
      [header, start, second, first, end],
      [header, start, first, second],
      [header, start, first, second, end, first],
      [start, first, second, end],
      [header.replace('"app":"test"', '"app":"best"'), start, first, second, end],
      [header, start, first, '{"stream":"no event"}', second, end],
    ];
    const school = await openSchool();
    expect(await readBackup(NAME, await gzip(lines.join('\n')))).toMatchObject({ ok: true });
    for (const file of broken) {
      const problem = await refused(school, await gzip(`${file.join('\n')}\n`));
      expect([file, problem.code]).toEqual([file, 'backup/unreadable']);
    }
  });

  it.each([
    ['nothing', new Blob([])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])],
    ['plain JSON', new Blob(['{"banyan":"backup","version":1}'])],
  ])('is refused when it is %s', async (_what, file) => {
    expect((await refused(await openSchool(), file)).code).toBe('backup/unreadable');
  });

  it('is refused when it is a good archive of something else', async () => {
    for (const text of [
      '',
      '\n',
      'hello\n',
      '[]\n',
      '{"banyan":"pack","version":1}\n',
      'x'.repeat(5_000_000),
    ]) {
      expect(problemIn(await readBackup(NAME, await gzip(text))).code).toBe('backup/unreadable');
    }
  });
});

describe('a restore on a full disk', () => {
  it('changes nothing, and works once there is room', async () => {
    const old = await openSchool();
    valueIn(await old.opened.log.append([answerBody(AMINA, 1), answerBody(AMINA, 2)], NOON_MS));
    const file = await backUp(old);
    const storage = createFaultyStorage();
    const school = await openSchool(createTablet(storage.indexedDB));
    const before = await contentOf(school);
    storage.failAt(1, 'disk-full');
    expect(problemIn(await restore(school, file))).toEqual({ code: 'storage/full', doing: 'restore' });
    expect(await contentOf(school)).toEqual(before);
    expect(valueIn<RestoreReport>(await restore(school, file)).added).toBe(3);
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

const gzip = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

const linesOf = async (file: Blob) =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).split('\n');
