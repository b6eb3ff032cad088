// The worked example of docs/response-model.md: whoever writes the model again begins with it, so it must be right.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/tracing/evidence.ts';
import { RESPONSE_FIT } from '../../src/tracing/fit/fit-response.ts';
import { createPackedState, EMPTY_SHAPE } from '../../src/tracing/packed-state.ts';
import type { Forest } from '../../src/tracing/response/forest.ts';
import { TABLE_KINDS } from '../../src/tracing/response/residual-tables.ts';
import { decodeResponse, encodeResponse, RESPONSE_KIND } from '../../src/tracing/response/response-bytes.ts';
import { RESPONSE_FEATURES } from '../../src/tracing/response/response-feature-names.ts';
import { DECAYS, ITEM_SLOTS } from '../../src/tracing/response/response-layout.ts';
import { createResponseModel } from '../../src/tracing/response/response-model.ts';
import type { ResponseParameters } from '../../src/tracing/response/response-parameters.ts';
import { samePlaces } from '../../src/tracing/response/response-places.ts';

const page = readFileSync(new URL('../../docs/response-model.md', import.meta.url), 'utf8');

type Skills = readonly [number, ...number[]];
type Tree = number | readonly [feature: string, cut: number, left: Tree, right: Tree];
interface Example {
  readonly base: number;
  readonly skillEase: readonly number[];
  readonly itemEase: readonly number[];
  readonly combinations: readonly Skills[];
  readonly tables: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly trees: readonly Tree[];
  readonly answers: readonly {
    readonly skills: Skills;
    readonly item: number;
    readonly right: boolean;
    readonly hints: number;
    readonly minute: number;
  }[];
  readonly question: { readonly skills: Skills; readonly item: number; readonly minute: number };
  readonly predicted: readonly number[];
  readonly section: readonly string[];
}

const example: Example = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? '');
const parameters: ResponseParameters = {
  ease: {
    base: example.base,
    skill: Float32Array.from(example.skillEase),
    item: Float32Array.from(example.itemEase),
  },
  combinations: example.combinations,
  tables: TABLE_KINDS.map(
    ({ name }) =>
      new Map(Object.entries(example.tables[name] ?? {}).map(([key, logits]) => [Number(key), logits])),
  ),
  forest: toForest(example.trees),
};

function toForest(trees: readonly Tree[]): Forest {
  const forest = { roots: [], feature: [], cut: [], left: [], right: [], leaves: [] } as {
    readonly [K in keyof Forest]: number[];
  };
  const add = (tree: Tree): number => {
    if (typeof tree === 'number') return -forest.leaves.push(tree);
    const [feature, cut, left, right] = tree;
    const node = forest.feature.push(RESPONSE_FEATURES.indexOf(feature)) - 1;
    forest.cut[node] = cut;
    forest.left[node] = add(left);
    forest.right[node] = add(right);
    return node;
  };
  for (const tree of trees) forest.roots.push(add(tree));
  return {
    roots: Int32Array.from(forest.roots),
    feature: Uint8Array.from(forest.feature),
    cut: Float32Array.from(forest.cut),
    left: Int32Array.from(forest.left),
    right: Int32Array.from(forest.right),
    leaves: Float32Array.from(forest.leaves),
  };
}

/** What the code predicts of each answer and of the question, and what it looks at last. */
function live() {
  const model = createResponseModel(parameters, samePlaces(parameters), EMPTY_SHAPE, evidenceOf);
  const state = createPackedState(model.shape);
  const predicted: number[] = [];
  for (const { skills, item, right, hints, minute } of example.answers) {
    const atMs = minute * 60_000;
    predicted.push(model.predict(state, skills, item, atMs));
    model.update(state, { skills, row: item, correct: right, attempt: 1, hints, responseMs: 0, atMs });
  }
  const { skills, item, minute } = example.question;
  predicted.push(model.predict(state, skills, item, minute * 60_000));
  const features = new Float32Array(RESPONSE_FEATURES.length);
  model.features(state, skills, item, minute * 60_000, features);
  return { predicted, features };
}

describe('docs/response-model.md', () => {
  it('has a worked example whose predictions the code makes', () => {
    const { predicted } = live();
    expect(predicted).toHaveLength(example.answers.length + 1);
    expect(predicted.map((p) => Number(p.toFixed(6)))).toEqual(example.predicted);
    expect(new Set(example.predicted).size).toBe(example.predicted.length);
  });

  it('names every feature at its place, with its value in that example', () => {
    const rows = [...page.matchAll(/^\| (\d+) \| `([^`]+)` \| .* \| (-?[\d.]+) \|$/gm)];
    expect(rows.map(([, place, name]) => [Number(place), name])).toEqual([
      ...RESPONSE_FEATURES.map((name, place) => [place, name]),
    ]);
    const { features } = live();
    expect(rows.map(([, , , value]) => Number(value))).toEqual(
      Array.from(features, (value) => Number(value.toFixed(6))),
    );
  });

  it('has the bytes of the example’s section', () => {
    const bytes = Uint8Array.from(Buffer.from(example.section.join(''), 'hex'));
    expect(encodeResponse(parameters)).toEqual(bytes);
    const sizes = { skills: example.skillEase.length, items: example.itemEase.length };
    expect(decodeResponse(bytes, sizes)).toEqual({ ok: true, value: parameters });
  });

  it('names the tables in their order, with their doubts, and prints what the code has', () => {
    for (const [place, { name, doubt }] of TABLE_KINDS.entries())
      expect(page).toContain(`| ${place} | \`${name}\` | ${doubt} |`);
    const { trees, leaves, learningRate, l2, leastHessian, featureShare, rowShare, patience } = RESPONSE_FIT;
    for (const text of [
      `(\`${RESPONSE_KIND.toString(16)}\` for those above)`,
      `The decays d are ${DECAYS.join(', ')}.`,
      `its row in the pack mod ${ITEM_SLOTS}.`,
      `at most ${trees}, the`,
      `until there are ${leaves};`,
      `a row by chance ${rowShare} and a feature by chance ${featureShare}.`,
      `gains G²/(H + ${l2}) of both sides`,
      `H of at least ${leastHessian} on each side; a leaf is −G / (H + ${l2}) · ${learningRate}.`,
      `not fallen for ${patience} trees`,
      `learner mod ${RESPONSE_FIT.watchedOne} = 3`,
      `(learner mod ${RESPONSE_FIT.folds})`,
      `kept are the ${RESPONSE_FIT.tableEntries.toLocaleString('en')} of all tables`,
    ]) {
      expect(page).toContain(text);
    }
  });
});
