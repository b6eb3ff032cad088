// How much of OATutor's content becomes questions here, and whether they are marked as the source marks them. Answers are
// typed by the hand of oatutor-typist.ts, which knows nothing of the importer.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePackId } from '../src/domain/ids.ts';
import type { Item } from '../src/domain/item.ts';
import { mark } from '../src/domain/marking/mark.ts';
import { buildPack } from '../src/packs/build.ts';
import { checkPack } from '../src/packs/check.ts';
import { importOatutor } from '../src/packs/import/oatutor/import-oatutor.ts';
import type { Imported, ImportOutcome } from '../src/packs/import/report.ts';
import type { PackFiles } from '../src/packs/pack-contents.ts';
import { drawVariant } from '../src/packs/variant.ts';
import { equivalentsOf, type SourceStep, typedAnswers, wrongAnswersTo } from './oatutor-typist.ts';
import type { BenchOptions, BenchReport } from './report.ts';

const DATA = '../shared/import/oatutor';
const WHERE = 'git clone https://github.com/CAHLR/OATutor-Content (CC BY 4.0), and --data with its folder';
const MOST_LINES = 40;

export async function benchImportOatutor({ tracing }: BenchOptions): Promise<BenchReport> {
  const folder = tracing.data ?? DATA;
  if (!existsSync(join(folder, 'content-pool'))) {
    console.error(`There is no content-pool in ${folder}: ${WHERE}`);
    process.exit(2);
  }
  const files = readFolder(folder);
  const started = performance.now();
  const imported = importSource(files);
  const importS = (performance.now() - started) / 1000;
  const built = buildPack(imported.files, 1);
  const buildS = (performance.now() - started) / 1000 - importS;
  const steps = readSteps(files);
  const told = new Set(imported.report.lines.map(({ at }) => at));
  const proof = proveAnswers(imported.files, steps);
  const count = (outcome: ImportOutcome) =>
    imported.report.lines.filter((line) => line.outcome === outcome && /steps\//.test(line.at)).length;
  return {
    about: {
      source: folder,
      ...(built.ok ? {} : { 'not built': JSON.stringify(built.problem.slice(0, 3)) }),
    },
    figures: {
      steps: steps.length,
      carried: count('carried'),
      changed: count('changed'),
      left: count('left'),
      toldShare: steps.filter(({ at }) => told.has(at)).length / Math.max(1, steps.length),
      ...proof.figures,
      items: proof.items,
      importS,
      buildS,
    },
    lines: proof.lines.slice(0, MOST_LINES),
  };
}

function readFolder(folder: string): PackFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

function importSource(files: PackFiles): Imported {
  const id = parsePackId('org.oatutor.content');
  if (!id.ok) throw new Error(`Must be an id, got ${id.problem.got}`);
  const wishes = {
    version: '1.0.0',
    licence: 'unknown',
    publisher: 'unknown',
    language: 'en',
    title: 'OATutor',
  };
  const imported = importOatutor({ name: 'oatutor', files }, { id: id.value, ...wishes });
  if (imported.ok) return imported.value;
  throw new Error(`Must import, got ${imported.problem.code} ${imported.problem.detail}`);
}

function readSteps(files: PackFiles): readonly SourceStep[] {
  const steps = [...files].filter(([path]) => /\/steps\/([^/]+)\/\1\.json$/.test(path));
  return steps.map(([at, bytes]) => ({ at, ...JSON.parse(new TextDecoder().decode(bytes)) }) as SourceStep);
}

interface Proof {
  readonly items: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
}

/** Types at each item what its step calls right, the same written otherwise, and what is wrong. */
function proveAnswers(files: PackFiles, steps: readonly SourceStep[]): Proof {
  const byId = new Map(steps.map((step) => [step.id.toLowerCase(), step]));
  const tally = { right: [0, 0], equivalent: [0, 0], wrong: [0, 0] };
  const lines: string[] = [];
  const items = drawItems(files);
  const tell = (kind: keyof typeof tally, item: Item, typed: readonly string[], isRight: boolean) => {
    for (const text of typed) {
      const marked = mark(item, toAnswer(item, text));
      const correct = marked.ok && marked.value.correct;
      const counted = tally[kind];
      counted[1] = (counted[1] ?? 0) + 1;
      if (correct === isRight) counted[0] = (counted[0] ?? 0) + 1;
      else
        lines.push(`${item.id}: ${kind} "${text}" is marked ${correct ? 'right' : 'wrong'} (${item.type})`);
    }
  };
  for (const item of items) {
    const step = byId.get(item.id.replace(/-[0-9a-f]{8}$/, ''));
    if (!step) continue;
    tell('right', item, typedAnswers(step, item), true);
    tell('equivalent', item, equivalentsOf(step, item), true);
    tell('wrong', item, wrongAnswersTo(step, item), false);
  }
  const share = ([some = 0, all = 0]: readonly number[]) => some / Math.max(1, all);
  return {
    items: items.length,
    figures: {
      rightAccepted: share(tally.right),
      equivalentsTried: tally.equivalent[1] ?? 0,
      equivalentsAccepted: share(tally.equivalent),
      wrongTried: tally.wrong[1] ?? 0,
      wrongRejected: share(tally.wrong),
    },
    lines,
  };
}

function drawItems(files: PackFiles): readonly Item[] {
  const { contents } = checkPack(files, { form: 'source', isDraft: true, seeds: 1 });
  const [language = '', texts] = [...contents.texts][0] ?? [];
  const pack = contents.manifest?.id;
  if (pack === undefined || texts === undefined) return [];
  return contents.items.flatMap(({ value }) => {
    const text = (key: string) => texts.get(key)?.value;
    const draw = drawVariant(value, { pack, seed: 1, language, text });
    return draw.ok ? [draw.value.item] : [];
  });
}

function toAnswer(item: Item, typed: string): Parameters<typeof mark>[1] {
  if (item.type === 'choose-one') return { type: 'choose-one', option: typed };
  if (item.type === 'choose-several') return { type: 'choose-several', options: typed.split(' ') };
  if (item.type === 'fill-gaps') return { type: 'fill-gaps', gaps: typed.split(' ') };
  if (item.type === 'number') return { type: 'number', text: typed };
  if (item.type === 'expression') return { type: 'expression', text: typed };
  return { type: 'short-text', text: typed };
}
