// `npm run fit` as somebody with a school’s answers runs it. More than 300 lines: one pack and its answers serve them all.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FitPack, readFitPack } from '../../src/cli/fit-pack.ts';
import { isBetter } from '../../src/cli/fit-report.ts';
import { runFit } from '../../src/cli/run-fit.ts';
import { writeBackup } from '../../src/device-store/write-backup.ts';
import type { EventBody, EventOf, StoredEvent } from '../../src/domain/event.ts';
import { parseLessonId } from '../../src/domain/ids.ts';
import { compareEvents, encodeHlc } from '../../src/domain/time.ts';
import { type Answers, attemptAt } from '../../src/tracing/fit/answers.ts';
import { decodeUplift, upliftOf } from '../../src/tracing/lesson-uplift.ts';
import { type ModelFile, parseModelFile } from '../../src/tracing/model-file.ts';
import { learnerNamed, NOON_MS, remoteAnswer, streamNamed, valueIn } from '../support/event-samples.ts';
import { fixtureArchive } from '../support/fixture-archive.ts';
import { simulateAnswers, toCsv } from '../tracing/fit/simulated-answers.ts';

vi.setConfig({ testTimeout: 120_000 });

const run = promisify(execFile);
let folder = '';
let pack: FitPack;
let answers: Answers;
const at = (name: string): string => join(folder, name);
const lessonNamed = (name: string) => valueIn(parseLessonId(name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banyan-fit-'));
  await writeFile(at('fractions.zip'), fixtureArchive());
  pack = valueIn(readFitPack(at('fractions.zip')));
  answers = simulateAnswers(pack.vocabulary, 150);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function fitWith(...words: readonly string[]): { readonly code: number; readonly out: string } {
  const { code, lines } = runFit(words, NOON_MS);
  return { code, out: lines.join('\n') };
}

async function modelAt(name: string): Promise<ModelFile> {
  return valueIn(parseModelFile(gunzipSync(await readFile(at(name))), pack.id));
}

/** The same answers as events of a log, in some order that is not that of time. */
function toEvents(): readonly StoredEvent[] {
  const events: StoredEvent[] = [];
  for (let learner = 0; learner + 1 < answers.starts.length; learner++) {
    for (let row = answers.starts[learner] ?? 0; row < (answers.starts[learner + 1] ?? 0); row++) {
      const { correct, atMs, skills, responseMs } = attemptAt(answers, row);
      events.push({
        ...remoteAnswer(streamNamed('here'), row + 1, learnerNamed(`child-${1000 + learner}`), {
          wallMs: atMs,
        }),
        pack: pack.id,
        item: pack.vocabulary.items[answers.item[row] ?? 0],
        skills: skills.map((skill) => pack.named.skills[skill]),
        correct,
        attempt: 1,
        hints: 0,
        responseTicks: responseMs / 10,
      } as StoredEvent);
    }
  }
  return events.reverse();
}

describe('a model fitted to a table', () => {
  test('is written with what it reached on learners who were held back, for tablets and for the pack', async () => {
    await writeFile(at('a.csv'), toCsv(answers, pack.vocabulary));
    const { code, out } = fitWith(
      '--pack',
      at('fractions.zip'),
      '--train',
      at('a.csv'),
      '-o',
      at('a.banyan-model'),
    );
    expect(out).toMatch(
      /fitted to 1350 answers of 135 learners\nheld back: 150 answers of 15 other learners/,
    );
    const figures = [...out.matchAll(/(without|with the model) +(\d\.\d+) +(\d\.\d+) +(\d\.\d+)/g)];
    const [without, withIt] = figures.map(([, , ...numbers]) => numbers.map(Number));
    expect(withIt?.[1]).toBeLessThan(without?.[1] ?? 0);
    expect(code).toBe(0);
    const model = await modelAt('a.banyan-model');
    expect(model).toMatchObject({ pack: pack.id, learners: 135, answers: 1350 });
    expect([...model.sections.keys()]).toEqual(['bkt', 'response']);

    const again = fitWith('--pack', at('fractions.zip'), '--train', at('a.csv'), '-o', at('model.bin'));
    expect(again.code).toBe(0);
    const inPack = valueIn(parseModelFile(await readFile(at('model.bin')), pack.id));
    expect(inPack.sections).toEqual(model.sections);
  });

  test('with faults is not begun: each fault is told with file and line', async () => {
    const lines = toCsv(answers, pack.vocabulary).split('\n');
    await writeFile(
      at('bad.csv'),
      [...lines.slice(0, 4), '0,add.choose,add,9e9,2', ...lines.slice(4)].join('\n'),
    );
    const { code, out } = fitWith('--pack', at('fractions.zip'), '--train', at('bad.csv'), '-o', at('bad'));
    expect([code, existsSync(at('bad'))]).toEqual([1, false]);
    expect(out).toMatch(/bad\.csv, line 5: "correct" must be 0 or 1/);
  });

  test('of another pack is not fitted: what is unknown is counted and does not count', async () => {
    const table = toCsv(answers, pack.vocabulary);
    const half = table
      .split('\n')
      .map((line, at) => (at % 2 === 1 ? line.replace(/,add\.[^,]*,/, ',garbage,') : line));
    await writeFile(at('half.csv'), half.join('\n'));
    await writeFile(at('none.csv'), table.replaceAll(/^(\d+),[^,]*,[^,]*,/gm, '$1,garbage,nosuch,'));
    const fitHalf = fitWith('--pack', at('fractions.zip'), '--train', at('half.csv'), '-o', at('half.m'));
    expect([fitHalf.code, existsSync(at('half.m'))]).toEqual([1, false]);
    expect(fitHalf.out).toMatch(
      /[1-9]\d* answers are on items or skills that .* does not have, and do not count/,
    );
    const fitNone = fitWith('--pack', at('fractions.zip'), '--train', at('none.csv'));
    expect(fitNone.out).toContain('was another pack meant?');
  });

  test('that cannot be read, or whose model could not be written, is told before anything is done', async () => {
    await writeFile(at('cut.csv.gz'), gzipSync('user,item').subarray(0, 15));
    for (const [words, said] of [
      [['--train', at('cut.csv.gz')], 'cut.csv.gz cannot be read'],
      [['--train', folder], 'is no file'],
      [['--log', folder], 'is no file'],
      [['--train', at('fractions.zip'), '-o', at('nowhere/x.m')], 'There is no folder'],
    ] as const) {
      const { code, out } = fitWith('--pack', at('fractions.zip'), ...words);
      expect([code > 0, out.includes(said)]).toEqual([true, true]);
    }
  });
});

/** Before each learner's first answer one of two lessons; after the first one it is right, after the other one wrong. */
function withLessons(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const met = new Set<unknown>();
  return [...events].sort(compareEvents).flatMap((event) => {
    const { learner, skills, wallMs } = event as EventOf<'answered'>;
    if (met.has(learner)) return [event];
    met.add(learner);
    const helps = met.size % 2 === 0;
    const [skill] = skills;
    const seen = { pack: pack.id, skill, lesson: helps ? 'helps' : 'bores', seconds: 20 };
    const lesson = {
      ...event,
      stream: streamNamed('lessons'),
      sequence: met.size,
      type: 'lesson-seen',
      ...seen,
    };
    return [
      {
        ...lesson,
        hlc: encodeHlc({ wallMs: wallMs - 1_000, counter: 0 }),
        wallMs: wallMs - 1_000,
      } as StoredEvent,
      { ...event, correct: helps },
    ];
  });
}

describe('a model fitted to a log', () => {
  const onPaper = () => ['--pack', at('fractions.zip'), '--consents-elsewhere'];

  test('says which explanation helped more', async () => {
    const events = withLessons(toEvents());
    await writeFile(at('taught.jsonl'), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    const target = at('taught.banyan-model');
    const { code, out } = fitWith(...onPaper(), '--log', at('taught.jsonl'), '-o', target);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('150 answers after lessons: lessons of one skill differ'),
    ]);
    const { sections } = await modelAt('taught.banyan-model');
    const uplift = valueIn(decodeUplift(sections.get('lessons') ?? new Uint8Array()));
    const [helps, bores] = [lessonNamed('helps'), lessonNamed('bores')];
    expect(upliftOf(uplift, helps, 0)).toBeGreaterThan(20);
    expect(upliftOf(uplift, bores, 0)).toBeLessThan(-20);
  });

  test('is fitted to those alone of whom a consent is written down, and tells how many it left out', async () => {
    const child = (nth: number) => learnerNamed(`child-${1000 + nth}`);
    const said = Array.from({ length: 60 }, (_, nth): readonly EventBody[] => [
      { type: 'learner-added', learner: child(nth), avatar: 1 },
      { type: 'consent-set', learner: child(nth), retraining: nth < 10 ? 'refused' : 'given' },
    ]);
    const header: Readonly<Record<string, unknown>> = { ...remoteAnswer(streamNamed('o'), 1, child(0)) };
    const words = said.flat().map((body, at) => ({ ...header, sequence: at + 1, ...body }));
    const lines = [...words, ...toEvents()].map((event) => `${JSON.stringify(event)}\n`);
    await writeFile(at('consents.jsonl'), lines.join(''));
    const fitLog = (...more: readonly string[]) =>
      fitWith(
        '--pack',
        at('fractions.zip'),
        '--log',
        at('consents.jsonl'),
        '--anyway',
        '-o',
        at('c'),
        ...more,
      );
    const recorded = fitLog();
    expect(recorded.out).toContain('Left out: 10 learners, of whom the school wrote down');
    expect(recorded.out).toContain('Left out: 90 learners, of whom no consent to retraining');
    expect(recorded.out).toContain('fitted to 450 answers of 45 learners');
    const elsewhere = fitLog('--consents-elsewhere');
    expect(elsewhere.out).toContain('Left out: 10 learners');
    expect(elsewhere.out).not.toContain('no consent to retraining');
    expect(elsewhere.out).toContain('fitted to 1260 answers of 126 learners');
  });

  test('is the same from a backup and from lines of events, and knows no learner', async () => {
    const events = toEvents();
    const log = {
      read: async (_: unknown, take: (batch: readonly StoredEvent[]) => unknown) => {
        await take(events);
        return { ok: true, value: events.length } as const;
      },
    };
    const facts = { app: '0', madeAtMs: NOON_MS, school: null, settings: {} };
    const { file } = valueIn(await writeBackup(log, facts));
    const backup = new Uint8Array(await file.arrayBuffer());
    await writeFile(at('monday.banyan-backup'), backup);
    await writeFile(at('log.jsonl'), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    const models: ModelFile[] = [];
    for (const name of ['monday.banyan-backup', 'log.jsonl']) {
      const target = at(`${name}.banyan-model`);
      const { code, out } = fitWith(...onPaper(), '--log', at(name), '-o', target);
      expect(out).toContain('fitted to 1350 answers of 135 learners');
      expect(code).toBe(0);
      expect(gunzipSync(await readFile(target)).includes('child-')).toBe(false);
      models.push(await modelAt(`${name}.banyan-model`));
    }
    expect(models[0]?.sections).toEqual(models[1]?.sections);

    await writeFile(at('cut.banyan-backup'), backup.subarray(0, -40));
    const cut = fitWith('--pack', at('fractions.zip'), '--log', at('cut.banyan-backup'));
    expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('damaged or cut short') });
    const altered = gunzipSync(backup).toString().replace('"correct":true', '"correct":false');
    await writeFile(at('altered.banyan-backup'), gzipSync(altered));
    const changed = fitWith('--pack', at('fractions.zip'), '--log', at('altered.banyan-backup'));
    expect(changed).toMatchObject({ code: 1, out: expect.stringContaining('damaged or cut short') });
  });

  test('with lines that are no events tells which', async () => {
    const [first] = toEvents();
    await writeFile(at('odd.jsonl'), `${JSON.stringify(first)}\n\n{"half":\n[1]\n`);
    const { code, out } = fitWith('--pack', at('fractions.zip'), '--log', at('odd.jsonl'));
    expect(code).toBe(1);
    expect(out).toMatch(/odd\.jsonl, line 3: no event of a log\n.*odd\.jsonl, line 4: no event of a log/);
  });

  test('that holds answers of other packs only has nothing to fit', async () => {
    const other = toEvents().map((event) => ({ ...event, pack: 'org.example.letters' }));
    await writeFile(at('other.jsonl'), other.map((event) => JSON.stringify(event)).join('\n'));
    const { code, out } = fitWith(...onPaper(), '--log', at('other.jsonl'));
    expect([code, out]).toEqual([
      1,
      `There is nothing to fit: the log has no answers on ${pack.id} that count.
It has answers on org.example.letters (1500): was another pack meant?`,
    ]);
  });
});

