// What families agreed to, and all that is kept of a learner as files in their hands.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ClassId, LearnerId } from '../../src/domain/ids.ts';
import { rightAnswer } from '../../src/domain/marking/right-answer.ts';
import type { LearnerDataWords } from '../../src/worker/privacy-api.ts';
import { foundSchool } from '../../src/worker/school-trust.ts';
import { problemIn, valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { join, meet, openDevice, type SchoolDevice } from './school-devices.ts';

const PIN = '2468';

async function openOne(): Promise<{ device: SchoolDevice; id: ClassId; learners: readonly LearnerId[] }> {
  const device = await openDevice();
  valueIn(await device.tab.api.setTeacherPin(PIN));
  valueIn(await device.tab.api.installPackFile('fixture.zip', fixturePackFile()));
  const id = valueIn(await device.tab.api.addClass('2b'));
  valueIn(await device.tab.api.addLearners(id, ['Amina', 'Binta', 'Chidi']));
  return { device, id, learners: (await cardsIn(device, id)).map((card) => card.id) };
}

async function cardsIn({ tab }: SchoolDevice, id: ClassId) {
  const view = await tab.see('class', id);
  return [...(view?.learners ?? [])].sort((a, b) => a.name.localeCompare(b.name));
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error(`Must have ${place}`);
  return found;
}

describe('consents', () => {
  test('are nobody’s until they are written down, for one or for a class, each apart, and can be taken back', async () => {
    const { device, id, learners } = await openOne();
    const { api } = device.tab;
    const said = async () => valueIn(await api.readConsents(id)).map(({ consents }) => consents.retraining);
    expect(await said()).toEqual(['unsaid', 'unsaid', 'unsaid']);
    valueIn(await api.setConsents(learners, { practice: 'given' }));
    valueIn(await api.setConsents([at(learners, 0)], { retraining: 'given' }));
    const view = valueIn(await api.readConsent(at(learners, 0)));
    expect(view.consents).toEqual({ practice: 'given', retraining: 'given' });
    expect(view.said.practice).toEqual({ here: true, by: '', atMs: device.tablet.clock.ms });
    const other = valueIn(await api.readConsent(at(learners, 1)));
    expect(other).toMatchObject({ consents: { practice: 'given', retraining: 'unsaid' } });
    expect(other.said.retraining).toBeNull();
    valueIn(await api.setConsents([at(learners, 0)], { retraining: 'unsaid' }));
    expect(await said()).toEqual(['unsaid', 'unsaid', 'unsaid']);
    expect(valueIn(await api.readConsent(at(learners, 0))).said.retraining).toBeNull();
  });

  test('of a child whose family said no to practice: no face for children, no turn; a yes brings both back', async () => {
    const { device, id, learners } = await openOne();
    const { api } = device.tab;
    const binta = at(learners, 1);
    valueIn(await api.setConsents([binta], { practice: 'refused' }));
    const view = await device.tab.see('class', id);
    expect(view?.learners.map((card) => card.name).sort()).toEqual(['Amina', 'Chidi']);
    expect(view?.away).toMatchObject([{ name: 'Binta', mayNotPractise: true }]);
    expect(problemIn(await api.startTurn(binta))).toEqual({ code: 'roster/unknown-learner' });
    expect(problemIn(await api.startTurn(at(learners, 0), binta))).toEqual({
      code: 'roster/unknown-learner',
    });
    valueIn(await api.setConsents([binta], { practice: 'given' }));
    expect(await cardsIn(device, id)).toHaveLength(3);
    valueIn(await api.startTurn(binta));
  });

  test('travel: what one teacher wrote down stands on the other tablet', async () => {
    const { device, learners } = await openOne();
    const other = await openDevice();
    valueIn(await other.tab.api.setTeacherPin(PIN));
    valueIn(await foundSchool(device.ground, 'Al-Amal', 'First'));
    await join(other, device, 'teacher', 'Mr Okoro’s tablet');
    valueIn(await device.tab.api.setConsents(learners, { retraining: 'refused' }));
    await meet(device, other);
    for (const learner of learners) {
      const { consents } = valueIn(await other.tab.api.readConsent(learner));
      expect(consents.retraining).toBe('refused');
    }
  });

  test('are written by who stands behind the teacher’s door, of learners who are there', async () => {
    const { device, learners } = await openOne();
    const { api } = device.tab;
    const nobody = { code: 'roster/unknown-learner' };
    const stranger = 'x'.repeat(22) as LearnerId;
    expect(problemIn(await api.setConsents([stranger], { practice: 'given' }))).toEqual(nobody);
    expect(problemIn(await api.readConsent(stranger))).toEqual(nobody);
    await api.lockTeacher();
    expect(problemIn(await api.setConsents(learners, { practice: 'given' })).code).toBe('teacher/locked');
    expect(problemIn(await api.makeLearnerData(at(learners, 0), WORDS)).code).toBe('teacher/locked');
  });
});

const WORDS: LearnerDataWords = {
  about: 'What the school keeps',
  when: 'When',
  pack: 'Pack',
  skill: 'Skill',
  question: 'Question',
  answer: 'Answer',
  right: 'Right',
  hints: 'Hints',
  seconds: 'Seconds',
  yes: 'yes',
  no: 'no',
};

test('what is kept of a learner is all in the files, opened, and nothing of another', async () => {
  const { device, learners } = await openOne();
  const { api } = device.tab;
  const [amina, binta] = [at(learners, 0), at(learners, 1)];
  valueIn(await api.addNote(amina, 'Reads aloud well'));
  valueIn(await api.addNote(binta, 'Of somebody else'));
  valueIn(await api.setConsents([amina], { practice: 'given' }));
  valueIn(await api.askToTalk(amina));
  valueIn(await api.startTurn(amina));
  let answered = 0;
  while (answered < 3) {
    const turn = await device.tab.see('turn', null);
    if (turn.type !== 'running' || turn.step.type === 'summary') throw new Error('Must run');
    device.tablet.clock.ms += 12_000;
    if (turn.step.type === 'item') {
      valueIn(await api.answer(turn.step.item.seed, rightAnswer(turn.step.item)));
      answered += 1;
    } else valueIn(await api.goOn());
  }
  valueIn(await api.endTurn('done'));

  const { name, file } = valueIn(await api.makeLearnerData(amina, WORDS));
  expect(name).toMatch(/^Amina-\d{4}-\d{2}-\d{2}\.zip$/);
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const text = (of: string) => strFromU8(files[of] ?? new Uint8Array());
  const all = JSON.parse(text('everything.json'));
  expect(all).toMatchObject({
    name: 'Amina',
    class: '2b',
    consents: { practice: 'given', retraining: 'unsaid' },
    notes: [{ text: 'Reads aloud well' }],
  });
  const types = all.events.map(({ type }: { type: string }) => type);
  expect(types.filter((type: string) => type === 'answered')).toHaveLength(3);
  expect(types).toContain('turn-started');
  const added = all.events.find(({ type }: { type: string }) => type === 'learner-added');
  expect(added.name).toBe('Amina');
  // That something was said to the teachers alone, and not what.
  const said = all.events.find(({ type }: { type: string }) => type === 'said-privately');
  expect(Object.keys(said)).not.toContain('said');
  expect(text('everything.json')).not.toMatch(/Binta|somebody else|"k[A-Za-z0-9_-]{11}\./);
  const rows = text('answers.csv').trim().split(/\r?\n/);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/yes/);
  expect(text('read-me.txt')).toContain('What the school keeps');
});
