import { describe, expect, it } from 'vitest';
import { MODEL_BOUNDS } from '../../../../src/packs/import/oatutor/model.ts';
import { parseAuthorParameters } from '../../../../src/tracing/author-parameters.ts';
import { SKILL_BOUNDS } from '../../../../src/tracing/bkt-parameters.ts';
import { itemsIn, textsIn } from '../imported-pack.ts';
import { doImport, jsonIn, repository, tryImport } from './repository.ts';

const TWO_STEPS = {
  id: 'goats2',
  title: 'Goats on a Hill',
  body: 'There are $$7$$ goats on a hill. $$3$$ walk away.',
  steps: [
    { stepAnswer: ['$$4$$'], stepTitle: 'How many are left?' },
    { stepAnswer: ['$$\\frac{4}{7}$$'], stepTitle: 'Which part is left?' },
  ],
};

describe('what the repository says of its steps', () => {
  const catalogues = {
    'skillModel.json': { goats2a: ['count_goats'], goats2b: ['take_parts', 'and_fractions.'] },
    'coursePlans.json': [
      {
        courseName: 'Goats: First Course',
        language: 'se',
        lessons: [
          { id: 'goats', name: 'Lesson 2.1', topics: 'Goats', learningObjectives: { count_goats: 0.85 } },
        ],
      },
    ],
    'bkt-params/defaultBKTParams.json': {
      count_goats: { probMastery: 0.2, probTransit: 0.1, probSlip: 0.9, probGuess: 'high' },
    },
  };
  const imported = doImport(
    repository([TWO_STEPS, { ...TWO_STEPS, id: 'sheep1', lesson: '3.1 Sheep', lessonId: 'x' }], catalogues),
  );
  const skills = itemsIn(imported).map(({ skill, also }) => [skill, also]);

  it('gives readable skills, the main one first; a step that it does not know practises its lesson', () => {
    const texts = textsIn(imported.files);
    const titles = skills.map(([skill, also]) => [
      texts[`skill.${String(skill)}`],
      Array.isArray(also) ? texts[`skill.${String(also[0])}`] : '',
    ]);
    expect(titles).toEqual([
      ['Count goats', ''],
      ['Take parts', 'Fractions'],
      ['3.1 Sheep', ''],
      ['3.1 Sheep', ''],
    ]);
    expect(jsonIn(imported, 'pack.json')).toMatchObject({
      skills: expect.arrayContaining([expect.objectContaining({ codes: { oatutor: 'Lesson 2.1 Goats' } })]),
    });
  });

  it('gives the language of the course, the licence and who made it', () => {
    expect(jsonIn(imported, 'pack.json')).toMatchObject({
      licence: 'CC BY 4.0',
      publisher: 'OATutor',
      languages: [{ tag: 'sv', review: 'machine' }],
    });
    expect(textsIn(imported.files)['pack.description']).toBe('OATutor; A Book of Goats (CC BY 4.0)');
  });

  it('gives what the tracer starts with, within what it takes', () => {
    const known = skills.flatMap(([skill]) => (skill === undefined ? [] : [skill as never]));
    const text = new TextDecoder().decode(imported.files.get('model.json'));
    const parsed = parseAuthorParameters(text, known);
    expect(parsed.ok && [...parsed.value.skills.values()]).toEqual([{ prior: 0.2, learn: 0.1, slip: 0.3 }]);
    for (const [name, bounds] of Object.entries(MODEL_BOUNDS)) {
      expect(SKILL_BOUNDS).toHaveProperty(name, bounds);
    }
  });

  it('gives no parameters of a skill of which no question is left', () => {
    const [first] = TWO_STEPS.steps;
    const steps = [{ stepAnswer: [] }, { ...first, stepAnswer: ['$$4$$'] }];
    const rest = doImport(repository([{ ...TWO_STEPS, steps }], catalogues));
    expect(itemsIn(rest).map(({ id }) => id)).toEqual(['goats2b']);
    expect(rest.files.has('model.json')).toBe(false);
  });

  it('lets a school take one lesson or course, and tells of the others', () => {
    const files = repository(
      [TWO_STEPS, { ...TWO_STEPS, id: 'sheep1', lesson: '3.1 Sheep', lessonId: 'x' }],
      catalogues,
    );
    for (const only of ['sheep', '3.1', '3.1 Sheep', 'x', 'Goats: First Course 3.1']) {
      const { report, files: chosen } = doImport(files, { only });
      expect(itemsIn({ files: chosen, report }).map(({ id }) => id)).toEqual(['sheep1a', 'sheep1b']);
      expect(report.lines[0]).toMatchObject({ kind: 'lesson', notes: [{ code: 'not-chosen', detail: '2' }] });
    }
    expect(itemsIn(doImport(files, { only: 'goats: first course' }))).toHaveLength(4);
    expect(tryImport(files, { only: 'cows' })).toMatchObject({
      ok: false,
      problem: { code: 'import/nothing-carried' },
    });
  });
});
