import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wasLeftAlone, watchIdle } from '../../../src/ui/setup/idle.ts';

const SECOND = 1000;
let nowMs = 0;
let asked = 0;

beforeEach(() => {
  localStorage.clear();
  nowMs = 1_000_000;
  asked = 0;
});
afterEach(() => show('visible'));

function show(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

const watch = () =>
  watchIdle({
    now: () => nowMs,
    onAlone: () => {
      asked += 1;
    },
    onHidden: () => undefined,
  });

describe('a tablet that may be in other hands', () => {
  it('is asked about when it slept, and not after a look at something else', () => {
    watch();
    show('hidden');
    nowMs += 10 * SECOND;
    show('visible');
    expect(asked).toBe(0);
    show('hidden');
    nowMs += 40 * SECOND;
    show('visible');
    expect(asked).toBe(1);
  });

  it('is asked about when the app is opened again, and not when it was only loaded anew', () => {
    watch();
    show('hidden');
    expect(wasLeftAlone(nowMs + 2 * SECOND)).toBe(false);
    expect(wasLeftAlone(nowMs + 60 * SECOND)).toBe(true);
  });

  it('is asked about when nobody touched it for three minutes', () => {
    watch();
    expect(wasLeftAlone(nowMs + 120 * SECOND)).toBe(false);
    expect(wasLeftAlone(nowMs + 200 * SECOND)).toBe(true);
  });
});
