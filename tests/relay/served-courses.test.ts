// A relay folds with what the pack that it serves says, the same as a tablet that has the pack.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../../src/relay/log.ts';
import { createServedCourses } from '../../src/relay/snapshots/served-courses.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { fixtureModel } from '../support/fixture-model.ts';
import { createFixture, type Fixture } from './relay-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await createFixture();
});
afterEach(() => fixture.remove());

async function courseOf(changes: Parameters<typeof fixtureArchive>[0]) {
  const entry = { id: 'org.example.fractions', version: '1.2.0', file: 'fractions.zip' };
  await fixture.write('packs/fractions.zip', Buffer.from(fixtureArchive(changes)));
  await fixture.write('packs/index.json', JSON.stringify([entry]));
  const quiet = createLog('error', Date.now, () => {});
  const [course] = await createServedCourses(fixture.appFolder, quiet).courses();
  if (course === undefined) throw new Error('Must have a course');
  return { course, first: course.model.pKnown(course.model.createState(), 0, 0) };
}

test('a relay begins with the parameters that the pack’s author gave', async () => {
  const { first } = await courseOf({ 'model.json': '{"format":1,"skills":{"add":{"prior":0.77}}}' });
  expect(first).toBeCloseTo(0.77, 3);
});

test('a relay begins with what was fitted, where the pack brings it', async () => {
  const author = { 'model.json': '{"format":1,"skills":{"add":{"prior":0.77}}}' };
  const { course, first } = await courseOf({ ...author, 'model.bin': fixtureModel({ prior: 0.2 }) });
  expect(first).toBeCloseTo(0.2, 1);
  expect(course.fitted).toMatchObject({ learners: 210, skippedSections: [] });
});
