import { describe, expect, test } from 'vitest';
import { remember } from '../../src/worker/remembered.ts';

describe('what is remembered', () => {
  test('is read once, also by two who ask at the same time', async () => {
    let reads = 0;
    const count = remember(
      async () => ++reads,
      () => true,
    );
    expect(await Promise.all([count.get(), count.get()])).toEqual([1, 1]);
    count.forget();
    expect(await count.get()).toBe(2);
    count.set(9);
    expect(await count.get()).toBe(9);
  });

  test('is no failure: neither one that comes back as a value nor one that is thrown', async () => {
    const tries: (() => number)[] = [
      () => -1,
      () => {
        throw new Error('the disk is away');
      },
      () => 7,
    ];
    const value = remember(
      async () => tries.shift()?.() ?? 0,
      (read) => read > 0,
    );
    expect(await value.get()).toBe(-1);
    await expect(value.get()).rejects.toThrow('the disk is away');
    expect([await value.get(), await value.get()]).toEqual([7, 7]);
  });

  test('is not what a reading brings that began before it was forgotten', async () => {
    const finish: ((value: string) => void)[] = [];
    const value = remember(
      () => new Promise<string>((resolve) => finish.push(resolve)),
      () => false,
    );
    const old = value.get();
    value.forget();
    value.set('new');
    finish[0]?.('old');
    expect([await old, await value.get()]).toEqual(['old', 'new']);
  });
});