test('too little to learn from is said, and written only when that is asked for', async () => {
  await writeFile(at('few.csv'), toCsv(simulateAnswers(pack.vocabulary, 12), pack.vocabulary));
  const words = ['--pack', at('fractions.zip'), '--train', at('few.csv'), '-o', at('few.banyan-model')];
  const refused = fitWith(...words);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('There is too little: 120 answers of 12 learners.');
  expect(existsSync(at('few.banyan-model'))).toBe(false);
  expect(fitWith(...words, '--anyway').code).toBe(0);
  expect(await modelAt('few.banyan-model')).toMatchObject({ learners: 11, answers: 110 });
});

test('a model that loses in what it says or in its order is no better', () => {
  const score = (auc: number | null, logloss: number) => ({
    auc,
    logloss,
    accuracy: 0.7,
    rmse: 0.4,
    ece: 0.1,
  });
  const without = score(0.7, 0.6);
  expect(isBetter({ without, withIt: score(0.7, 0.59) })).toBe(true);
  expect(isBetter({ without, withIt: score(0.8, 0.6) })).toBe(false);
  expect(isBetter({ without, withIt: score(0.69, 0.5) })).toBe(false);
});

test('the command tells what it did and ends as it went', async () => {
  const command = (...words: readonly string[]) =>
    run(process.execPath, ['--import', 'tsx', 'src/cli/fit.ts', ...words]);
  await expect(command('--pack', at('fractions.zip'))).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Say from what: either --log or --train.'),
  });
});

test('a wrong call shows how to call', () => {
  for (const [words, said] of [
    [[], 'Say for which pack: --pack.'],
    [['--pack', at('fractions.zip')], 'Say from what: either --log or --train.'],
    [['--pack', at('fractions.zip'), '--log', at('nowhere')], `There is no ${at('nowhere')}.`],
    [['--pack', at('fractions.zip'), '--train', at('a.csv'), '--fast'], "Unknown option '--fast'"],
  ] as const) {
    const { code, out } = fitWith(...words);
    expect([code, out.includes(said), out.includes('npm run fit -- --pack')]).toEqual([2, true, true]);
  }
});
