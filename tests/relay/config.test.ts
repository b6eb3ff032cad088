import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/relay/config.ts';
import { type RelayProblem, toLine } from '../../src/relay/problem.ts';

test('without settings a relay is for this machine only, on port 8080', () => {
  expect(parseConfig({}, '/app')).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: '127.0.0.1',
      dataFolder: resolve('.data'),
      store: { type: 'sqlite', folder: resolve('.data') },
      appFolder: resolve('/app'),
      logLevel: 'info',
      tls: null,
      behindProxy: false,
    },
  });
});

test('settings are taken as they are said', () => {
  const said = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: '/d', APP_DIR: '/a', LOG_LEVEL: 'error' };
  expect(parseConfig(said, '/app')).toMatchObject({
    value: {
      port: 0,
      host: '0.0.0.0',
      dataFolder: resolve('/d'),
      appFolder: resolve('/a'),
      logLevel: 'error',
    },
  });
});

test.each(['-1', '65536', '80a', '8 0', '1e3', '0x50', '٨٠'])('%s is no port', (port) => {
  expect(parseConfig({ PORT: port }, '/app')).toEqual({
    ok: false,
    problem: { code: 'config/port', got: port },
  });
});

test('an unknown log level is refused', () => {
  expect(parseConfig({ LOG_LEVEL: 'loud' }, '/app')).toMatchObject({ problem: { code: 'config/log-level' } });
});

test('a database that several relays share is named by its address', () => {
  const said = { STORE: 'postgres', DATABASE_URL: 'postgres://b:secret@db/banyan' };
  expect(parseConfig(said, '/app')).toMatchObject({
    value: { store: { type: 'postgres', url: said.DATABASE_URL } },
  });
});

test('an unknown store, and one without its address, are refused without telling the password', () => {
  expect(parseConfig({ STORE: 'mongo' }, '/app')).toMatchObject({ problem: { code: 'config/store' } });
  const wrong = parseConfig({ STORE: 'postgres', DATABASE_URL: 'mysql://b:secret@db' }, '/app');
  expect(wrong).toEqual({ ok: false, problem: { code: 'config/database-url' } });
});

test('a certificate without its key is refused, and the other way round', () => {
  expect(parseConfig({ TLS_CERT: '/c.pem' }, '/app')).toMatchObject({ problem: { missing: 'TLS_KEY' } });
  expect(parseConfig({ TLS_KEY: '/k.pem' }, '/app')).toMatchObject({ problem: { missing: 'TLS_CERT' } });
  expect(parseConfig({ TLS_CERT: '/c.pem', TLS_KEY: '/k.pem' }, '/app')).toMatchObject({
    value: { tls: { certificate: resolve('/c.pem'), key: resolve('/k.pem') } },
  });
});

test('a proxy is believed only when it is said to be there', () => {
  expect(parseConfig({ BEHIND_PROXY: '1' }, '/app')).toMatchObject({ value: { behindProxy: true } });
  expect(parseConfig({ BEHIND_PROXY: 'yes' }, '/app')).toMatchObject({
    problem: { code: 'config/behind-proxy' },
  });
});

const PROBLEMS = {
  'config/port': { code: 'config/port', got: 'x' },
  'config/log-level': { code: 'config/log-level', got: 'x' },
  'config/store': { code: 'config/store', got: 'x' },
  'config/database-url': { code: 'config/database-url' },
  'config/tls': { code: 'config/tls', missing: 'TLS_KEY' },
  'config/behind-proxy': { code: 'config/behind-proxy', got: 'x' },
  'tls/unreadable': { code: 'tls/unreadable', file: '/f', detail: 'd' },
  'app/missing': { code: 'app/missing', folder: '/f' },
  'listen/port-in-use': { code: 'listen/port-in-use', host: 'h', port: 1 },
  'listen/not-allowed': { code: 'listen/not-allowed', host: 'h', port: 1 },
  'listen/no-such-address': { code: 'listen/no-such-address', host: 'h' },
  'store/folder': { code: 'store/folder', folder: '/f', detail: 'd' },
  'store/unreadable': { code: 'store/unreadable', file: '/f', detail: 'd' },
  'store/unreachable': { code: 'store/unreachable', host: 'h', fault: { type: 'nothing-listens' } },
  'store/refused': { code: 'store/refused', host: 'h', detail: 'd' },
  'store/newer': { code: 'store/newer', file: '/f', found: 9, knows: 1 },
} satisfies { [Code in RelayProblem['code']]: Extract<RelayProblem, { code: Code }> };

test.each(Object.values(PROBLEMS))('$code is said in one line that says what to do', (problem) => {
  expect(toLine(problem)).toMatch(/^[^\n]+: [^\n]+\.$|must be [^\n]+\.$/);
});
