import { expect, test } from 'vitest';
import { mark } from '../../src/domain/marking/mark.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { openDevice } from './school-devices.ts';

async function openTeacher() {
  const { tab } = await openDevice();
  valueIn(await tab.api.setTeacherPin('2468'));
  valueIn(await tab.api.installPackFile('pack.zip', fixturePackFile()));
  const [pack] = valueIn(await tab.api.readPacksOnPaper());
  if (!pack) throw new Error('Must have a pack on paper');
  return { api: tab.api, core: tab.core, pack };
}

test('questions of the chosen skills alone come on paper, in turn from each, with keys that are right', async () => {
  const { api, pack } = await openTeacher();
  const [first, second] = pack.skills;
  if (!first || !second) throw new Error('Must have two skills');
  const wanted = { pack: pack.pack, language: 'en', seed: 7 };
  const both = valueIn(await api.readPackSheet({ ...wanted, skills: [first.skill, second.skill], count: 4 }));
  const skills = both.questions.map(({ item }) => item.skills[0]);
  expect(skills.filter((skill) => skill === first.skill)).toHaveLength(2);
  expect(skills.filter((skill) => skill === second.skill)).toHaveLength(2);
  for (const { item, right } of both.questions)
    expect(mark(item, right)).toMatchObject({ value: { correct: true } });
  const all = valueIn(await api.readPackSheet({ ...wanted, skills: [first.skill], count: 500 }));
  expect(all.questions).toHaveLength(first.questions);
  expect(all.questions.every(({ item }) => item.skills[0] === first.skill)).toBe(true);
});

test('the same seed prints the same sheet, another one other numbers, and nothing is written down', async () => {
  const { api, core, pack } = await openTeacher();
  const skills = pack.skills.map(({ skill }) => skill);
  const sheet = async (seed: number) =>
    valueIn(
      await api.readPackSheet({
        pack: pack.pack,
        skills,
        count: 40,
        language: pack.languages.at(-1) ?? '',
        seed,
      }),
    );
  const before = valueIn(await core.stores.log.readTypes(['worksheet-made', 'answered']));
  const once = await sheet(1);
  expect(once.language).toBe(pack.languages.at(-1));
  expect(await sheet(1)).toEqual(once);
  expect(await sheet(2)).not.toEqual(once);
  expect(valueIn(await core.stores.log.readTypes(['worksheet-made', 'answered']))).toEqual(before);
});

test('a pack that is not here is said to be missing, and learners print nothing', async () => {
  const { api, pack } = await openTeacher();
  const wanted = { skills: [], count: 10, language: 'en', seed: 1 };
  valueIn(await api.removePack(pack.pack));
  expect(await api.readPackSheet({ ...wanted, pack: pack.pack })).toMatchObject({
    ok: false,
    problem: { code: 'pack/not-installed' },
  });
  await api.lockTeacher();
  expect((await api.readPacksOnPaper()).ok).toBe(false);
});
