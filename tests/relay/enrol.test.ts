import { describe, expect, test } from 'vitest';
import { newEnrolmentCode } from '../../src/relay/schools/tokens.ts';
import { parseEnrolmentCode, showEnrolmentCode, toEnrolmentText } from '../../src/sync/enrolment.ts';
import { giveCode, openApp } from './relay-fixture.ts';
import { type Ask, admit, enrol, foundSchool, transportTo } from './school.ts';
import { serveRelay } from './served-school.ts';
import { newKeyPair, signWith } from './tablet.ts';

const served = serveRelay();
const { ask } = served;

const codeOf = async (response: Response) => ((await response.json()) as { readonly code: string }).code;

describe('a code', () => {
  test('is read as it is heard, with small letters, dashes and look-alikes', () => {
    expect(parseEnrolmentCode('abcd0-1234e')).toBe('ABCD01234E');
    expect(parseEnrolmentCode(' oIl5 0-1234E ')).toBe('011501234E');
    expect(showEnrolmentCode('ABCD01234E')).toBe('ABCD0-1234E');
    expect(['', 'ABC', 'ABCDE-1234U', 'ABCDE-12345-6'].map(parseEnrolmentCode)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(parseEnrolmentCode(newEnrolmentCode())).not.toBeNull();
  });

  test('lets in the first device of a school, once', async () => {
    const [first, second] = [await foundSchool(), await foundSchool()];
    const code = await giveCode(served.relay);
    expect((await enrol(ask, first.founder, first, code)).status).toBe(200);
    const again = await enrol(ask, second.founder, second, code);
    expect([again.status, await codeOf(again)]).toEqual([403, 'enrol/code']);
    expect((await served.relay.store.schools()).map(({ school }) => school)).toEqual([first.id]);
  });

  test('does not put another founder in the place of the one that is pinned', async () => {
    const school = await foundSchool();
    await enrol(ask, school.founder, school, await giveCode(served.relay));
    const thief = { ...(await foundSchool()), id: school.id };
    const stolen = Object.assign(thief.founder, { school: school.id });
    const answer = await enrol(ask, stolen, thief, await giveCode(served.relay, 'ZZZZZ99999'));
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'enrol/founder']);
  });

  test('cannot be guessed: after a few tries each one waits longer, and others are let in meanwhile', async () => {
    const school = await foundSchool();
    const code = await giveCode(served.relay);
    const codes: string[] = [];
    for (let guess = 0; guess < 12; guess++) {
      const answer = await enrol(ask, school.founder, school, `AAAAA0000${guess % 10}`);
      codes.push(await codeOf(answer.clone()));
      if (answer.status === 429) expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('enrol/code'));
    expect(codes.at(-1)).toBe('enrol/wait');
    expect(await codeOf(await enrol(ask, school.founder, school, code))).toBe('enrol/wait');
    served.relay.wait(60_000);
    expect((await enrol(ask, school.founder, school, code)).status).toBe(200);
  });
});

describe('a device without a code', () => {
  test('is let in when its school admitted it, and not before that has come here', async () => {
    const school = await foundSchool();
    await enrol(ask, school.founder, school, await giveCode(served.relay));
    const tablet = await admit(school);
    const early = await enrol(ask, tablet, school);
    expect([early.status, await codeOf(early)]).toEqual([403, 'enrol/not-admitted']);
    await school.founder.sync(transportTo(ask));
    expect((await enrol(ask, tablet, school)).status).toBe(200);
  });

  test('is not let in to a school that is not here', async () => {
    const school = await foundSchool();
    const answer = await enrol(ask, school.founder, school);
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'enrol/school-unknown']);
  });

  test('is shut out once it is revoked, and its old token with it', async () => {
    const school = await foundSchool();
    await enrol(ask, school.founder, school, await giveCode(served.relay));
    const tablet = await admit(school);
    await school.founder.sync(transportTo(ask));
    await enrol(ask, tablet, school);
    expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
    await school.founder.write({
      type: 'device-revoked',
      device: tablet.device,
      believed: [[tablet.stream, 1]],
    });
    await school.founder.sync(transportTo(ask));
    expect(await codeOf(await enrol(ask, tablet, school))).toBe('enrol/revoked');
    tablet.belief = null;
    expect((await tablet.sync(transportTo(ask))).problem).toEqual({ code: 'transport/refused' });
  });
});

