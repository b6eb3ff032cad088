import { describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../src/device-store/read-backup.ts';
import type { RestoreReport } from '../../src/device-store/restore-backup.ts';
import { createRecoveryCode } from '../../src/identity/recovery-code.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { answerBody, learnerNamed, NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';
import { createFaultyStorage } from '../support/faulty-storage.ts';
import { createTablet } from './log-fixture.ts';
import {
  addClass,
  backUp,
  contentOf,
  gzip,
  linesOf,
  makeCode,
  NAME,
  openSchool,
  restore,
  type School,
} from './school-fixture.ts';

// A file is cut at many places; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');

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
    const header = { banyan: 'backup', version: 3, everything: 'else changed' };
    const file = await gzip(`${JSON.stringify(header)}\nwhatever\n`);
    expect(await refused(school, file)).toEqual({ code: 'backup/newer', file: NAME, needs: 3, knows: 2 });
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
