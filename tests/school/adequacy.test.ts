import { describe, expect, test } from 'vitest';
import { adequacyOf, paceOf } from '../../src/school/adequacy.ts';
import { type GridRow, PACE_WEEKS } from '../../src/school/class-picture.ts';
import { WEEKS_TOLD } from '../../src/school/picture-weeks.ts';
import { learnerNamed } from '../support/event-samples.ts';

interface Shape {
  readonly core: number;
  readonly gained: number;
  readonly minutes: number;
  readonly weeks?: number;
}

const NOTHING: GridRow['cells'] = {
  ...{ growths: new Uint8Array(), said: new Uint8Array(), stands: new Uint8Array() },
  ...{ percents: new Uint8Array(), days: new Uint16Array(), core: { stood: [], practised: [] } },
};

/** A row of somebody who gained so much since the weeks of the pace began. */
function rowOf(name: string, { core, gained, minutes, weeks = PACE_WEEKS }: Shape): GridRow {
  const practised = Array.from({ length: WEEKS_TOLD + 1 }, (_, at) => (at === WEEKS_TOLD ? 5 + gained : 5));
  return {
    learner: { id: learnerNamed(name), name, avatar: 0 },
    cells: NOTHING,
    stands: core,
    core,
    lastDay: 0,
    overTime: { stood: practised, practised },
    time: { minutes, weeks },
  };
}

const board = (shapes: Readonly<Record<string, Shape>>, weeksLeft = 10, coreCount = 10) =>
  adequacyOf(
    { rows: Object.entries(shapes).map(([name, shape]) => rowOf(name, shape)), coreCount },
    weeksLeft,
  );

const names = (some: readonly { readonly learner: { readonly name: string } }[]) =>
  some.map(({ learner }) => learner.name);

describe('who has the minimum, and who will not have it in time', () => {
  test('names everybody once, in three parts', () => {
    const { there, onTheWay, willNot, tooEarly } = board({
      amina: { core: 10, gained: 3, minutes: 120 },
      binta: { core: 7, gained: 3, minutes: 180 },
      chidi: { core: 1, gained: 1, minutes: 180 },
    });
    expect([names(there), names(onTheWay), names(willNot), names(tooEarly)]).toEqual([
      ['amina'],
      ['binta'],
      ['chidi'],
      [],
    ]);
  });

  test('says how many minutes a week would change it, by the arithmetic that is written down', () => {
    const { willNot } = board({
      amina: { core: 8, gained: 4, minutes: 200 },
      chidi: { core: 4, gained: 0, minutes: 60 },
    });
    // The class: 4 gained in 260 minutes. Chidi: (0 + 4/260 × 60) / 120 = 1/130 a minute, so six take 780, 78 a week.
    expect(willNot).toEqual([
      {
        learner: rowOf('chidi', { core: 4, gained: 0, minutes: 60 }).learner,
        missing: 6,
        minutesAWeek: 10,
        neededAWeek: 80,
      },
    ]);
  });

  test('is borne out by playing the weeks one after the other with the minutes that it names', () => {
    const shapes = {
      amina: { core: 8, gained: 4, minutes: 200 },
      binta: { core: 3, gained: 2, minutes: 90, weeks: 2.5 },
      chidi: { core: 6, gained: 0, minutes: 30 },
    };
    const [gained, minutes] = [6, 320];
    for (const weeksLeft of [3, 8, 20]) {
      const { onTheWay, willNot } = board(shapes, weeksLeft);
      expect(onTheWay.length + willNot.length).toBe(3);
      for (const one of [...onTheWay, ...willNot]) {
        const own = shapes[one.learner.name as keyof typeof shapes];
        const afterWeeks = (minutesAWeek: number) => {
          let learnt = 0;
          for (let minute = 0; minute < weeksLeft * minutesAWeek; minute++) {
            // An hour of the class is put before the own minutes; each minute then brings its share.
            learnt += (own.gained + (gained / minutes) * 60) / (own.minutes + 60);
          }
          return own.core + learnt;
        };
        expect(afterWeeks(one.minutesAWeek) >= 10 - 0.02).toBe(names(onTheWay).includes(one.learner.name));
        if (one.neededAWeek === null) expect(afterWeeks(300)).toBeLessThan(10);
        else expect(afterWeeks(one.neededAWeek)).toBeGreaterThanOrEqual(10 - 0.02);
        if (one.neededAWeek !== null && one.neededAWeek > 5)
          expect(afterWeeks(one.neededAWeek - 5)).toBeLessThan(10);
      }
    }
  });

  test('takes for the pace the mean of what it may be, after what was seen (integrated step by step)', () => {
    for (const [gained, minutes, class_] of [
      [0, 30, 0.02],
      [3, 90, 0.01],
      [8, 400, 0.03],
    ] as const) {
      // Density of a pace x: x^(a-1) e^(-60x) before, times the chance x^gained e^(-minutes x) of what was seen.
      const shape = class_ * 60 + gained;
      let [mass, moment] = [0, 0];
      const step = 1e-6;
      for (let x = step / 2; x < 0.4; x += step) {
        const density = x ** (shape - 1) * Math.exp(-(60 + minutes) * x);
        mass += density;
        moment += density * x;
      }
      expect(paceOf({ gained, minutes }, class_)).toBeCloseTo(moment / mass, 3);
    }
  });

  test('foretells nothing while the whole class has practised less than an hour lately', () => {
    const { tooEarly, there } = board({
      amina: { core: 10, gained: 0, minutes: 500 },
      binta: { core: 7, gained: 2, minutes: 20 },
    });
    expect([names(there), names(tooEarly)]).toEqual([['amina'], ['binta']]);
    expect(tooEarly[0]?.neededAWeek).toBeNull();
  });

  test('names no minutes where time alone is no answer', () => {
    const { willNot } = board({
      amina: { core: 0, gained: 0, minutes: 100 },
      binta: { core: 2, gained: 0, minutes: 100 },
    });
    expect(willNot.map(({ learner, neededAWeek }) => [learner.name, neededAWeek])).toEqual([
      ['amina', null],
      ['binta', null],
    ]);
  });

  test('takes who did not practise lately by the class, and says nothing of whose work is not read yet', () => {
    const rows = [
      rowOf('amina', { core: 8, gained: 6, minutes: 120 }),
      rowOf('binta', { core: 8, gained: 0, minutes: 0 }),
      { ...rowOf('chidi', { core: 0, gained: 0, minutes: 0 }), cells: null, overTime: null },
    ];
    const { willNot, onTheWay } = adequacyOf({ rows, coreCount: 10 }, 10);
    expect(names(onTheWay)).toEqual(['amina']);
    // The class needs twenty minutes a skill: two in ten weeks are four minutes a week.
    expect(willNot.map(({ learner, neededAWeek }) => [learner.name, neededAWeek])).toEqual([['binta', 5]]);
  });

  test('counts a loss as no gain, never as a pace that runs backwards', () => {
    const lost = rowOf('amina', { core: 3, gained: -4, minutes: 100 });
    const other = rowOf('binta', { core: 5, gained: 4, minutes: 100 });
    const { willNot } = adequacyOf({ rows: [lost, other], coreCount: 10 }, 10);
    // Class 4/200; (4/200 × 60) / 160 = 0.0075 a minute, seven skills are 933 minutes, 93 a week.
    expect(willNot.find(({ learner }) => learner.name === 'amina')?.neededAWeek).toBe(95);
  });
});
