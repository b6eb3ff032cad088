import { describe, expect, test } from 'vitest';
import { parseDeviceId, parseSchoolId } from '../../src/domain/ids.ts';
import { encodeUtf8 } from '../../src/packs/utf8.ts';
import { packBundle, readBundle, toBundleText, writeBundle } from '../../src/sync/bundle.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import { MAGIC } from '../../src/sync/messages.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import type { SimNode } from '../support/sync-world/nodes.ts';
import { createSmallWorld, goodLink, heldBy } from '../support/sync-world/small-world.ts';

const FROM = {
  school: valueIn(parseSchoolId('s'.repeat(22))),
  device: valueIn(parseDeviceId('d'.repeat(22))),
  wallMs: 1_795_262_400_000,
};
const EVERYTHING = { classes: 'all', history: true } as const;

/** A tablet whose chunks need a vocabulary of several slices, and its bundle. */
async function createBundle(answers = 20) {
  const world = createSmallWorld(5);
  const tablet = world.tablet('tablet-3');
  for (let left = answers; left > 0; left -= 5) await world.until(tablet.write(Math.min(5, left)));
  const file = await world.until(tablet.pack());
  return { ...world, tablet, file, another: world.tablet };
}

async function commitAll(node: SimNode, file: Uint8Array, until: <T>(work: Promise<T>) => Promise<T>) {
  const reports = [];
  const bundle = valueIn(readBundle(file));
  for (const parcel of bundle.parcels) reports.push(valueIn(await until(node.vault.commit(parcel))));
  return reports;
}

describe('a bundle', () => {
  test('brings everything, and brought twice changes nothing', async () => {
    const { tablet, file, until, relay } = await createBundle();
    const other = relay('relay-0');
    await commitAll(other, file, until);
    expect(heldBy(other)).toEqual(heldBy(tablet));
    const again = await commitAll(other, file, until);
    expect(again.map(({ added, known }) => [added, known])).toEqual([[0, 20]]);
    expect(heldBy(other)).toEqual(heldBy(tablet));
  });

  test('says whose it is and that it is whole', async () => {
    const { file } = await createBundle();
    expect(valueIn(readBundle(file))).toMatchObject({ fault: null, receipts: [] });
    expect(valueIn(readBundle(writeBundle(FROM, []))).from).toEqual(FROM);
  });

  test('as text is the same, whatever words stand before it and wherever its lines are broken', async () => {
    const { file } = await createBundle();
    const text = toBundleText(file);
    expect(text.split('\n').every((line) => line.length <= 76)).toBe(true);
    for (const sent of [
      text,
      text.replaceAll('\n', '\r\n'),
      `Salaam, from Amina:\n${text}`,
      text.replace(/\n/g, ' '),
    ]) {
      expect(readBundle(encodeUtf8(sent))).toEqual(readBundle(file));
    }
  });

  test('for somebody who holds part of it is shorter', async () => {
    const { tablet, file, until } = await createBundle();
    const have = new Map(
      [...valueIn(await until(tablet.vault.have()))].map(([stream]) => {
        return [stream, { ranges: [[1, 18]] as const, check: null }] as const;
      }),
    );
    const known = new Set([...tablet.vault.state.words.keys()]);
    const rest = valueIn(await until(packBundle(tablet.vault, FROM, { have, known, scope: EVERYTHING })));
    expect(valueIn(readBundle(rest)).chunks).toBe(1);
    expect(rest.length).toBeLessThan(file.length / 2);
  });

  test('of two versions of one stream brings both', async () => {
    const { tablet, until, another, relay } = await createBundle(4);
    const clone = another('tablet-1');
    clone.cloneFrom(tablet);
    await until(tablet.write(4));
    await until(clone.write(4));
    await until(clone.open(await until(tablet.pack())));
    const third = relay('relay-0');
    await until(third.open(await until(clone.pack())));
    expect(heldBy(third)).toHaveLength(12);
  });
});

describe('a bundle that was cut', () => {
  test('after any byte says so, gives what is whole, and the whole one later brings the rest', async () => {
    const { tablet, file, until } = await createBundle();
    for (let cut = 0; cut < file.length; cut += 7) {
      const read = readBundle(file.subarray(0, cut));
      if (read.ok) expect(read.value.fault).toMatchObject({ code: 'bundle/cut-short' });
      else expect(read.problem.code).toBe(cut === 0 ? 'bundle/not-a-bundle' : 'bundle/cut-short');
    }
    const world = createSmallWorld(6);
    const other = world.relay('relay-0');
    for (const share of [0.3, 0.7, 0.9, 1]) {
      const reports = await commitAll(other, file.subarray(0, Math.floor(file.length * share)), world.until);
      // Created is stored and waiting: nothing of it is dropped in silence.
      for (const { refused } of reports) expect(refused).toEqual([]);
    }
    expect(heldBy(other)).toEqual(heldBy(tablet));
    await until(tablet.vault.have());
  });

  test('of a text that a messenger cut is used as far as it goes', async () => {
    const { file } = await createBundle();
    const text = toBundleText(file);
    const read = valueIn(readBundle(encodeUtf8(text.slice(0, text.length - 500))));
    expect(read.fault).toMatchObject({ code: 'bundle/cut-short' });
    expect(read.chunks).toBeGreaterThan(0);
  });
});

describe('a bundle that was changed', () => {
  test('in one bit is told as damaged or cut, and never brings a changed answer', async () => {
    const { tablet, file } = await createBundle();
    const whole = new Set(heldBy(tablet));
    for (let at = MAGIC.length; at < file.length; at += 61) {
      const changed = file.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const read = readBundle(changed);
      if (!read.ok) continue;
      expect(read.value.fault).not.toBeNull();
      const world = createSmallWorld(at);
      const other = world.relay('relay-0');
      for (const parcel of read.value.parcels) await world.until(other.vault.commit(parcel));
      for (const text of heldBy(other)) expect(whole.has(text)).toBe(true);
    }
  });

  test('leaves its neighbours unharmed: one bad chunk among good ones is refused alone', async () => {
    const { tablet, file, until, relay } = await createBundle();
    const [parcel] = valueIn(readBundle(file)).parcels;
    if (parcel === undefined) throw new Error('Must have a parcel');
    const chunks = parcel.chunks.map((bytes, at) =>
      at === 1 ? bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1) : bytes,
    );
    const other = relay('relay-0');
    const report = valueIn(await until(other.vault.commit({ ...parcel, chunks })));
    expect(report.refused).toHaveLength(1);
    expect(heldBy(other).length).toBe(20 - 6);
    expect((await until(tablet.sync(other, goodLink()))).problem).toBeNull();
    expect(heldBy(other)).toEqual(heldBy(tablet));
  });
});

describe('what is no bundle', () => {
  test.each([
    ['nothing', new Uint8Array(0)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['a page', encodeUtf8('<!doctype html><p>BANYAN</p>')],
    ['a request of a relay', writeMessages([{ type: 'end' }])],
  ])('%s', (_, file) => {
    expect(problemIn(readBundle(file)).code).toBe('bundle/not-a-bundle');
  });

  test('of a later version says what it needs', () => {
    const later = writeMessages([{ type: 'bundle', version: 2, ...FROM }]);
    expect(problemIn(readBundle(later))).toEqual({ code: 'bundle/newer', needs: 2, knows: 1 });
  });
});
