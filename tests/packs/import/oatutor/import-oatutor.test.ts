import { describe, expect, it } from 'vitest';
import { MODEL_BOUNDS } from '../../../../src/packs/import/oatutor/model.ts';
import type { Imported } from '../../../../src/packs/import/report.ts';
import { parseAuthorParameters } from '../../../../src/tracing/author-parameters.ts';
import { SKILL_BOUNDS } from '../../../../src/tracing/bkt-parameters.ts';
import { itemsIn, textsIn } from '../imported-pack.ts';
import { doImport, jsonIn, onlyItem, PNG, repository, tryImport } from './repository.ts';

const TWO_STEPS = {
  id: 'goats2',
  title: 'Goats on a Hill',
  body: 'There are $$7$$ goats on a hill. $$3$$ walk away.',
  steps: [
    { stepAnswer: ['$$4$$'], stepTitle: 'How many are left?' },
    { stepAnswer: ['$$\\frac{4}{7}$$'], stepTitle: 'Which part is left?' },
  ],
};

function notesOf({ report }: Imported): readonly string[] {
  return report.lines.flatMap(({ notes }) => notes.map(({ code }) => code));
}

describe('steps of one problem', () => {
  it('stand under what the problem says, in their order', () => {
    const items = itemsIn(doImport(repository([TWO_STEPS])));
    expect(items.map(({ id, stem, prompt }) => ({ id, stem, prompt }))).toEqual([
      {
        id: 'goats2a',
        stem: { id: 'goats2', part: 1, of: 2, text: 'There are $7$ goats on a hill. $3$ walk away.' },
        prompt: 'How many are left?',
      },
      {
        id: 'goats2b',
        stem: { id: 'goats2', part: 2, of: 2, text: 'There are $7$ goats on a hill. $3$ walk away.' },
        prompt: 'Which part is left?',
      },
    ]);
  });

  it('are counted without those that cannot be asked', () => {
    const [first, second] = TWO_STEPS.steps;
    const steps = [{ stepAnswer: ['why'], answerType: 'essay' }, first, second].flatMap((one) => one ?? []);
    const imported = doImport(repository([{ ...TWO_STEPS, steps }]));
    expect(itemsIn(imported).map(({ stem }) => stem)).toMatchObject([
      { part: 1, of: 2 },
      { part: 2, of: 2 },
    ]);
    expect(imported.report.lines.map(({ outcome }) => outcome)).toEqual(['left', 'carried', 'carried']);
  });

  it('have ids that stay when the source is imported again, byte for byte', () => {
    const files = repository([TWO_STEPS]);
    expect([...doImport(files).files]).toEqual([...doImport(files).files]);
  });
});

describe('the question', () => {
  it('of a problem with one step is said whole, without the name of the chapter', () => {
    const item = onlyItem({ stepAnswer: ['$$5$$'], stepTitle: 'Evaluate $$x+2$$ when $$x=3$$' });
    expect(item.prompt).toBe('Work it out.\nEvaluate $x+2$ when $x=3$');
    expect(item.stem).toBeUndefined();
  });

  it('keeps a title that is part of it', () => {
    const item = onlyItem(
      { stepAnswer: ['$$50$$'], stepTitle: 'by $$10$$' },
      { title: 'Multiply $$5$$', body: '' },
    );
    expect(item.prompt).toBe('Multiply $5$\nby $10$');
  });

  it('never shows LaTeX that cannot be set', () => {
    const files = repository([
      {
        id: 'goats1',
        steps: [{ stepAnswer: ['$$5$$'], stepTitle: 'Now $$\\goat{x}^2$$ and \\frac{1}{2} of it' }],
      },
    ]);
    const imported = doImport(files);
    const [item] = itemsIn(imported);
    expect(item?.prompt).toBe('Work it out.\nNow goat x² and 1/2 of it');
    expect(notesOf(imported)).toContain('mathematics');
  });

  it('that is missing everywhere leaves the step out', () => {
    const files = repository([
      { id: 'goats1', title: '', body: '', steps: [{ stepAnswer: ['$$5$$'], stepTitle: '' }] },
      TWO_STEPS,
    ]);
    const { report } = doImport(files);
    expect(report.lines[0]).toMatchObject({ outcome: 'left', notes: [{ code: 'unreadable' }] });
  });
});

