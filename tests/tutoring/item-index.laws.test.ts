import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDependentsOf, allPrerequisitesOf } from '../../src/domain/skill-graph.ts';
import { itemIdAt, partBefore } from '../../src/packs/columns.ts';
import { isChallenge, rowOf } from '../../src/tutoring/item-index.ts';
import { isInSet } from '../../src/tutoring/skill-reach.ts';
import { anyCourse, itemNamed, largeCourse } from './courses.ts';

describe('laws of the index of items', () => {
  it('every item is found by its id, and what the pack does not have is not', () => {
    fc.assert(
      fc.property(anyCourse, ({ index }) => {
        for (let row = 0; row < index.columns.count; row++) {
          expect(rowOf(index, itemIdAt(index.columns, row))).toBe(row);
        }
        for (const missing of [itemNamed(99, 0), itemNamed(0, 99)]) expect(rowOf(index, missing)).toBe(-1);
      }),
    );
  });

  it('finds every item of a pack of 20,000', () => {
    const { index } = largeCourse(500, 40, 9);
    for (let row = 0; row < 20_000; row++) expect(rowOf(index, itemIdAt(index.columns, row))).toBe(row);
  });

  it('finds the same row the first time and after many', () => {
    const { index } = largeCourse(50, 40, 9);
    const last = index.columns.count - 1;
    const asked = [itemIdAt(index.columns, last), itemIdAt(index.columns, 0), itemNamed(99, 99)];
    const rows = Array.from({ length: 300 }, () => asked.map((item) => rowOf(index, item)).join(' '));
    expect(new Set(rows)).toEqual(new Set([`${last} 0 -1`]));
  });

  it('takes no part of an id, and no two ids in a row, for an item', () => {
    const { columns, ...index } = largeCourse(5, 4, 9).index;
    const [first, second] = [itemIdAt(columns, 0), itemIdAt(columns, 1)];
    for (const text of [first.slice(1), first.slice(0, -1), `${first}\n${second}`, '', '\n']) {
      expect(rowOf({ columns, ...index }, text as typeof first)).toBe(-1);
    }
  });

  it('each row that can be begun with stands once, with its skill, ordinary items before challenges', () => {
    fc.assert(
      fc.property(anyCourse, ({ index, graph }) => {
        const rows = [...Array(index.columns.count).keys()];
        const begun = rows.filter((row) => partBefore(index.columns, row) < 0);
        expect([...index.rows].toSorted((a, b) => a - b)).toEqual(begun);
        for (let skill = 0; skill < graph.ids.length; skill++) {
          for (let at = index.starts[skill] ?? 0; at < (index.starts[skill + 1] ?? 0); at++) {
            const row = index.rows[at] ?? -1;
            expect(index.columns.skill[row]).toBe(skill);
            expect(isChallenge(index, row)).toBe(at >= (index.challenges[skill] ?? 0));
          }
        }
      }),
    );
  });
});

describe('laws of what lies below a skill', () => {
  it('the bit sets hold what walking the graph finds', () => {
    fc.assert(
      fc.property(anyCourse, ({ graph, reach }) => {
        for (const skill of graph.ids.keys()) {
          const set = reach.below.subarray(skill * reach.words, (skill + 1) * reach.words);
          expect([...graph.ids.keys()].filter((each) => isInSet(set, each))).toEqual(
            allPrerequisitesOf(graph, skill).toSorted((a, b) => a - b),
          );
          const carries = graph.core[skill] || allDependentsOf(graph, skill).some((each) => graph.core[each]);
          expect(reach.neededForCore[skill] === 1).toBe(carries);
        }
      }),
    );
  });
});
