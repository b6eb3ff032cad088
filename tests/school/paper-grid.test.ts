import { describe, expect, test } from 'vitest';
import { type LearnerId, parseClassId } from '../../src/domain/ids.ts';
import { enteredOnPaper } from '../../src/school/paper-answers.ts';
import { countOpen, readPrinted, type Sheet, sheetsOf } from '../../src/school/paper-grid.ts';
import { paperSeed } from '../../src/school/worksheets.ts';
import { learnerNamed, NOON_MS, valueIn } from '../support/event-samples.ts';
import { itemNamed, PACK } from '../tutoring/courses.ts';
import { answerTo, eventAt } from '../tutoring/learners.ts';

const amina = learnerNamed('amina');
const binta = learnerNamed('binta');
const erased = learnerNamed('erased');

function sheet(minute: number, code: string, learners: Sheet['learners'], seed = 7): Sheet {
  const body = {
    type: 'worksheet-made',
    class: valueIn(parseClassId('cccccccccccccccccccccc')),
    code,
    learners,
    pack: PACK,
    packVersion: '1.0.0',
    items: [itemNamed(0, 1), itemNamed(0, 2)],
    seed,
    language: 'en',
  } as const;
  const { stream, sequence, hlc, wallMs } = eventAt(minute, { ...body, learners: [...learners] });
  return { stream, sequence, hlc, wallMs, ...body };
}

/** Put in for one question of a sheet. */
function entered(of: Sheet, at: number, correct: boolean, minute: number, tablet = 0) {
  const item = of.items[at];
  if (item === undefined) throw new Error(`Must have a question ${at}`);
  const body = {
    ...answerTo({ skill: 0, correct, reason: 'on-paper' }),
    item,
    seed: paperSeed(of.seed, item),
  };
  return eventAt(minute, body, tablet);
}

const alone = (learner: LearnerId) => (learner === erased ? null : learner);

describe('Sheets that were printed', () => {
  test('come with a row a learner, what was put in, and what was not', () => {
    const one = sheet(1, 'BCDFGH', [amina]);
    const said = enteredOnPaper([entered(one, 1, false, 5)]);
    const [printed] = readPrinted([one], alone, () => said);
    expect(printed).toMatchObject({ code: 'BCDFGH', madeAtMs: NOON_MS + 60_000 });
    expect(printed?.rows.map(({ cells }) => cells)).toEqual([[null, 'not-yet']]);
    expect(countOpen(printed?.rows ?? [])).toBe(1);
  });

  test('of one code stand together, the newest code first', () => {
    const sheets = [
      sheet(1, 'BCDFGH', [amina], 7),
      sheet(1, 'BCDFGH', [binta], 8),
      sheet(9, 'JKLMNP', [amina], 9),
    ];
    const printed = readPrinted(sheets, alone, () => new Map());
    expect(printed.map(({ code, rows }) => [code, rows.map(({ learner }) => learner)])).toEqual([
      ['JKLMNP', [amina]],
      ['BCDFGH', [amina, binta]],
    ]);
  });

  test('of a group are one sheet, though each has a word of its own', () => {
    const words = [sheet(1, 'BCDFGH', [amina]), sheet(1, 'BCDFGH', [binta]), sheet(1, 'BCDFGH', [erased], 8)];
    const [printed] = readPrinted(
      words,
      (learner) => learner,
      () => new Map(),
    );
    if (!printed) throw new Error('Must be printed');
    expect(sheetsOf(printed).map(({ learners }) => learners)).toEqual([[amina, binta], [erased]]);
    expect(printed.rows.map(({ learner }) => learner)).toEqual([amina, binta, erased]);
  });

  test('that one learner got twice under two names have one row, and none for who was erased', () => {
    const both = sheet(1, 'BCDFGH', [amina, binta, erased]);
    const merged = (learner: LearnerId) => (learner === binta ? amina : alone(learner));
    const [printed] = readPrinted([both], merged, () => new Map());
    expect(printed?.rows.map(({ learner }) => learner)).toEqual([amina]);
    expect(readPrinted([sheet(1, 'BCDFGH', [erased])], alone, () => new Map())).toEqual([]);
  });

  test('tell the same question on another sheet apart, by its numbers', () => {
    const [one, other] = [sheet(1, 'BCDFGH', [amina], 7), sheet(2, 'JKLMNP', [amina], 8)];
    const said = enteredOnPaper([entered(one, 0, true, 5)]);
    const printed = readPrinted([one, other], alone, () => said);
    expect(printed.map(({ rows }) => rows[0]?.cells)).toEqual([
      [null, null],
      ['right', null],
    ]);
  });

  test.each([
    ['that was wrong', { clockSuspect: true }],
    ['that shows what no calendar has', { wallMs: 1e308 }],
  ] as const)('of a clock %s have no day', (_, clock) => {
    const [printed] = readPrinted([{ ...sheet(1, 'BCDFGH', [amina]), ...clock }], alone, () => new Map());
    expect(printed?.madeAtMs).toBe(0);
  });

  test('keep what was put in apart from what the tablet itself asked', () => {
    const one = sheet(1, 'BCDFGH', [amina]);
    const asked = { ...answerTo({ skill: 0 }), item: itemNamed(0, 1), seed: paperSeed(7, itemNamed(0, 1)) };
    expect(enteredOnPaper([eventAt(3, asked)])).toEqual(new Map());
    expect(enteredOnPaper([entered(one, 0, true, 4)]).size).toBe(1);
  });
});
