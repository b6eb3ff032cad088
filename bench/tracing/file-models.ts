// What the app ships, and BKT alone in its variants: fitted into a model file as `npm run fit` writes it, and read back
// as a tablet reads it. A data set stands for a pack whose author said nothing of its items.
import { type PackId, parsePackId, parseSkillId, type SkillId } from '../../src/domain/ids.ts';
import { encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import type { Answers, AnswerVocabulary } from '../../src/tracing/fit/answers.ts';
import { type BktFitOptions, fitBkt } from '../../src/tracing/fit/fit-bkt.ts';
import { fitSections } from '../../src/tracing/fit/fit-model.ts';
import type { ItemFacts } from '../../src/tracing/learner-model.ts';
import { encodeModelFile, type ModelFile, parseModelFile } from '../../src/tracing/model-file.ts';
import { type NamedPack, rowsInModelOrder, toModelSkills } from '../../src/tracing/model-places.ts';
import { createPackModel } from '../../src/tracing/pack-model.ts';
import { type TracingModel, toItemFacts } from './model.ts';

export const banyan: TracingModel = createFileModel({
  name: 'banyan',
  baseline: null,
  skills: 'each',
  sections: (answers, vocabulary) =>
    fitSections(answers, vocabulary, { ...toItemFacts(vocabulary), parents: [] }),
});

/** BKT as the app runs it beside the response model: each skill of an item a chain of its own. */
export const bktEach: TracingModel = createFileModel({
  name: 'bkt-each',
  baseline: null,
  skills: 'each',
  sections: (answers, vocabulary) => new Map([['bkt', encodeBkt(fitBkt(answers, vocabulary))]]),
});

export const bktHeld = createBktModel('bkt-held', null, { items: false, forgetting: 'none' });
export const bktForgetting = createBktModel('bkt-forgetting', 'BKT + forgetting', { items: false });
export const bktItems = createBktModel('bkt-items', 'BKT, item guess/slip', { forgetting: 'none' });
export const bktItemsForgetting = createBktModel(
  'bkt-items-forgetting',
  'BKT, item guess/slip + forgetting',
  {},
);

interface FileModel extends Pick<TracingModel, 'name' | 'baseline' | 'skills'> {
  readonly sections: (answers: Answers, vocabulary: AnswerVocabulary) => ModelFile['sections'];
}

function createBktModel(
  name: string,
  baseline: string | null,
  options: Partial<BktFitOptions>,
): TracingModel {
  return createFileModel({
    name,
    baseline,
    skills: 'combined',
    sections: (answers, vocabulary) => new Map([['bkt', encodeBkt(fitBkt(answers, vocabulary, options))]]),
  });
}

function createFileModel({ sections, ...about }: FileModel): TracingModel {
  return {
    ...about,
    fit: (answers, vocabulary) => encodeModelFile(toFile(answers, vocabulary, sections)),
    open: (bytes, vocabulary) => {
      const file = parseModelFile(bytes, PACK);
      if (!file.ok) throw new Error(`Must read back what was written, got ${JSON.stringify(file.problem)}`);
      const { model, facts } = createPackModel({ ...toPack(vocabulary), author: null, file: file.value });
      const unread = facts?.skippedSections ?? [...file.value.sections.keys()];
      if (unread.length > 0) throw new Error(`Must read every section, got ${unread.join(', ')} unread`);
      return model;
    },
  };
}

const PACK = sound<PackId>(parsePackId('bench.answers'));

/** A file has its items skill by skill; data have them as they come. */
function toFile(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  toSections: FileModel['sections'],
): ModelFile {
  const pack = toPack(vocabulary);
  const rows = rowsInModelOrder(pack);
  const places = new Int32Array(vocabulary.items.length).fill(-1);
  for (const [place, row] of rows.entries()) places[row] = place;
  const inOrder: AnswerVocabulary = {
    skills: vocabulary.skills,
    items: Array.from(rows, (row) => vocabulary.items[row] ?? ''),
    itemSkills: Array.from(rows, (row) => vocabulary.itemSkills[row] ?? [-1]),
  };
  return {
    pack: PACK,
    madeAtMs: 0,
    learners: answers.starts.length - 1,
    answers: answers.rows,
    skills: toModelSkills(pack),
    sections: toSections({ ...answers, item: answers.item.map((row) => places[row] ?? -1) }, inOrder),
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
