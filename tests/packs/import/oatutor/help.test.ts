import { describe, expect, it } from 'vitest';
import type { Imported } from '../../../../src/packs/import/report.ts';
import { itemsIn } from '../imported-pack.ts';
import { doImport, onlyItem, PNG, repository } from './repository.ts';

function notesOf({ report }: Imported): readonly string[] {
  return report.lines.flatMap(({ notes }) => notes.map(({ code }) => code));
}

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

  it('says the right answer once, and not above a hint', () => {
    const small = [
      { ...pathway[0], dependencies: [], hintAnswer: ['$$4$$'] },
      { id: 'h9', type: 'hint', title: '', text: 'Well done.', dependencies: ['h2'] },
    ];
    const item = onlyItem({ stepAnswer: ['$$4$$'], pathway: small });
    expect(item.hints).toEqual(['**Take away**\nWhat is $7-3$?']);
    expect(item.solution).toEqual([
      '**Take away**\nWhat is $7-3$?\nAnswer: $4$',
      'Well done.',
      'Answer: $4$',
    ]);
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
