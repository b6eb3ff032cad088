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
      appFolder: resolve('/app'),
      logLevel: 'info',
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

const PROBLEMS = {
  'config/port': { code: 'config/port', got: 'x' },
  'config/log-level': { code: 'config/log-level', got: 'x' },
  'app/missing': { code: 'app/missing', folder: '/f' },
  'listen/port-in-use': { code: 'listen/port-in-use', host: 'h', port: 1 },
  'listen/not-allowed': { code: 'listen/not-allowed', host: 'h', port: 1 },
  'listen/no-such-address': { code: 'listen/no-such-address', host: 'h' },
  'store/folder': { code: 'store/folder', folder: '/f', detail: 'd' },
  'store/unreadable': { code: 'store/unreadable', file: '/f', detail: 'd' },
  'store/newer': { code: 'store/newer', file: '/f', found: 9, knows: 1 },
} satisfies { [Code in RelayProblem['code']]: Extract<RelayProblem, { code: Code }> };

test.each(Object.values(PROBLEMS))('$code is said in one line that says what to do', (problem) => {
  expect(toLine(problem)).toMatch(/^[^\n]+: [^\n]+\.$|must be [^\n]+\.$/);
});
