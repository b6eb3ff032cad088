// What a tablet without history may say of work that it only has cut.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreamId } from '../../src/domain/ids.ts';
import { toDeviceId } from '../../src/identity/device-id.ts';
import { packBundle, readBundle } from '../../src/sync/bundle.ts';
import type { SequenceRange } from '../../src/sync/have.ts';
import { countAnswers, countMissing } from '../../src/worker/safety.ts';
import {
  ALL,
  admit,
  createDevice,
  createSchool,
  give,
  MUCH,
  SCHOOL,
  type TestDevice,
  toParcel,
  withoutLearner,
} from '../device-store/vault-fixture.ts';
import { answerBody, learnerNamed, NOON_MS, valueIn } from '../support/event-samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const [AMINA, BILAL] = [learnerNamed('amina'), learnerNamed('bilal')];
const answers = (count: number, learner = AMINA, from = 0) =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

describe('a tablet that has another one’s work with a learner cut out', () => {
  let teacher: TestDevice;
  /** It got the work of `writer` cut, and wrote three answers of its own. */
  let carrier: TestDevice;
  let stream: StreamId;

  beforeEach(async () => {
    const [founder, writer, second] = await createSchool(['tablet', 'tablet']);
    if (!writer || !second) throw new Error('Must have two tablets');
    [teacher, carrier] = [founder, second];
    await give(teacher, writer);
    await give(teacher, carrier);
    await writer.append(...answers(6), ...answers(4, BILAL, 20));
    valueIn(await writer.vault.sealAll());
    stream = valueIn(await writer.opened.log.currentStream());
    const have = valueIn(await carrier.vault.have());
    const query = { have, scope: ALL, maxBytes: MUCH, known: new Set<string>() };
    const whole = await toParcel(writer.vault, valueIn(await writer.vault.lacking(query)));
    carrier.keepsHistory = false;
    valueIn(await carrier.vault.commit(withoutLearner(whole, AMINA)));
    await carrier.append(...answers(3, BILAL, 40));
  });

  it('counts for a parcel the answers that are in it, and no others', async () => {
    const { database } = carrier.opened;
    const whole = valueIn(await carrier.vault.whole());
    const told = await countMissing(database, whole, new Map());
    const from = { school: SCHOOL, device: toDeviceId(carrier.signer.key), wallMs: NOON_MS };
    const contents = { have: null, known: new Set<string>(), scope: ALL };
    const bundle = valueIn(readBundle(valueIn(await packBundle(carrier.vault, from, contents))));
    const other = await createDevice();
    await admit(teacher, other, 'teacher');
    await give(teacher, other);
    for (const parcel of bundle.parcels) valueIn(await other.vault.commit(parcel));
    expect(told).toBe(3);
    expect(await other.opened.database.events.where('type').equals('answered').count()).toBe(told);
  });

  it('carries of it nothing to a relay, though it holds the four answers that were left', async () => {
    const { database } = carrier.opened;
    const counts = await countAnswers(
      database,
      valueIn(await carrier.vault.own()),
      valueIn(await carrier.vault.cut()),
    );
    expect([counts.answers, counts.byStream.get(stream)]).toEqual([7, 4]);
    expect(counts.toRelay.get(stream)).toBeUndefined();
    expect(counts.onlyHere).toBe(3);
  });

  it('gives of it nothing to a side that keeps everything', async () => {
    const batch = valueIn(
      await carrier.vault.lacking({ have: new Map(), scope: ALL, maxBytes: MUCH, known: new Set() }),
    );
    const given = batch.chunks.filter((chunk) => chunk.stream === stream).map(({ range }) => range);
    const cut = valueIn(await carrier.vault.cut()).get(stream) ?? [];
    const isIn = ([first, last]: SequenceRange) => cut.some(([from, to]) => first <= to && last >= from);
    expect(cut.length).toBeGreaterThan(0);
    expect(given.filter(isIn)).toEqual([]);
  });
});