describe('the answer', () => {
  it.each([
    [['$$\\frac{3}{4}$$'], { type: 'number', answer: '=3/4' }],
    [['$$2\\frac{1}{2}$$'], { type: 'number', answer: '=5/2' }],
    [['$$\\$4.50$$'], { type: 'number', answer: '=9/2', unit: '\\$' }],
    [['$$45\\%$$'], { type: 'number', answer: 45, unit: '%' }],
    [['$$1,250$$'], { type: 'number', answer: 1250 }],
    [['$$0.\\overline{3}$$'], { type: 'number', answer: '=1/3' }],
    [['$$x \\leq 3$$'], { type: 'expression', answer: 'x≤3' }],
    [['$$\\left(-\\infty,2\\right]$$'], { type: 'expression', answer: '(-∞,2]' }],
    [['$$(2,-1)$$'], { type: 'expression', answer: '(2,-1)' }],
    [['$$3\\times {10}^5$$'], { type: 'expression', answer: '3*10^5' }],
  ])('%j that is reckoned with becomes %j', (stepAnswer, wanted) => {
    expect(onlyItem({ stepAnswer })).toMatchObject(wanted);
  });

  it('that is words is accepted in each way to type it', () => {
    const item = onlyItem({ stepAnswer: ['(0,-19), DNE'], answerType: 'string' });
    expect(item).toMatchObject({ type: 'short-text', accepted: expect.stringContaining('(0,-19),DNE') });
    expect(onlyItem({ stepAnswer: ['Rational'], answerType: 'string' })).toMatchObject({
      type: 'short-text',
      accepted: 'Rational',
      spelling: 1,
    });
  });

  it('of several right ones that differ is any of them', () => {
    const imported = doImport(repository([{ id: 'goats1', steps: [{ stepAnswer: ['$$3$$', '$$-3$$'] }] }]));
    expect(itemsIn(imported)).toMatchObject([{ type: 'short-text', accepted: '3 | -3' }]);
    expect(notesOf(imported)).toEqual(['as-words']);
  });

  it('must be written otherwise than the question that is worth the same', () => {
    const asDecimal = { stepAnswer: ['$$0.62$$'], stepTitle: '62%' };
    expect(onlyItem(asDecimal)).toMatchObject({ type: 'number', form: 'decimal' });
    const factors = { stepAnswer: ['$$(x+1)(x+3)$$'], stepTitle: '$$x^2+4x+3$$' };
    expect(onlyItem(factors, { body: 'Factor:' })).toMatchObject({ type: 'expression', form: 'factored' });
    const root = { stepAnswer: ['$$3\\sqrt{2}$$'], stepTitle: '$$\\sqrt{18}$$' };
    expect(onlyItem(root, { body: 'Simplify:' })).toMatchObject({ type: 'expression', form: 'simplified' });
  });

  it('that is a matrix of numbers is typed into gaps', () => {
    const answer = '$$\\begin{bmatrix} 1 & -2 \\\\ 3 & \\frac{1}{2} \\end{bmatrix}$$';
    expect(onlyItem({ stepAnswer: [answer] })).toMatchObject({
      type: 'fill-gaps',
      text: '{{1}} {{2}}\n{{3}} {{4}}'.replaceAll(' ', '   '),
      gaps: [{ answer: 1 }, { answer: -2 }, { answer: 3 }, { answer: '=1/2' }],
    });
  });

  it('that no keyboard has leaves the step out', () => {
    const sum = { stepAnswer: ['$$\\sum_{i=1}^{n} i$$'] };
    const { report } = doImport(repository([{ id: 'goats1', steps: [sum] }, TWO_STEPS]));
    expect(report.lines[0]).toMatchObject({ outcome: 'left', notes: [{ code: 'no-item-type' }] });
  });
});

