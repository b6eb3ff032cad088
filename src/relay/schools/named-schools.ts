// What the office calls its schools; a school without a label goes by the beginning of its id.
import type { SchoolRecord } from '../store/records.ts';
import type { RelayStore } from '../store/relay-store.ts';
import { labelOfSchool } from './enrolment.ts';

export interface NamedSchool extends SchoolRecord {
  readonly label: string;
}

export async function namedSchools(store: RelayStore): Promise<readonly NamedSchool[]> {
  const schools = await store.schools();
  return Promise.all(
    schools.map(async (record) => ({
      ...record,
      label: (await store.note(labelOfSchool(record.school))) ?? `school ${record.school.slice(0, 6)}`,
    })),
  );
}