describe('proof of the key', () => {
  const offer = async () => (await (await ask('/enrol')).json()) as { readonly challenge: string };
  const post = async (body: unknown) =>
    codeOf(
      await ask('/enrol', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
    );

  test('must be a signature of that very key over a fresh challenge of this relay', async () => {
    const school = await foundSchool();
    const keys = newKeyPair();
    const { challenge } = await offer();
    const asked = { challenge, school: school.id, key: keys.text };
    const signed = (by: ReturnType<typeof newKeyPair>, over: typeof asked) => ({
      version: 1,
      ...asked,
      signature: Buffer.from(signWith(by, toEnrolmentText(over))).toString('base64url'),
    });
    expect(await post(signed(newKeyPair(), asked))).toBe('enrol/signature');
    expect(await post(signed(keys, { ...asked, challenge: 'other' }))).toBe('enrol/signature');
    expect(await post({ ...signed(keys, asked), challenge: 'zzzzzzzz.AAAAAAAAAAAAAAAAAAAAAA' })).toBe(
      'enrol/challenge',
    );
    expect(await post(signed(keys, asked))).toBe('enrol/school-unknown');
    served.relay.wait(6 * 60_000);
    expect(await post(signed(keys, asked))).toBe('enrol/challenge');
  });

  test('whoever heard a request and sends it again gets no token, at no relay of the store', async () => {
    const school = await foundSchool();
    await enrol(ask, school.founder, school, await giveCode(served.relay));
    const tablet = await admit(school);
    await school.founder.sync(transportTo(ask));
    const heard: RequestInit[] = [];
    const overheard: Ask = (path, init) => {
      if (init !== undefined) heard.push(init);
      return ask(path, init);
    };
    expect((await enrol(overheard, tablet, school)).status).toBe(200);
    const second = await openApp(served.fixture);
    for (const { app } of [served.relay, second, served.relay]) {
      const again = await app.request('/enrol', heard[0]);
      expect([again.status, await codeOf(again)]).toEqual([401, 'enrol/challenge']);
    }
    await second.store.close();
    expect((await tablet.sync(transportTo(ask))).problem).toBeNull();
    expect((await enrol(ask, tablet, school)).status).toBe(200);
  });

  test('two that ask in the same moment get two challenges', async () => {
    expect((await offer()).challenge).not.toBe((await offer()).challenge);
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a later version', { version: 2 }],
    [
      'a school that is none',
      { version: 1, challenge: 'a.b', school: '../../etc', key: 'x', signature: 'y' },
    ],
    [
      'a key that is no point',
      { version: 1, challenge: 'a.b', school: 'A'.repeat(22), key: 'x', signature: 'y' },
    ],
  ])('%s is refused by name of the field', async (_what, body) => {
    expect(await post(body)).toBe('enrol/malformed');
  });

  test('a body far too long is refused unread', async () => {
    expect(await post('x'.repeat(10_000))).toBe('request/too-large');
  });
});

test('an app of any origin may ask, and a browser that asks first about a private address is told yes', async () => {
  const preflight = await ask('/sync', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://banyan.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Private-Network': 'true',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Private-Network')).toBe('true');
  for (const path of ['/enrol', '/health']) {
    expect((await ask(path)).headers.get('Access-Control-Allow-Origin')).toBe('*');
  }
  for (const path of ['/board', '/metrics', '/']) {
    expect((await ask(path)).headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});

test('neither code nor token nor key is in the log', async () => {
  const school = await foundSchool();
  const code = await giveCode(served.relay);
  await enrol(ask, school.founder, school, 'AAAAA00000');
  await enrol(ask, school.founder, school, code);
  await school.founder.sync(transportTo(ask));
  const log = served.relay.lines.join('');
  const token = Buffer.from(school.founder.token).toString('base64url');
  for (const secret of [code, 'AAAAA00000', token, school.founder.keys.text, ...school.learners]) {
    expect(log).not.toContain(secret);
  }
});