describe('multiple choice', () => {
  const choice = { problemType: 'MultipleChoice', answerType: 'string' };

  it('finds the right one by its words, and shows each choice once', () => {
    const choices = ['$$\\left(x+1\\right)$$', '$$x$$', '$$x$$', '$$(x + 1)$$', 'None of the above', 'y'];
    const imported = doImport(
      repository([{ id: 'goats1', steps: [{ ...choice, stepAnswer: ['$$(x+1)$$'], choices }] }]),
    );
    const [item] = itemsIn(imported);
    expect(item).toMatchObject({
      type: 'choose-one',
      answer: 'o1',
      keepOrder: true,
      options: [
        { text: '$\\left(x+1\\right)$' },
        { text: '$x$' },
        { text: 'y' },
        { text: 'None of the above' },
      ],
    });
    expect(notesOf(imported)).toEqual(['doubled', 'doubled']);
  });

  it('gets a right answer that its author forgot among the choices', () => {
    const item = onlyItem({ ...choice, stepAnswer: ['goat'], choices: ['cow', 'hen'] });
    expect(item).toMatchObject({
      answer: 'o3',
      options: [{ text: 'cow' }, { text: 'hen' }, { text: 'goat' }],
    });
  });

  it('of several right ones asks for all of them', () => {
    const several = { problemType: 'MultipleChoice', answerType: 'MultipleSelect' };
    const item = onlyItem({ ...several, stepAnswer: ['goat', 'hen'], choices: ['goat', 'hut', 'hen'] });
    expect(item).toMatchObject({ type: 'choose-several', answers: ['o1', 'o3'] });
  });
});

describe('help', () => {
  const pathway = [
    {
      id: 'h2',
      type: 'scaffold',
      title: 'Take away',
      text: 'What is $$7-3$$?',
      hintAnswer: ['$$4$$'],
      dependencies: ['h1'],
    },
    { id: 'h1', type: 'hint', title: 'Picture', text: 'Look at it. ##figure1.gif##', dependencies: [] },
    {
      id: 'h3',
      type: 'hint',
      title: 'Last',
      text: 'So the answer is $$\\frac{4}{7}$$.',
      dependencies: ['h2'],
    },
  ];
  const step = { stepAnswer: ['$$\\frac{4}{7}$$'], pathway };

  it('comes in the order of what depends on what; what tells the answer waits for the solution', () => {
    const item = onlyItem(step, { figures: { 'figure1.gif': PNG } });
    expect(item.hints).toEqual(['**Picture**\nLook at it.', '**Take away**\nWhat is $7-3$?']);
    expect(item.solution).toEqual([
      '**Picture**\nLook at it.',
      '**Take away**\nWhat is $7-3$?\nAnswer: $4$',
      '**Last**\nSo the answer is $\\frac{4}{7}$.',
    ]);
  });

  it('shows a picture beside the hint that speaks of it, of the kind that its bytes are', () => {
    const imported = doImport(repository([{ id: 'goats1', steps: [step], figures: { 'figure1.gif': PNG } }]));
    const [item] = itemsIn(imported);
    const src = [...imported.files.keys()].find((path) => path.startsWith('media/'));
    expect(src).toMatch(/^media\/figures\/[0-9a-f]{20}\.png$/);
    expect(item?.helpFigures).toMatchObject([
      { beside: 'hint', at: 0, figure: { type: 'picture', src } },
      { beside: 'solution', at: 0, figure: { type: 'picture', src } },
    ]);
    expect(imported.report.lines).toMatchObject([{ outcome: 'carried', notes: [] }]);
  });

  it('without its picture is told as such', () => {
    expect(notesOf(doImport(repository([{ id: 'goats1', steps: [step] }])))).toEqual(['media-missing']);
  });

  it('of a scaffold stands between its question and its answer', () => {
    const inner = [
      { id: 'h1-s1', type: 'hint', title: '', text: 'Count back from $$7$$.', dependencies: [] },
    ];
    const item = onlyItem({ ...step, pathway: [{ ...pathway[0], subHints: inner }, pathway[1]] });
    expect(item.hints).toEqual([
      '**Picture**\nLook at it.',
      '**Take away**\nWhat is $7-3$?',
      'Count back from $7$.',
    ]);
    expect(item.solution).toContain('Count back from $7$.\nAnswer: $4$');
  });
});

describe('variables', () => {
  it('make one question of each set of values', () => {
    const step = {
      ...{ stepTitle: 'Twice @{n}?', stepAnswer: ['@{m}'] },
      variabilization: { n: ['2', '5'], m: ['4', '10'] },
    };
    expect(itemsIn(doImport(repository([{ id: 'goats1', steps: [step] }])))).toMatchObject([
      { id: 'goats1a', prompt: 'Work it out.\nTwice 2?', answer: 4 },
      { id: 'goats1a.v2', prompt: 'Work it out.\nTwice 5?', answer: 10 },
    ]);
  });
});

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

it('what is not of this format is refused', () => {
  expect(tryImport(new Map([['notes.txt', PNG]]))).toMatchObject({
    ok: false,
    problem: { code: 'import/not-this-format' },
  });
});
