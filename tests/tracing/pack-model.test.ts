// From a fit to a file to a tablet: the model that is read back, for the pack it was fitted for and for later versions.

import { describe, expect, it, vi } from 'vitest';
import { parseSkillId } from '../../src/domain/ids.ts';
import { parseAuthorParameters, toSkillParameters } from '../../src/tracing/author-parameters.ts';
import { createBkt } from '../../src/tracing/bkt.ts';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { attemptAt } from '../../src/tracing/fit/answers.ts';
import { fitBkt } from '../../src/tracing/fit/fit-bkt.ts';
import { fitResponse } from '../../src/tracing/fit/fit-response.ts';
import { predictFirstTries } from '../../src/tracing/fit/held-out.ts';
import { createWeigher, placeBkt } from '../../src/tracing/fitted-bkt.ts';
import { encodeModelFile, type ModelFile, parseModelFile } from '../../src/tracing/model-file.ts';
import { type NamedPack, placeInModel, toModelSkills } from '../../src/tracing/model-places.ts';
import { createPackModel } from '../../src/tracing/pack-model.ts';
import { encodeResponse } from '../../src/tracing/response/response-bytes.ts';
import { createTracer } from '../../src/tracing/tracer.ts';
import { valueIn } from '../support/event-samples.ts';
import { simulateAnswers } from './fit/simulated-answers.ts';
import { MODEL_PACK, namedPack } from './model-file-samples.ts';

vi.setConfig({ testTimeout: 60_000 });

const SKILLS = ['add', 'count', 'halves', 'thirds'];
const EACH = 6;
const rowsOf = (skill: number, name = SKILLS[skill] ?? ''): (readonly [number, string])[] =>
  Array.from({ length: EACH }, (_, at) => [skill, `${name}.${at}`] as const);
const fitted = withFacts(
  namedPack(
    SKILLS,
    SKILLS.flatMap((_, skill) => rowsOf(skill)),
  ),
);
const vocabulary = {
  skills: SKILLS,
  items: Array.from({ length: fitted.items.count }, (_, row) => fitted.itemId(row)),
  itemSkills: Array.from({ length: fitted.items.count }, (_, row) => [fitted.items.skill[row] ?? 0] as const),
};
const answers = simulateAnswers(vocabulary, 60);
const bkt = fitBkt(answers, vocabulary, { difficulty: fitted.items.difficulty });
const response = fitResponse(answers, vocabulary);
const file: ModelFile = {
  pack: MODEL_PACK,
  madeAtMs: 5,
  learners: 60,
  answers: answers.rows,
  skills: toModelSkills(fitted),
  sections: new Map([
    ['bkt', encodeBkt(bkt)],
    ['response', encodeResponse(response)],
  ]),
};
const readBack = valueIn(parseModelFile(encodeModelFile(file), MODEL_PACK));

function withFacts(pack: NamedPack) {
  const { count, skill } = pack.items;
  const items = {
    count,
    skill,
    difficulty: new Uint8Array(count).fill(3),
    type: new Uint8Array(count).fill(2),
  };
  return { ...pack, items };
}

const OLD = valueIn(parseSkillId('of-old'));

const modelOf = (pack: ReturnType<typeof withFacts>, of: ModelFile | null) =>
  createPackModel({ ...pack, author: null, file: of });

