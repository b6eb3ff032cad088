import { expect, test } from 'vitest';
import { createSortedLessons, sortIn, toColumnMisconception } from '../../src/packs/column-sources.ts';
import { readShipped, SHIPPED } from '../content-packs/read-shipped.ts';
import { lessonNamed, mendingNamed, misconceptionNamed, skillNamed } from '../tutoring/courses.ts';

test('every misconception of the shipped packs that names a lesson has one that lies where it is said to lie', () => {
  for (const pack of SHIPPED) {
    const { lessons, misconceptions } = readShipped(pack);
    const sorted = createSortedLessons();
    for (const { value } of lessons) sortIn(sorted, value);
    for (const { value } of misconceptions) {
      const [first] = toColumnMisconception(value, sorted).lessons;
      const written = lessons.find((lesson) => lesson.value.id === value.lesson);
      expect(first).toEqual(written && { lesson: written.value.id, skill: written.value.skill });
    }
  }
});

test('what a misconception names comes first, then what else names it; a lesson on the skill is none of them', () => {
  const sorted = createSortedLessons();
  const [adding, counting] = [skillNamed(0), skillNamed(1)];
  const text = { title: 'title', steps: [{ text: 'text' }] };
  const about = { ...text, kind: 'misconception', misconception: misconceptionNamed(0) } as const;
  sortIn(sorted, { ...about, id: mendingNamed(0, 1), skill: adding });
  sortIn(sorted, { ...text, kind: 'steps', id: lessonNamed(0, 0), skill: adding });
  sortIn(sorted, { ...about, id: mendingNamed(0, 0), skill: counting });
  const named = { id: misconceptionNamed(0), skill: adding, lesson: mendingNamed(0, 0) };
  expect(toColumnMisconception(named, sorted).lessons).toEqual([
    { lesson: mendingNamed(0, 0), skill: counting },
    { lesson: mendingNamed(0, 1), skill: adding },
  ]);
  expect(sorted.ordinary.get(adding)).toEqual([lessonNamed(0, 0)]);
});
