import { describe, expect, test } from 'vitest';
import { giveCode } from './relay-fixture.ts';
import {
  type Ask,
  admit,
  answers,
  enrol,
  firstLearner,
  foundSchool,
  type School,
  transportTo,
} from './school.ts';
import { serveRelay } from './served-school.ts';
import type { Tablet } from './tablet.ts';

const served = serveRelay();
const { ask } = served;

async function enrolledSchool(): Promise<School> {
  const school = await foundSchool();
  expect((await enrol(ask, school.founder, school, await giveCode(served.relay))).status).toBe(200);
  expect((await school.founder.sync(transportTo(ask))).problem).toBeNull();
  return school;
}

async function joined(school: School): Promise<Tablet> {
  const tablet = await admit(school);
  await school.founder.sync(transportTo(ask));
  expect((await enrol(ask, tablet, school)).status).toBe(200);
  return tablet;
}

/** As a network brings it: the relay has begun with the first part when the next one comes. */
const inPieces =
  (to: Ask, bytesEach: number): Ask =>
  (path, init) => {
    if (!(init?.body instanceof Uint8Array)) return to(path, init);
    const body: Uint8Array = init.body;
    let at = 0;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      controller.enqueue(body.slice(at, at + bytesEach));
      at += bytesEach;
      if (at >= body.length) controller.close();
    };
    return to(path, { ...init, body: new ReadableStream({ pull }), duplex: 'half' } as RequestInit);
  };

const textsOf = ({ events }: Tablet) => events.map((event) => JSON.stringify(event)).sort();

describe('a school that enrolled', () => {
  test('finds on another of its tablets what one of them wrote', async () => {
    const school = await enrolledSchool();
    const [first, second] = [await joined(school), await joined(school)];
    const [amina, bilal] = school.learners;
    if (!amina || !bilal) throw new Error('Must have learners');
    await first.write(...answers(amina, 300), ...answers(bilal, 40));
    expect((await first.sync(transportTo(ask))).problem).toBeNull();
    expect((await second.sync(transportTo(ask))).problem).toBeNull();
    expect((await first.sync(transportTo(ask))).problem).toBeNull();
    expect((await school.founder.sync(transportTo(ask))).problem).toBeNull();
    expect(textsOf(second)).toEqual(textsOf(first));
    expect(textsOf(school.founder)).toEqual(textsOf(first));
    expect((await served.relay.store.counts()).events).toBe(first.events.length);
  });

  test('has nothing further to say when both sides hold the same', async () => {
    const school = await enrolledSchool();
    const tablet = await joined(school);
    await tablet.sync(transportTo(ask));
    const idle = await tablet.sync(transportTo(ask));
    expect(idle).toMatchObject({ problem: null, counts: { rounds: 1, added: 0 } });
  });

  test('takes in one round what comes in pieces, the key of a stream before what it signed', async () => {
    const school = await enrolledSchool();
    const tablet = await joined(school);
    const amina = firstLearner(school);
    await tablet.write(...answers(amina, 600));
    await tablet.sync(transportTo(inPieces(ask, 200)));
    expect(tablet.news.filter(({ type }) => type === 'refused')).toEqual([]);
    expect((await served.relay.store.have(school.id)).get(tablet.stream)?.ranges).toEqual([[1, 601]]);
  });

  test('loses nothing to a link that dies every 4 kB', async () => {
    const school = await enrolledSchool();
    const [first, second] = [await joined(school), await joined(school)];
    const amina = firstLearner(school);
    await first.write(...answers(amina, 1_500));
    await first.sync(transportTo(ask, { cutAfter: 4_000 }));
    await second.sync(transportTo(ask, { cutAfter: 4_000 }));
    await first.sync(transportTo(ask));
    expect(textsOf(second)).toEqual(textsOf(first));
    expect(second.events.length).toBeGreaterThan(1_500);
  });
});
