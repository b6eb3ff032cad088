// What the app ships: a model file, as `npm run fit` writes it and as a tablet reads it. A data set stands for a pack
// whose author said nothing of its items.
import { type PackId, parsePackId, parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import type { Answers, AnswerVocabulary } from '../../src/tracing/fit/answers.ts';
import { fitSections } from '../../src/tracing/fit/fit-model.ts';
import type { ItemFacts } from '../../src/tracing/learner-model.ts';
import { encodeModelFile, type ModelFile, parseModelFile } from '../../src/tracing/model-file.ts';
import { type NamedPack, rowsInModelOrder, toModelSkills } from '../../src/tracing/model-places.ts';
import { createPackModel } from '../../src/tracing/pack-model.ts';
import { type TracingModel, toItemFacts } from './model.ts';

export const banyan: TracingModel = {
  name: 'banyan',
  baseline: null,
  skills: 'each',
  fit: (answers, vocabulary) => encodeModelFile(fitFile(answers, vocabulary)),
  open: (bytes, vocabulary) => {
    const file = parseModelFile(bytes, PACK);
    if (!file.ok) throw new Error(`Must read back what was written, got ${JSON.stringify(file.problem)}`);
    return createPackModel({ ...toPack(vocabulary), author: null, file: file.value }).model;
  },
};

const PACK = sound<PackId>(parsePackId('bench.answers'));

function fitFile(answers: Answers, vocabulary: AnswerVocabulary): ModelFile {
  const pack = toPack(vocabulary);
  const rows = rowsInModelOrder(pack);
  const places = new Int32Array(vocabulary.items.length).fill(-1);
  for (const [place, row] of rows.entries()) places[row] = place;
  const inOrder = {
    skills: vocabulary.skills,
    items: Array.from(rows, (row) => vocabulary.items[row] ?? ''),
    itemSkills: Array.from(rows, (row) => vocabulary.itemSkills[row] ?? ([-1] as const)),
  };
  return {
    pack: PACK,
    madeAtMs: 0,
    learners: answers.starts.length - 1,
    answers: answers.rows,
    skills: toModelSkills(pack),
    sections: fitSections({ ...answers, item: answers.item.map((row) => places[row] ?? -1) }, inOrder),
  };
}

/** Names in the data may be none that a pack could have: places stand for them. */
function toPack(vocabulary: AnswerVocabulary): NamedPack & { readonly items: ItemFacts } {
  return {
    skills: vocabulary.skills.map((_, place) => sound<SkillId>(parseSkillId(`s${place}`))),
    items: toItemFacts(vocabulary),
    itemId: (row) => `i${row}`,
  };
}

function sound<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!parsed.ok) throw new Error('Must be an id, got none');
  return parsed.value;
}
