// Two tablets of one school with the same pack and a class of two, and what is known of a learner on each.
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import { COUNT, countOf } from '../../src/tutoring/progress-state.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { openDevice, type SchoolDevice } from './school-devices.ts';

export const PIN = '2468';

/** Two tablets of one school with the same pack, and a class of two. */
export async function openTwo() {
  const [first, second] = [await openDevice(), await openDevice()];
  for (const { tab } of [first, second]) {
    valueIn(await tab.api.setTeacherPin(PIN));
    valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  }
  const id = valueIn(await first.tab.api.addClass('2b'));
  valueIn(await first.tab.api.addLearners(id, ['Amina', 'Binta']));
  valueIn(await foundSchool(first.ground, 'Al-Amal', 'First'));
  return { first, second, id };
}

export async function learnerOf({ tab }: SchoolDevice, id: ClassId, name: string): Promise<LearnerId> {
  const found = (await tab.see('class', id))?.learners.find((one) => one.name === name);
  if (!found) throw new Error(`Must have ${name}`);
  return found.id;
}

/** So many right answers in one turn. */
export async function answer(
  { tab, tablet }: SchoolDevice,
  learner: LearnerId,
  times: number,
): Promise<void> {
  valueIn(await tab.api.startTurn(learner));
  for (let done = 0; done < times; ) {
    const turn = await tab.see('turn', null);
    if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
    tablet.clock.ms += 20_000;
    if (turn.step.type === 'item') {
      valueIn(await tab.api.answer(turn.step.item.seed, rightAnswer(turn.step.item)));
      done += 1;
    } else valueIn(await tab.api.goOn());
  }
  valueIn(await tab.api.endTurn('done'));
}

export async function answersOf({ tab }: SchoolDevice, learner: LearnerId): Promise<number> {
  const state = valueIn(await tab.core.states.load(learner));
  return state.courses.reduce((sum, { progress }) => sum + countOf(progress, COUNT.answers), 0);
}
export async function pKnownOf({ tab }: SchoolDevice, learner: LearnerId): Promise<readonly number[]> {
  const [state] = valueIn(await tab.core.states.load(learner)).courses;
  if (!state) throw new Error('Must have a course');
  const { course } = state.open;
  return course.graph.ids.map((_, skill) => course.model.pKnown(state.progress.model, skill, 0));
}
