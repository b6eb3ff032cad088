import { expect, test } from 'vitest';
import { readNotes } from '../../src/worker/learner-notes.ts';
import { addNote, mergeLearners } from '../../src/worker/school-roster.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { valueIn } from '../support/event-samples.ts';
import { join, meet, openDevice } from './school-devices.ts';

test('notes are read newest first, of every id that the child had, and on the other teacher’s device too', async () => {
  const [first, second] = [await openDevice(), await openDevice()];
  for (const { tab } of [first, second]) valueIn(await tab.api.setTeacherPin('2468'));
  valueIn(await foundSchool(first.ground, 'Mwanga Primary School', 'Mrs Banda’s phone'));
  const id = valueIn(await first.tab.api.addClass('2b'));
  valueIn(await first.tab.api.addLearners(id, ['Amina', 'Amina B.']));
  const [amina, again] = ((await first.tab.see('class', id))?.learners ?? []).map((card) => card.id);
  if (!amina || !again) throw new Error('Must have two learners, got fewer');
  valueIn(await addNote(first.ground, amina, 'Sits in front.'));
  valueIn(await addNote(first.ground, again, 'Counts with beads.'));
  valueIn(await mergeLearners(first.ground, again, amina));
  await join(second, first, 'teacher');
  await meet(first, second);
  for (const { ground } of [first, second]) {
    const notes = valueIn(await readNotes(ground, again));
    expect(notes.map(({ text }) => text)).toEqual(['Counts with beads.', 'Sits in front.']);
  }
});
