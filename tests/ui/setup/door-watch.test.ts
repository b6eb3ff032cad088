import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchDoor } from '../../../src/ui/setup/door-watch.ts';

const MINUTE_MS = 60_000;

describe('the teacher’s side, left alone', () => {
  let locked = 0;
  let carrying = false;
  beforeEach(() => {
    vi.useFakeTimers();
    locked = 0;
    carrying = false;
    watchDoor({ now: () => Date.now(), lock: () => locked++, isCarrying: () => carrying });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const sleep = (ms: number) => {
    const show = (state: 'hidden' | 'visible') => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    show('hidden');
    // Timers stand still while the tablet sleeps; its clock does not.
    vi.setSystemTime(Date.now() + ms);
    show('visible');
  };

  it('is locked when nobody touched the tablet for five minutes, and not before', () => {
    vi.advanceTimersByTime(4 * MINUTE_MS);
    window.dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(4 * MINUTE_MS + 50_000);
    expect(locked).toBe(0);
    vi.advanceTimersByTime(30_000);
    expect(locked).toBeGreaterThan(0);
  });

  it('is locked when the tablet slept, and not after a file was picked', () => {
    sleep(40_000);
    expect(locked).toBe(0);
    sleep(3 * MINUTE_MS);
    expect(locked).toBeGreaterThan(0);
  });

  it('is locked when the clock was set back meanwhile', () => {
    sleep(-MINUTE_MS);
    expect(locked).toBeGreaterThan(0);
  });

  it('stays open while codes are shown to another tablet', () => {
    carrying = true;
    vi.advanceTimersByTime(20 * MINUTE_MS);
    expect(locked).toBe(0);
    carrying = false;
    vi.advanceTimersByTime(6 * MINUTE_MS);
    expect(locked).toBeGreaterThan(0);
  });
});
