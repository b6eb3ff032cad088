// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { watchPresses } from '../../../src/ui/access/switch-press.ts';

const at = (atMs: number, code = 'Space', repeat = false) => ({ code, repeat, atMs });

describe('a press of the one switch', () => {
  it('is Space, Enter and the key that the teacher set, and no other', () => {
    const press = (key: string, code: string) => watchPresses(key).isPress(at(0, code));
    expect(['Space', 'Enter', 'KeyA'].map((code) => press('', code))).toEqual([true, true, false]);
    expect(['Enter', 'KeyA', 'KeyB'].map((code) => press('KeyA', code))).toEqual([true, true, false]);
  });
  it('of a trembling hand counts once', () => {
    const { isPress } = watchPresses('');
    expect([0, 120, 260, 500, 900].map((ms) => isPress(at(ms)))).toEqual([true, false, false, false, true]);
  });
  it('that is held does not press again', () => {
    const { isPress } = watchPresses('');
    expect(isPress(at(0))).toBe(true);
    expect(isPress(at(1000, 'Space', true))).toBe(false);
  });
});
