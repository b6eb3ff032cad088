// The invented class on the shipped pack, made at a time.
import { itemIdAt } from '../../../src/packs/columns.ts';
import { type DemoClass, inventClass } from '../../../src/school/demo/demo-class.ts';
import { dayOf } from '../../../src/worker/local-day.ts';
import { openShipped } from '../../tutoring/shipped-course.ts';

export const SHIPPED = openShipped('number-foundations');

export function makeDemoClass(nowMs: number): { readonly made: DemoClass; readonly told: readonly number[] } {
  const { course, book } = SHIPPED;
  const told: number[] = [];
  const steps = inventClass({
    course,
    itemAt: (row, seed) => book.itemOf(itemIdAt(course.index.columns, row), seed, 'en'),
    language: 'en',
    nowMs,
    dayOf,
    seed: 1,
    app: 'test',
  });
  for (;;) {
    const step = steps.next();
    if (step.done) return { made: step.value, told };
    told.push(step.value);
  }
}
