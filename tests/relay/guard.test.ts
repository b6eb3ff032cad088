import { describe, expect, test } from 'vitest';
import { toKey } from '../../src/relay/guard/caller.ts';
import { createGuessLock } from '../../src/relay/guard/guess-lock.ts';
import { createRateLimit } from '../../src/relay/guard/rate-limit.ts';
import { createMetrics } from '../../src/relay/metrics.ts';

function createClock() {
  let now = 1_000_000;
  return {
    nowMs: () => now,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

describe('a rate limit', () => {
  test('lets a burst through, then as many as it says a second, and says how long to wait', () => {
    const { nowMs, wait } = createClock();
    const limit = createRateLimit({ burst: 3, perSecond: 2 }, nowMs);
    expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 0]);
    expect(limit.take('a')).toBe(1);
    wait(500);
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 1]);
    wait(3_600_000);
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 1]);
  });

  test('counts each caller apart, and goes on when the clock is set back', () => {
    const { nowMs, wait } = createClock();
    const limit = createRateLimit({ burst: 1, perSecond: 1 }, nowMs);
    expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([0, 0, 1]);
    wait(-900_000);
    expect(limit.take('a')).toBe(1);
    wait(1_000);
    expect(limit.take('a')).toBe(0);
  });

  test('forgets the callers of long ago first, however many a stranger makes up', () => {
    const { nowMs } = createClock();
    const limit = createRateLimit({ burst: 1, perSecond: 0.001 }, nowMs);
    limit.take('tablet');
    for (let stranger = 0; stranger < 19_999; stranger++) limit.take(`stranger ${stranger}`);
    expect(limit.take('tablet')).toBeGreaterThan(0);
    for (let stranger = 0; stranger < 20_000; stranger++) limit.take(`other ${stranger}`);
    expect(limit.take('tablet')).toBe(0);
  });
});

describe('a lock against guessing', () => {
  test('lets a few mistakes pass, then doubles the wait with each one, up to an hour', () => {
    const { nowMs, wait } = createClock();
    const lock = createGuessLock(nowMs);
    const waits: number[] = [];
    for (let guess = 0; guess < 20; guess++) {
      lock.wrong('a');
      waits.push(lock.waitOf('a'));
    }
    expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 2, 4, 8, 16]);
    expect(Math.max(...waits)).toBe(3_600);
    expect(lock.waitOf('b')).toBe(0);
    wait(3_600_000);
    expect(lock.waitOf('a')).toBe(0);
    lock.wrong('a');
    expect(lock.waitOf('a')).toBe(3_600);
    wait(24 * 3_600_000);
    lock.wrong('a');
    expect(lock.waitOf('a')).toBe(0);
  });
});

test.each([
  ['192.168.4.7', '192.168.4.7'],
  ['::ffff:192.168.4.7', '192.168.4.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%wlan0', 'fe80:0:0:0'],
  ['x'.repeat(5_000), 'x'.repeat(64)],
])('callers from %s are counted as %s', (address, key) => {
  expect(toKey(address)).toBe(key);
});

test('counts are told in the form that Prometheus reads, and no label can break out of its quotes', () => {
  const metrics = createMetrics();
  metrics.count('events', 41);
  metrics.count('events');
  metrics.count('requests', 1, '/sync 200');
  metrics.count('refused', 2, 'a"b\\c\nd');
  metrics.gauge('schools', () => 7);
  metrics.seconds('commit', 0.03);
  const text = metrics.toText();
  expect(text).toContain('# TYPE banyan_events_total counter\nbanyan_events_total 42\n');
  expect(text).toContain('banyan_requests_total{route="/sync",status="200"} 1\n');
  expect(text).toContain('banyan_refused_total{code="abcd"} 2\n');
  expect(text).toContain('# TYPE banyan_schools gauge\nbanyan_schools 7\n');
  expect(text).toContain('banyan_commit_seconds_bucket{le="0.02"} 0\n');
  expect(text).toContain('banyan_commit_seconds_bucket{le="0.1"} 1\n');
  expect(text).toContain('banyan_commit_seconds_bucket{le="+Inf"} 1\n');
  for (const line of text.trim().split('\n')) expect(line).toMatch(/^(#|[a-z_]+(\{[^{}]*\})? -?[\d.e+-]+$)/);
});
