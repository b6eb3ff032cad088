// What tests of one relay in this process stand on, new before each test and gone after it: `serveRelay()` for a relay
// alone, `serveSchool()` for one with a school whose first tablet has joined, and what is asked past the session.
import { afterEach, beforeEach, expect } from 'vitest';
import type { Limits } from '../../src/relay/guard/limits.ts';
import { createFixture, type Fixture, giveCode, type OpenApp, openApp } from './relay-fixture.ts';
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
import type { Tablet } from './tablet.ts';

export interface ServedRelay {
  readonly fixture: Fixture;
  readonly relay: OpenApp;
  readonly ask: Ask;
  /** The same store under another relay, as after a restart. */
  reopen(limits?: Partial<Limits>): Promise<void>;
}

/** `prepare` writes what the relay finds in its folders when it starts. */
export function serveRelay(prepare: (fixture: Fixture) => Promise<void> = async () => {}): ServedRelay {
  let fixture: Fixture;
  let relay: OpenApp;
  beforeEach(async () => {
    fixture = await createFixture();
    await prepare(fixture);
    relay = await openApp(fixture);
  });
  afterEach(async () => {
    await relay.store.close();
    await fixture.remove();
  });
  return {
    get fixture() {
      return fixture;
    },
    get relay() {
      return relay;
    },
    ask: (path, init) => relay.app.request(path, init),
    reopen: async (limits) => {
      await relay.store.close();
      relay = await openApp(fixture, limits);
    },
  };
}

export interface ServedSchool extends ServedRelay {
  readonly school: School;
  readonly tablet: Tablet;
  /** One more tablet, admitted and enrolled. */
  joined(): Promise<Tablet>;
  post(body: Uint8Array | string): Promise<Response>;
  heldOf(of: Tablet): Promise<readonly (readonly [number, number])[]>;
  /** The neighbour must not notice: its tablet is served whole. */
  expectServed(): Promise<void>;
}

export function serveSchool(): ServedSchool {
  const served = serveRelay();
  const { ask } = served;
  let school: School;
  let tablet: Tablet;
  const joined = async (): Promise<Tablet> => {
    const made = await admit(school);
    await school.founder.sync(transportTo(ask));
    expect((await enrol(ask, made, school)).status).toBe(200);
    return made;
  };
  beforeEach(async () => {
    school = await foundSchool();
    await enrol(ask, school.founder, school, await giveCode(served.relay));
    tablet = await joined();
  });
  const heldOf = async (of: Tablet) =>
    (await served.relay.store.have(of.school)).get(of.stream)?.ranges ?? [];
  return {
    ...{ ask, reopen: served.reopen },
    get fixture() {
      return served.fixture;
    },
    get relay() {
      return served.relay;
    },
    get school() {
      return school;
    },
    get tablet() {
      return tablet;
    },
    joined,
    post: async (body) =>
      ask('/sync', { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body) }),
    heldOf,
    expectServed: async () => {
      await tablet.write(...answers(firstLearner(school), 5));
      expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
      expect(await heldOf(tablet)).toEqual([
        [1, tablet.events.filter(({ stream }) => stream === tablet.stream).length],
      ]);
      expect(await served.relay.store.verify(false)).toEqual([]);
    },
  };
}
