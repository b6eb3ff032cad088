import { describe, expect, test } from 'vitest';
import { createSchoolRing } from '../../src/identity/school-key.ts';
import { createNames } from '../../src/worker/names.ts';
import { realCrypto } from '../support/crypto-port.ts';

const about = { purpose: 'class-name', owner: 'o'.repeat(22) } as const;

async function openNames() {
  const rings = [await createSchoolRing(realCrypto), await createSchoolRing(realCrypto)];
  const keys = { now: 0, asked: 0 };
  const identity = {
    crypto: realCrypto,
    ring: async () => {
      keys.asked += 1;
      return rings[keys.now] ?? null;
    },
  };
  return { names: createNames(identity), keys };
}

describe('names', () => {
  test('of a whole school are sealed and opened with one look at the keys each', async () => {
    const { names, keys } = await openNames();
    const all = Array.from({ length: 500 }, (_, at) => `Learner ${at}`);
    const sealed = await Promise.all(all.map((name) => names.seal(name, about)));
    expect(await Promise.all(sealed.map((one) => names.read(one ?? undefined, about)))).toEqual(all);
    expect(keys.asked).toBe(2);
  });

  test('are opened with the keys as they are when somebody asks', async () => {
    const { names, keys } = await openNames();
    const sealed = await names.seal('Amina', about);
    keys.now = 1;
    expect(await names.read(sealed ?? undefined, about)).toBe('');
    const before = names.read(sealed ?? undefined, about);
    await before;
    keys.now = 0;
    expect(await names.read(sealed ?? undefined, about)).toBe('Amina');
  });

  test('a text that was sealed as one thing is never read as another, however well it is known', async () => {
    const { names } = await openNames();
    const note = await names.seal('Her mother is ill', { purpose: 'note', owner: about.owner });
    expect(await names.read(note ?? undefined, { purpose: 'note', owner: about.owner })).not.toBe('');
    expect(await names.read(note ?? undefined, { purpose: 'learner-name', owner: about.owner })).toBe('');
    expect(await names.read(note ?? undefined, { purpose: 'note', owner: 'p'.repeat(22) })).toBe('');
  });
});
