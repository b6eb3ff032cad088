import { describe, expect, it, vi } from 'vitest';
import { createChunkVault } from '../../src/device-store/dexie-chunk-vault.ts';
import { keepEverything } from '../../src/device-store/dropping-cut.ts';
import type { EventBody } from '../../src/domain/event.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, valueIn } from '../support/event-samples.ts';
import { ALL, createSchool, give, MUCH, type TestDevice, toParcel, withoutLearner } from './vault-fixture.ts';

// Signing and several databases: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');
const BILAL = learnerNamed('bilal');

const answers = (count: number, learner = AMINA, from = 0): readonly EventBody[] =>
  Array.from({ length: count }, (_, at) => answerBody(learner, from + at));

describe('a chunk that was cut for a tablet without history', () => {
  async function cutFor(teacher: TestDevice, tablet: TestDevice) {
    await give(teacher, tablet);
    await tablet.append(...answers(6), ...answers(4, BILAL, 20));
    valueIn(await tablet.vault.sealAll());
    const have = valueIn(await teacher.vault.have());
    const query = { have, scope: ALL, maxBytes: MUCH, known: new Set<string>() };
    const whole = await toParcel(tablet.vault, valueIn(await tablet.vault.lacking(query)));
    return { whole, cut: withoutLearner(whole, AMINA) };
  }

  it('counts as held there, and as nothing but its events where everything is kept', async () => {
    const [teacher, tablet, second] = await createSchool(['tablet', 'tablet']);
    if (!tablet || !second) throw new Error('Must have two tablets');
    await give(teacher, second);
    const { cut } = await cutFor(teacher, tablet);
    const stream = valueIn(await tablet.opened.log.currentStream());
    second.keepsHistory = false;
    for (const device of [second, teacher]) valueIn(await device.vault.commit(cut));
    const all = valueIn(await tablet.vault.have()).get(stream);
    expect(valueIn(await second.vault.have()).get(stream)).toEqual(all);
    expect(valueIn(await teacher.vault.have()).get(stream)?.ranges).not.toEqual(all?.ranges);
    for (const device of [second, teacher]) {
      expect(await readAll(device.opened.log, { learner: AMINA })).toEqual([]);
      expect(await readAll(device.opened.log, { learner: BILAL })).toHaveLength(4);
    }
    // It is no gift to who keeps everything, who gets the whole one from its owner.
    await give(second, teacher);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toEqual([]);
    expect(valueIn(await teacher.vault.have()).get(stream)?.ranges).not.toEqual(all?.ranges);
    await give(tablet, teacher);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(6);
    expect(valueIn(await teacher.vault.have()).get(stream)).toEqual(all);
  });

  it('is nothing that the tablet answers for in a receipt', async () => {
    const [teacher, tablet, second] = await createSchool(['tablet', 'tablet']);
    if (!tablet || !second) throw new Error('Must have two tablets');
    await give(teacher, second);
    const { cut, whole } = await cutFor(teacher, tablet);
    const stream = valueIn(await tablet.opened.log.currentStream());
    second.keepsHistory = false;
    const before = valueIn(await second.vault.whole()).get(stream)?.ranges ?? [];
    valueIn(await second.vault.commit(cut));
    expect(valueIn(await second.vault.whole()).get(stream)?.ranges ?? []).toEqual(before);
    valueIn(await second.vault.commit(whole));
    expect(valueIn(await second.vault.whole()).get(stream)).toEqual(
      valueIn(await tablet.vault.have()).get(stream),
    );
  });

  it('does not come to count as held while the tablet turns to keeping everything', async () => {
    const [teacher, tablet, second] = await createSchool(['tablet', 'tablet']);
    if (!tablet || !second) throw new Error('Must have two tablets');
    await give(teacher, second);
    const { cut, whole } = await cutFor(teacher, tablet);
    second.keepsHistory = false;
    // The clock is read behind all that is judged: there the switch, in another tab, is quickest.
    const turning = createChunkVault({
      ...second.ports,
      now: () => {
        second.keepsHistory = true;
        return second.ports.now();
      },
    });
    valueIn(await turning.commit(cut));
    expect(await second.opened.database.chunks.filter((row) => row.cut === true).count()).toBe(0);
    valueIn(await teacher.vault.commit(whole));
    await give(teacher, second);
    expect(await readAll(second.opened.log, { learner: AMINA })).toHaveLength(6);
  });

  it('is let go of when the tablet is to keep everything from now on', async () => {
    const [teacher, tablet, second] = await createSchool(['tablet', 'tablet']);
    if (!tablet || !second) throw new Error('Must have two tablets');
    await give(teacher, second);
    const { cut, whole } = await cutFor(teacher, tablet);
    second.keepsHistory = false;
    valueIn(await second.vault.commit(cut));
    second.keepsHistory = true;
    await keepEverything(second.opened.database);
    valueIn(await teacher.vault.commit(whole));
    await give(teacher, second);
    expect(await readAll(second.opened.log, { learner: AMINA })).toHaveLength(6);
    const stream = valueIn(await tablet.opened.log.currentStream());
    const ranges = (device: TestDevice) =>
      device.vault.have().then((have) => valueIn(have).get(stream)?.ranges);
    expect(await ranges(second)).toEqual(await ranges(tablet));
  });
});
