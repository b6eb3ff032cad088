import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partBefore } from '../../src/packs/columns.ts';
import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { anyCourse } from './courses.ts';
import { live } from './learners.ts';

it('a later part comes right after the part before it and of the same variant, whoever answers what', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer(), fc.boolean(), (course, chance, always) => {
      const answers = (skill: number, place: number) =>
        always || ((chance >> ((skill + place) % 30)) & 1) === 1;
      const { steps } = live(course, banyanPolicy, answers, { turns: 3, itemsEach: 12 });
      const asked = steps.flatMap((step) =>
        step.type === 'item' ? [step] : step.type === 'finished' ? (step.offer ?? []) : [],
      );
      for (const [at, step] of asked.entries()) {
        const before = partBefore(course.index.columns, step.row);
        expect(before >= 0).toBe(step.reason.code === 'goes-on');
        if (before < 0) continue;
        expect(asked[at - 1]).toMatchObject({ row: before, seed: step.seed });
        expect(step.example).toBeNull();
      }
    }),
  );
});
