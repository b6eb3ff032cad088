import { expect, test } from 'vitest';
import { toOpen } from '../../src/cli/addresses.ts';

test.each(['127.0.0.1', 'localhost', '::1'])(
  'a relay on %s is opened as localhost, and no more is said',
  (host) => {
    expect(toOpen({ host, port: 8080 }, ['192.168.1.5'])).toEqual(['Banyan is at http://localhost:8080']);
  },
);

test.each(['0.0.0.0', '::'])(
  'a relay on %s tells each address of the machine and what plain http lacks',
  (host) => {
    const [first, ...others] = toOpen({ host, port: 81 }, ['192.168.1.5', '10.0.0.7']);
    expect(first).toBe('Banyan is at http://localhost:81');
    expect(others.join('\n')).toMatch(/192\.168\.1\.5:81.*10\.0\.0\.7:81.*no names and do not work offline/s);
  },
);

test('a relay on one address is opened by it', () => {
  expect(toOpen({ host: '192.168.1.5', port: 80 })[0]).toBe('Banyan is at http://192.168.1.5:80');
  expect(toOpen({ host: 'fd00::1', port: 80 })[0]).toBe('Banyan is at http://[fd00::1]:80');
});

test('a relay with a certificate is opened by https, and nothing is wanting', () => {
  expect(toOpen({ host: '0.0.0.0', port: 443, isTls: true }, ['192.168.1.5'])).toEqual([
    'Banyan is at https://localhost:443',
    '  for other devices in this network: https://192.168.1.5:443',
  ]);
});
