import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planRoster } from '../../../src/school/roster-file/plan.ts';
import { readOneRoster, WANTED_FILES } from '../../../src/school/roster-file/read-one-roster.ts';
import { listedLearners } from '../../../src/school/roster-file/roster-here.ts';
import { unzipFiles } from '../../../src/school/roster-file/unzip.ts';
import { writeOneRoster } from '../../../src/school/roster-file/write-one-roster.ts';
import { valueIn } from '../../support/event-samples.ts';
import { EMPTY, rosters } from './rosters.ts';

const SCHOOL = { id: 'school-1', name: 'Mwanga', year: 2026 };

const read = (archive: Uint8Array) => {
  const files = valueIn(unzipFiles(archive, WANTED_FILES));
  return valueIn(readOneRoster(new Map([...files].map(([name, bytes]) => [name, strFromU8(bytes)]))));
};

describe('a school’s own OneRoster archive', () => {
  it('taken in again changes nothing', () => {
    fc.assert(
      fc.property(rosters, (here) => {
        const plan = planRoster(read(writeOneRoster(here, SCHOOL)), here, null);
        expect(plan.newClasses).toEqual([]);
        expect(plan.gone).toEqual([]);
        expect(plan.faults).toEqual([]);
        expect(plan.steps.map(({ type }) => type)).toEqual(listedLearners(here).map(() => 'same'));
      }),
    );
  });

  it('gives an empty school the same learners, with their ids', () => {
    fc.assert(
      fc.property(rosters, (here) => {
        const named = { ...here, learners: here.learners.filter(({ name }) => name.trim() !== '') };
        const { steps } = planRoster(read(writeOneRoster(named, SCHOOL)), { ...EMPTY, classes: [] }, null);
        const added = steps.flatMap((step) => (step.type === 'add' ? [step.id] : []));
        const whole = listedLearners(named).filter(([own]) => own.name.trim() !== '');
        expect(added.filter((id) => whole.some(([, one]) => one.id === id))).toHaveLength(added.length);
      }),
    );
  });

  it('is the same bytes for the same school', () => {
    fc.assert(
      fc.property(rosters, (here) => {
        expect(writeOneRoster(here, SCHOOL)).toEqual(writeOneRoster(here, SCHOOL));
      }),
      { numRuns: 20 },
    );
  });
});
