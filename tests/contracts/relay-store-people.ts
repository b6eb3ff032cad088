// The part of the store's contract that is about schools, devices and codes.
import { describe, expect, it } from 'vitest';
import { cardOf, chunkOf, deviceNamed, founderNamed, keyNamed, schoolNamed } from '../relay/store-chunks.ts';
import { commit, enrol, NOON_MS, openSchool, SCHOOL, type StoreHome } from '../relay/store-home.ts';

export function describeStorePeople(createHome: () => StoreHome): void {
  describeEnrolment(createHome);
  describeDevices(createHome);
  describeWords(createHome);
}

function describeEnrolment(createHome: () => StoreHome): void {
  describe('how schools come', () => {
    const hill = { school: SCHOOL, founder: founderNamed('hill') };

    it('a code is good for one school, once, before it expires', async () => {
      const store = await createHome().open();
      await store.addEnrolmentCode('early', NOON_MS);
      expect(await store.enrolSchool('early', hill, NOON_MS)).toEqual({ type: 'no-such-code' });
      await store.addEnrolmentCode('code', NOON_MS + 1);
      expect(await store.school(SCHOOL)).toBeNull();
      expect(await store.enrolSchool('code', hill, NOON_MS)).toEqual({ type: 'enrolled', isNew: true });
      expect(await store.enrolSchool('code', hill, NOON_MS)).toEqual({ type: 'no-such-code' });
      expect(await store.school(SCHOOL)).toEqual({ ...hill, createdAtMs: NOON_MS });
    });

    it('of ten that come with one code at once, one gets in', async () => {
      const store = await createHome().open();
      await store.addEnrolmentCode('code', NOON_MS + 1);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          store.enrolSchool('code', { school: schoolNamed(`${n}`), founder: founderNamed(`${n}`) }, NOON_MS),
        ),
      );
      expect(outcomes.filter(({ type }) => type === 'enrolled')).toHaveLength(1);
      expect(await store.schools()).toHaveLength(1);
    });

    it('a school keeps the founder that it came with; another one does not use the code up', async () => {
      const store = await openSchool(createHome());
      await store.addEnrolmentCode('second', NOON_MS + 1);
      const thief = { school: SCHOOL, founder: founderNamed('thief') };
      expect(await store.enrolSchool('second', thief, NOON_MS)).toEqual({ type: 'other-founder' });
      expect(await store.enrolSchool('guessed', thief, NOON_MS)).toEqual({ type: 'no-such-code' });
      expect(await store.enrolSchool('second', hill, NOON_MS)).toEqual({ type: 'enrolled', isNew: false });
      expect((await store.school(SCHOOL))?.founder).toBe(founderNamed('hill'));
    });

    it('what is good once is good for one of many who come at once, and for nobody at another store on the same data', async () => {
      const home = createHome();
      const stores = [await home.open(), await home.open(), await home.open()] as const;
      const [store, ...others] = stores;
      const tries = Array.from({ length: 12 }, () => store.useOnce('x', NOON_MS + 9, NOON_MS));
      expect((await Promise.all(tries)).filter((isFirst) => isFirst)).toHaveLength(1);
      for (const other of others) expect(await other.useOnce('x', NOON_MS + 9, NOON_MS + 8)).toBe(false);
      expect(await others[1].useOnce('y', NOON_MS + 9, NOON_MS)).toBe(true);
      expect(await store.useOnce('y', NOON_MS + 9, NOON_MS)).toBe(false);
    });

    it('what was used is remembered past its end, for relays whose clocks differ, and then forgotten', async () => {
      const store = await createHome().open();
      expect(await store.useOnce('x', NOON_MS + 9, NOON_MS)).toBe(true);
      expect(await store.useOnce('x', NOON_MS + 9, NOON_MS + 60 * 60_000)).toBe(false);
      expect(await store.useOnce('x', NOON_MS + 9, NOON_MS + 2 * 86_400_000)).toBe(true);
    });
  });
}

