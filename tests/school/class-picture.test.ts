import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import {
  type Arrangement,
  arrange,
  busiestPack,
  cellsOf,
  coreOverTime,
} from '../../src/school/class-picture.ts';
import { dayAt } from '../../src/school/picture-rows.ts';
import { must } from '../support/event-samples.ts';
import { chainOf, PACK, plainCourse, skillNamed } from '../tutoring/courses.ts';
import { answerTo, eventAt, LEARNER } from '../tutoring/learners.ts';
import { NOW, pictureOf } from './pictures.ts';

const ALL: Arrangement = { pack: PACK, order: 'name', columns: 'all', rows: 'all' };
const byLetters = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** So many right answers on a skill, half a minute each to read. */
function rightOn(skill: number, times: number, from = 0): readonly StoredEvent[] {
  return Array.from({ length: times }, (_, at) =>
    eventAt(from + at, answerTo({ skill, place: at % 6, responseTicks: 900 })),
  );
}

const grown = (picture: ReturnType<typeof pictureOf>, arrangement: Partial<Arrangement> = {}) =>
  must(arrange(picture, { ...ALL, ...arrangement }, byLetters));

describe('the class picture', () => {
  test('shows each skill of each learner as the learner sees it, with how sure, when, and what a teacher said', () => {
    const said = eventAt(30, {
      type: 'override-set',
      learner: LEARNER,
      pack: PACK,
      skill: skillNamed(2),
      as: 'known',
    });
    const { rows: both, columns } = grown(
      pictureOf(chainOf(3), { Amina: [...rightOn(0, 12), said], Binta: [] }),
    );
    const rows = both.map((row) => ({ ...row, cells: cellsOf(row, columns) }));
    const [amina, binta] = rows;
    expect(amina?.cells?.map(({ growth }) => growth)).toEqual(['fruit', 'leaf', 'fruit']);
    expect(amina?.cells?.[0]).toMatchObject({ word: 'none', stands: true, day: 20_778 });
    expect(amina?.cells?.[0]?.percent).toBeGreaterThanOrEqual(95);
    expect(amina?.cells?.[2]).toMatchObject({ word: 'known', stands: true, percent: 95, day: 0 });
    expect(binta?.cells?.map(({ growth, stands }) => [growth, stands])).toEqual(
      Array(3).fill(['seed', false]),
    );
    expect([amina?.lastDay, binta?.lastDay]).toEqual([20_778, 0]);
  });

  test('has core skills first, each part in the order of the path', () => {
    const course = plainCourse([[], [0], [1], [2]], [0, 2]);
    const { columns, coreCount } = grown(pictureOf(course, { Amina: [] }));
    expect(columns.map(({ skill, core }) => [skill, core])).toEqual([
      ['skill-1', true],
      ['skill-3', true],
      ['skill-0', false],
      ['skill-2', false],
    ]);
    expect(coreCount).toBe(2);
    expect(grown(pictureOf(course, { Amina: [] }), { columns: 'core' }).columns).toHaveLength(2);
  });

  test('puts who lacks most of core first, or who practised longest ago, and leaves names in order where they are alike', () => {
    const picture = pictureOf(chainOf(2), {
      Dawit: [],
      Amina: [...rightOn(0, 12), ...rightOn(1, 12, 20)],
      Chidi: [],
      Binta: rightOn(0, 1, -2880),
    });
    const names = (order: Arrangement['order']) =>
      grown(picture, { order }).rows.map(({ learner }) => learner.name);
    expect(names('name')).toEqual(['Amina', 'Binta', 'Chidi', 'Dawit']);
    expect(names('core')).toEqual(['Binta', 'Chidi', 'Dawit', 'Amina']);
    expect(names('last')).toEqual(['Chidi', 'Dawit', 'Binta', 'Amina']);
  });

  test('can leave out who has all of core', () => {
    const picture = pictureOf(chainOf(2), {
      Amina: [...rightOn(0, 12), ...rightOn(1, 12, 20)],
      Binta: rightOn(0, 12),
    });
    expect(grown(picture, { rows: 'below' }).rows.map(({ learner }) => learner.name)).toEqual(['Binta']);
  });

  test('counts what is told by something harder as standing, and what was only begun as not', () => {
    const { rows, columns } = grown(pictureOf(chainOf(2), { Amina: rightOn(1, 12), Binta: rightOn(0, 1) }));
    expect(rows.map(({ core }) => core)).toEqual([2, 0]);
    expect(columns.map(({ stands }) => stands)).toEqual([1, 1]);
  });

  test('has nothing for a pack that is not there', () => {
    const other = { ...ALL, pack: 'org.banyan.gone' as typeof PACK };
    expect(arrange(pictureOf(chainOf(1), {}), other, byLetters)).toBeNull();
  });

  test('begins with the pack that is practised most', () => {
    const numbers = pictureOf(chainOf(2), { Amina: [] });
    const algebra = pictureOf(chainOf(2), { Amina: rightOn(0, 3) });
    const other = 'org.banyan.algebra' as typeof PACK;
    const both = {
      ...numbers,
      packs: [...numbers.packs, ...algebra.packs.map((one) => ({ ...one, pack: other }))],
      rows: numbers.rows.map((row) => ({
        ...row,
        packs: [...(row.packs ?? []), ...(algebra.rows[0]?.packs ?? [])],
      })),
    };
    expect(busiestPack(both)).toBe(other);
    expect(busiestPack({ ...both, packs: [] })).toBeNull();
  });

  test('tells how much of core the class had at the ends of weeks, of those who were read', () => {
    const week = 7 * 24 * 60;
    const picture = pictureOf(chainOf(2), {
      Amina: [...rightOn(0, 12, -3 * week), ...rightOn(1, 12)],
      Binta: [],
    });
    expect(coreOverTime(grown(picture))).toEqual([0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 1]);
    expect(coreOverTime({ ...grown(picture), rows: [] })).toEqual([]);
  });

  test('counts days by the clock on the wall', () => {
    const justBeforeMidnight = Date.UTC(2026, 10, 20, 23, 30);
    expect(dayAt(justBeforeMidnight, { zoneMinutes: 0 })).toBe(Date.UTC(2026, 10, 20) / 86_400_000);
    expect(dayAt(justBeforeMidnight, { zoneMinutes: -180 })).toBe(Date.UTC(2026, 10, 21) / 86_400_000);
    expect(dayAt(0, NOW)).toBe(0);
  });
});