describe('a fitted model', () => {
  it('read from its file predicts what was fitted, to a millionth', () => {
    const places = placeInModel(file, fitted);
    const start = toSkillParameters(fitted.skills, fitted.items, null);
    const { skills, items } = placeBkt(bkt, places, start);
    const direct = createTracer(createBkt(skills, fitted.items, items), {
      parameters: response,
      places,
      weigh: createWeigher(items),
      fingerprint: 1,
    });
    const [want, got] = [direct, modelOf(fitted, readBack).model].map((model) =>
      predictFirstTries(model, answers),
    );
    expect(got?.predicted).toHaveLength(answers.rows);
    const apart = Array.from(want?.predicted ?? [], (p, row) => Math.abs(p - (got?.predicted[row] ?? 0)));
    expect(Math.max(...apart)).toBeLessThan(1e-6);
  });

  it('believes and predicts otherwise than the pack without it, and says what it is from', () => {
    const [without, withIt] = [modelOf(fitted, null), modelOf(fitted, readBack)];
    expect(without.facts).toBeNull();
    expect(withIt.facts).toEqual({
      madeAtMs: 5,
      learners: 60,
      answers: answers.rows,
      ignoredSkills: 0,
      missingSkills: 0,
      changedSkills: 0,
      skippedSections: [],
    });
    expect(withIt.model.fingerprint).not.toBe(without.model.fingerprint);
    const [plain, tuned] = [without.model, withIt.model].map((model) => predictFirstTries(model, answers));
    expect(tuned?.predicted).not.toEqual(plain?.predicted);
  });

  it('means the same skills and items when the pack has others before them', () => {
    const later = withFacts(
      namedPack(
        ['zeros', 'thirds', 'halves', 'count', 'add'],
        [
          ...rowsOf(0, 'zeros'),
          ...rowsOf(3, 'count'),
          ...rowsOf(4, 'add'),
          ...rowsOf(1, 'thirds'),
          ...rowsOf(2, 'halves'),
        ],
      ),
    );
    const [same, moved] = [modelOf(fitted, readBack), modelOf(later, readBack)];
    expect(moved.facts).toMatchObject({ ignoredSkills: 0, missingSkills: 1, changedSkills: 0 });
    const names: readonly string[] = later.skills;
    const [here, there] = [same.model.createState(), moved.model.createState()];
    const rowNow = new Map(Array.from({ length: later.items.count }, (_, row) => [later.itemId(row), row]));
    for (let row = 0; row < 200; row++) {
      const attempt = attemptAt(answers, row);
      const skill = names.indexOf(SKILLS[attempt.skills[0]] ?? '');
      const now = { ...attempt, skills: [skill] as const, row: rowNow.get(fitted.itemId(attempt.row)) ?? -1 };
      expect(moved.model.predict(there, now.skills, now.row, now.atMs)).toBeCloseTo(
        same.model.predict(here, attempt.skills, attempt.row, attempt.atMs),
        9,
      );
      same.model.update(here, attempt);
      moved.model.update(there, now);
    }
  });

  it('keeps what is known of a skill whose items are other ones now', () => {
    const renamed = withFacts(
      namedPack(SKILLS, [...rowsOf(0, 'new'), ...[1, 2, 3].flatMap((skill) => rowsOf(skill))]),
    );
    const { model, facts } = modelOf(renamed, readBack);
    expect(facts).toMatchObject({ changedSkills: 1 });
    const state = model.createState();
    expect(model.pKnown(state, 0, 0)).toBe(modelOf(fitted, readBack).model.pKnown(state, 0, 0));
    const each = Array.from({ length: EACH }, (_, row) => model.predict(state, [0], row, 0));
    expect(new Set(each).size).toBe(1);
    const others = Array.from({ length: EACH }, (_, at) => model.predict(state, [1], EACH + at, 0));
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it('leaves a skill of which it says nothing to the author', () => {
    const json = '{"format":1,"skills":{"add":{"prior":0.77}}}';
    const author = valueIn(parseAuthorParameters(json, fitted.skills));
    const renamed = {
      ...file,
      skills: file.skills.map((skill, at) => (at === 0 ? { ...skill, id: OLD } : skill)),
    };
    const { model, facts } = createPackModel({ ...fitted, author, file: renamed });
    expect(facts).toMatchObject({ missingSkills: 1, ignoredSkills: 1 });
    expect(model.pKnown(model.createState(), 0, 0)).toBeCloseTo(0.77, 3);
  });

  it('is used without the sections that cannot be read, and says which', () => {
    const sections = new Map([
      ...file.sections,
      ['response', Uint8Array.of(1)],
      ['sung', Uint8Array.of(1)],
    ] as const);
    const { model, facts } = modelOf(fitted, { ...file, sections });
    expect(facts?.skippedSections).toEqual(['response', 'sung']);
    expect(model.name).toBe('bkt');
    expect(model.fingerprint).not.toBe(modelOf(fitted, null).model.fingerprint);
  });

  it('of which nothing can be read, or that is of other skills, leaves the pack as it is without one', () => {
    const without = modelOf(fitted, null);
    const files = [
      { ...file, skills: file.skills.slice(1) },
      { ...file, sections: new Map([['sung', Uint8Array.of(1)]]) },
      { ...file, sections: new Map() },
      {
        ...file,
        skills: file.skills.map((skill) => ({ ...skill, id: valueIn(parseSkillId(`${skill.id}.old`)) })),
      },
    ];
    for (const one of files) {
      const { model, facts } = modelOf(fitted, one);
      expect(facts).toBeNull();
      expect(model.fingerprint).toBe(without.model.fingerprint);
    }
  });
});