function describeDevices(createHome: () => StoreHome): void {
  describe('devices', () => {
    const tablet = { device: deviceNamed('tablet'), key: keyNamed('tablet') };

    it('are known by their token, of which each has one', async () => {
      const store = await openSchool(createHome());
      await enrol(store, 'valley');
      await store.setToken(SCHOOL, tablet, 'token 1', NOON_MS);
      await store.setToken(SCHOOL, tablet, 'token 2', NOON_MS + 5);
      expect(await store.deviceOf(SCHOOL, 'token 1')).toBeNull();
      expect(await store.deviceOf(schoolNamed('valley'), 'token 2')).toBeNull();
      expect(await store.deviceOf(SCHOOL, 'token 2')).toEqual({
        ...tablet,
        enrolledAtMs: NOON_MS,
        revokedAtMs: null,
      });
    });

    it('stay revoked, also with a new token, also when they never came', async () => {
      const store = await openSchool(createHome());
      await store.setToken(SCHOOL, tablet, 'token', NOON_MS);
      await store.revoke(SCHOOL, tablet.device, NOON_MS + 1);
      await store.revoke(SCHOOL, tablet.device, NOON_MS + 2);
      await store.setToken(SCHOOL, tablet, 'another', NOON_MS + 3);
      expect((await store.deviceOf(SCHOOL, 'another'))?.revokedAtMs).toBe(NOON_MS + 1);
      await store.revoke(SCHOOL, deviceNamed('unheard'), NOON_MS);
      const board = await store.board(SCHOOL);
      expect(board.find(({ device }) => device === deviceNamed('unheard'))).toMatchObject({
        key: null,
        revokedAtMs: NOON_MS,
      });
    });

    it('stand on the board with what they last said and how much they wrote', async () => {
      const home = createHome();
      const store = await openSchool(home);
      await store.setToken(SCHOOL, tablet, 'token', NOON_MS);
      await commit(store, {
        cards: [cardOf('a', 'tablet'), cardOf('b', 'tablet')],
        chunks: [chunkOf({ from: 1, count: 10 }), chunkOf({ stream: 'b', from: 3, count: 2 })],
      });
      await store.heard(SCHOOL, tablet.device, '{"app":"1.0"}', NOON_MS);
      await store.heard(SCHOOL, tablet.device, '{"app":"1.1"}', NOON_MS + 9);
      const row = { ...tablet, heardAtMs: NOON_MS + 9, facts: '{"app":"1.1"}', streams: 2, events: 12 };
      expect(await store.board(SCHOOL)).toMatchObject([row]);
      await store.heard(SCHOOL, tablet.device, '{"app":"1.2"}', NOON_MS + 20);
      await store.close();
      expect(await (await home.open()).board(SCHOOL)).toMatchObject([
        { ...row, heardAtMs: NOON_MS + 20, facts: '{"app":"1.2"}' },
      ]);
    });
  });
}

function describeWords(createHome: () => StoreHome): void {
  it('keeps upstream relays by address', async () => {
    const store = await openSchool(createHome());
    await store.setUpstream(SCHOOL, { address: 'https://b', credentials: '1' });
    await store.setUpstream(SCHOOL, { address: 'https://a', credentials: '2' });
    await store.setUpstream(SCHOOL, { address: 'https://b', credentials: '3' });
    expect(await store.upstreams(SCHOOL)).toEqual([
      { address: 'https://a', credentials: '2' },
      { address: 'https://b', credentials: '3' },
    ]);
    await store.removeUpstream(SCHOOL, 'https://a');
    expect(await store.upstreams(SCHOOL)).toHaveLength(1);
  });

  it('keeps notes, and two that settle one at once agree', async () => {
    const store = await createHome().open();
    expect(await store.note('label')).toBeNull();
    await store.setNote('label', 'Hill');
    expect(await store.settleNote('label', 'Valley')).toBe('Hill');
    await store.setNote('label', null);
    const settled = await Promise.all(['x', 'y', 'z'].map((value) => store.settleNote('label', value)));
    expect(new Set(settled).size).toBe(1);
    expect(await store.note('label')).toBe(settled[0]);
  });

  it('takes every text as a text', async () => {
    const store = await openSchool(createHome());
    const nasty = `'); DROP TABLE chunk; -- " \\ $1 ? %s \u{1F333}`;
    await store.setNote(nasty, nasty);
    expect(await store.note(nasty)).toBe(nasty);
    await store.setUpstream(SCHOOL, { address: nasty, credentials: nasty });
    await store.setToken(SCHOOL, { device: deviceNamed('x'), key: keyNamed('x') }, nasty, NOON_MS);
    await store.heard(SCHOOL, deviceNamed('x'), nasty, NOON_MS);
    expect(await store.useOnce(nasty, NOON_MS + 1, NOON_MS)).toBe(true);
    expect(await store.useOnce(nasty, NOON_MS + 1, NOON_MS)).toBe(false);
    expect(await store.upstreams(SCHOOL)).toEqual([{ address: nasty, credentials: nasty }]);
    expect((await store.deviceOf(SCHOOL, nasty))?.device).toBe(deviceNamed('x'));
    expect((await store.board(SCHOOL))[0]?.facts).toBe(nasty);
    expect(await store.verify(false)).toEqual([]);
  });
}
