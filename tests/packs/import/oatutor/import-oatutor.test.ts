import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../../src/packs/import/report.ts';
import { itemsIn } from '../imported-pack.ts';
import { doImport, onlyItem, PNG, repository, tryImport } from './repository.ts';

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

  it('does not say a formula again that stands alone and was said, nor sets words as products of letters', () => {
    const item = onlyItem(
      { stepAnswer: ['$$3$$'], stepTitle: '$$y=x^2+2$$' },
      { body: '$$y=x^2+2$$: Write $$y=(answer$$ here).' },
    );
    expect(item.prompt).toBe('$y=x^2+2$: Write $y=(\\text{answer}$ here).');
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

it('what is not of this format is refused', () => {
  expect(tryImport(new Map([['notes.txt', PNG]]))).toMatchObject({
    ok: false,
    problem: { code: 'import/not-this-format' },
  });
});

it('a step that a pack would refuse leaves the other parts of its problem, counted anew', () => {
  const choice = { problemType: 'MultipleChoice', answerType: 'string', stepAnswer: ['goat'] };
  const long = Array.from({ length: 900 }, () => '$$x$$').join(' ');
  const steps = [...TWO_STEPS.steps, { ...choice, choices: ['goat', long] }];
  const imported = doImport(repository([{ ...TWO_STEPS, steps }]));
  expect(imported.report.lines.map(({ outcome }) => outcome)).toEqual(['carried', 'carried', 'left']);
  expect(notesOf(imported)).toEqual(['unsound']);
  expect(itemsIn(imported).map(({ stem }) => stem)).toMatchObject([
    { part: 1, of: 2 },
    { part: 2, of: 2 },
  ]);
});
