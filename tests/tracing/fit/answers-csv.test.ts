import { describe, expect, it } from 'vitest';
import type { CsvReading } from '../../../src/tracing/fit/answers-csv.ts';
import { faultLines, HEAD, readSound } from './csv-text.ts';

const DAY_MS = 86_400_000;

describe('a file of answers', () => {
  it('gives columns: learners one after the other, items and skills in order of appearance', () => {
    const { answers, vocabulary, learners } = readSound(`${HEAD}
7,sum-1,add,,1
7,sum-2,add;carry,,0
9,sum-1,add,,1
`);
    expect(learners).toEqual(['7', '9']);
    expect([...answers.starts]).toEqual([0, 2, 3]);
    expect(vocabulary.items).toEqual(['sum-1', 'sum-2']);
    expect(vocabulary.skills).toEqual(['add', 'carry']);
    expect(vocabulary.itemSkills).toEqual([[0], [0, 1]]);
    expect([...answers.item]).toEqual([0, 1, 0]);
    expect([...answers.skillSet].map((set) => answers.skillSets[set])).toEqual([[0], [0, 1], [0]]);
    expect([...answers.correct]).toEqual([1, 0, 1]);
    expect([...answers.atMs]).toEqual([0, 0, 0]);
    expect([...answers.attempt, ...answers.hints, ...answers.responseMs]).toEqual([
      1, 1, 1, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('of other learners is read by the first file’s names; what is new there is -1', () => {
    const first = readSound(`${HEAD}\n1,a,x;y,,1\n`);
    const { answers, vocabulary } = readSound(`${HEAD}\n2,b,z,,0\n2,a,y;z,,1\n2,a,w,,1\n`, first.vocabulary);
    expect(vocabulary).toBe(first.vocabulary);
    expect([...answers.item]).toEqual([-1, 0, 0]);
    expect([...answers.skillSet].map((set) => answers.skillSets[set])).toEqual([[-1], [1, -1], [-1]]);
  });

  it('takes times as they are, per learner, or gaps of so many seconds at least; 0 is a time that is not known', () => {
    const text = `${HEAD}
1,a,x,5000,1
1,a,x,5001,1
1,a,x,,1
1,a,x,5601,1
1,a,x,9201,1
2,a,x,-40,1
2,a,x,-40,1
`;
    const since = (reading?: CsvReading) =>
      [...readSound(text, null, reading).answers.atMs].map((atMs) =>
        atMs === 0 ? null : (atMs - DAY_MS) / 1000,
      );
    expect(since()).toEqual([0, 1, null, 601, 4201, 0, 0]);
    expect(since({ leastGapSeconds: 600 })).toEqual([0, 600, null, 1200, 4800, 0, 600]);
  });

  it('may say the attempt, the hints and how long it took, and have its columns in any order', () => {
    const { answers } = readSound(`hints,correct,time,skills,item,user,response_ms,attempt
3,1,,x,a,1,4200,2
,0,,x,a,1,,
900,0,,x,a,1,99999999999,300
`);
    expect([...answers.hints]).toEqual([3, 0, 255]);
    expect([...answers.attempt]).toEqual([2, 1, 255]);
    expect([...answers.responseMs]).toEqual([4200, 0, 0xffffffff]);
    expect([...answers.correct]).toEqual([1, 0, 0]);
  });

  it('may come from a spreadsheet: a byte order mark, returns, empty lines and no end of the last line', () => {
    const plain = readSound(`${HEAD}\n1,a,x,10,1\n1,b,x,20,0\n`);
    const { answers, vocabulary } = readSound(`\uFEFF${HEAD}\r\n\r\n1,a,x,10,1\r\n\n1,b,x,20,0`);
    expect(answers).toEqual(plain.answers);
    expect(vocabulary).toEqual(plain.vocabulary);
  });

  it('may be one of several that are read as one', () => {
    const { answers } = readSound(`${HEAD}\n1,a,x,,1\n2,b,x,,0\n`);
    expect(answers.rows).toBe(2);
    expect(faultLines(`${HEAD}\n1,a,x,,1\n`, `${HEAD}\n2,b,x,,0\n`)).toEqual([]);
    expect(faultLines(`${HEAD}\n1,a,x,,1\n`, `${HEAD}\n1,b,x,,0\n`)).toEqual([
      expect.stringMatching(/^b\.csv, line 2: rows of user "1" stood further up/),
    ]);
  });
});

describe('of a faulty file is said where and what', () => {
  const faulty: Readonly<Record<string, readonly [text: string, ...said: RegExp[]]>> = {
    'nothing in it': ['', /^a\.csv, line 1: nothing is in this file/],
    'only empty lines': ['\n\r\n\n', /line 3: nothing is in this file/],
    'no answers': [`${HEAD}\n`, /line 1: no answers/],
    'a missing column': ['user,item,skills,correct\n1,a,x,1\n', /line 1: the column "time" is missing/],
    'a column of another name': [
      `${HEAD},hint\n1,a,x,,1,0\n`,
      /line 1: no column is called "hint".*attempt, hints, response_ms/,
    ],
    'a column that is there twice': [
      `${HEAD},user\n1,a,x,,1,1\n`,
      /line 1: the column "user" is there twice/,
    ],
    'a line with too few values': [`${HEAD}\n1,a,x,1\n`, /line 2: 4 values, where the first line names 5/],
    'a line with too many': [`${HEAD}\n1,a,x,,1,\n`, /line 2: 6 values/],
    'an empty user': [`${HEAD}\n1,a,x,,1\n,a,x,,1\n`, /line 3: "user" is empty/],
    'an empty item': [`${HEAD}\n1,,x,,1\n`, /line 2: "item" is empty/],
    'no skills': [`${HEAD}\n1,a,,,1\n`, /line 2: "skills" is empty/],
    'a skill left out of a list': [`${HEAD}\n1,a,x;;y,,1\n`, /line 2: "skills" must be an id.*"x;;y"/],
    'a quoted name': [`${HEAD}\n1,"a",x,,1\n`, /line 2: "item" must be an id/],
    'bytes that are no text': [`${HEAD}\n1,\uFFFD,x,,1\n`, /line 2: "item" must be an id/],
    'a learner in two places': [
      `${HEAD}\n1,a,x,,1\n2,a,x,,1\n1,a,x,,1\n`,
      /line 4: rows of user "1" stood further up/,
    ],
    'time that runs backwards': [
      `${HEAD}\n1,a,x,100,1\n1,a,x,99,1\n`,
      /line 3: time runs backwards for this user, from 100 to 99/,
    ],
    'time that runs backwards across an unknown one': [
      `${HEAD}\n1,a,x,100,1\n1,a,x,,1\n1,a,x,99,1\n`,
      /line 4: time runs backwards/,
    ],
    'an answer that is neither right nor wrong': [
      `${HEAD}\n1,a,x,,2\n1,a,x,,\n1,a,x,,true\n`,
      /line 2: "correct" must be 0 or 1; it is "2"/,
      /line 3/,
      /line 4/,
    ],
    'a time that is no number': [
      `${HEAD}\n1,a,x,10:30,1\n1,a,x,-,1\n1,a,x,9e9,1\n`,
      /line 2: "time" must be whole seconds, or empty/,
      /line 3/,
      /line 4/,
    ],
    'a time beyond all calendars': [`${HEAD}\n1,a,x,999999999999,1\n`, /line 2: "time"/],
    'an attempt before the first': [
      `${HEAD},attempt\n1,a,x,,1,0\n`,
      /line 2: "attempt" must be a whole number from 1/,
    ],
    'fewer hints than none': [
      `${HEAD},hints\n1,a,x,,1,-1\n`,
      /line 2: "hints" must be a whole number from 0/,
    ],
    'several things at once': [
      `${HEAD}\n1,a,x,,3\n,a,x,,1\n3,a,x,b,1\n`,
      /line 2: "correct"/,
      /line 3: "user"/,
      /line 4: "time"/,
    ],
  };
  it.each(Object.entries(faulty))('%s', (_, [text, ...said]) => {
    expect(faultLines(text)).toEqual(said.map((one) => expect.stringMatching(one)));
  });

  it('the first twenty faults, of a file of another kind too', () => {
    expect(faultLines(`${HEAD}\n${'1,a,x,,9\n'.repeat(1_000)}`)).toHaveLength(20);
    expect(faultLines(','.repeat(1_000_000))).toHaveLength(20);
    expect(faultLines(`${'1'.repeat(1_000)}\n`).every((line) => line.length < 200)).toBe(true);
  });
});
