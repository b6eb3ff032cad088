// Whole worlds from seeds: what is promised in the design holds in every one of them, and does not hold in a world that
// is broken on purpose. `BANYAN_SEEDS=17` runs one world, `BANYAN_SEEDS=1-500` many.
import { describe, expect, test } from 'vitest';
import type { Break } from '../support/sync-world/nodes.ts';
import { ALL_FAULTS, type Faults, NO_FAULTS, runWorld } from '../support/sync-world/world.ts';

const isLong = process.env.BANYAN_LONG === '1';
const [FIRST, LAST] = readSeeds(process.env.BANYAN_SEEDS ?? (isLong ? '1-10000' : '1-150'));
/** Worlds in which a break must show itself at least once. */
const BROKEN_WORLDS = 60;

describe('in a world with kills, power cuts, dying links, full disks, old backups, clones and wrong clocks', () => {
  test('nothing acknowledged and nothing written is lost, and all who have met hold the same', async () => {
    const bad: string[] = [];
    const sums = { created: 0, forks: 0, kills: 0, carriedBytes: 0 };
    for (let seed = FIRST; seed <= LAST; seed++) {
      const { violations, ...counts } = await runWorld(seed);
      if (violations.length > 0) bad.push(`BANYAN_SEEDS=${seed}: ${violations.slice(0, 3).join('; ')}`);
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += counts[name];
    }
    console.log(`${LAST - FIRST + 1} worlds: ${JSON.stringify(sums)}`);
    expect(bad).toEqual([]);
    // That these worlds are as bad as they are meant to be.
    if (LAST - FIRST >= 100) {
      expect(sums.kills).toBeGreaterThan(LAST - FIRST);
      expect(sums.forks).toBeGreaterThan((LAST - FIRST) / 50);
    }
  }, 7_200_000);

  test('a seed gives the same world every time', async () => {
    expect(await runWorld(FIRST)).toEqual(await runWorld(FIRST));
  });
});

test('in a world without faults nothing forks and nothing is lost', async () => {
  for (let seed = FIRST; seed < FIRST + 10; seed++) {
    expect(await runWorld(seed, { faults: NO_FAULTS })).toMatchObject({ violations: [], forks: 0, kills: 0 });
  }
});

describe('the worlds notice', () => {
  const broken: readonly (readonly [string, Break, Faults])[] = [
    [
      'a relay that acknowledges before it has committed',
      'acknowledge-before-commit',
      { ...NO_FAULTS, kills: true },
    ],
    ['a relay that tells the highest number instead of ranges', 'maxima-for-ranges', ALL_FAULTS],
    ['a relay that does not wait for its disk', 'no-fsync', { ...NO_FAULTS, kills: true }],
    [
      'a tablet that believes its own notes of what it sent',
      'believe-own-checkpoint',
      { ...NO_FAULTS, backups: true },
    ],
  ];
  test.each(broken)(
    '%s',
    async (_, mode, faults) => {
      let seed = 1;
      const isNoticed = async () => (await runWorld(seed, { broken: mode, faults })).violations.length > 0;
      while (seed <= BROKEN_WORLDS && !(await isNoticed())) seed++;
      expect(seed).toBeLessThanOrEqual(BROKEN_WORLDS);
    },
    300_000,
  );
});

function readSeeds(text: string): readonly [number, number] {
  const [first = Number.NaN, last = first] = text.split('-').map(Number);
  if (!Number.isInteger(first) || !Number.isInteger(last))
    throw new Error(`Must be 17 or 1-500, got ${text}`);
  return [first, last];
}
