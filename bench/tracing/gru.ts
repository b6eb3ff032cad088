// A small recurrent tracer, fitted, quantised and read back, with BKT beside it: what a tablet would carry in place of
// what is shipped. No part of the app imports it.
import { createBkt } from '../../src/tracing/bkt.ts';
import { decodeBkt, encodeBkt } from '../../src/tracing/bkt-bytes.ts';
import { createByteReader } from '../../src/tracing/byte-reader.ts';
import { createByteWriter } from '../../src/tracing/byte-writer.ts';
import type { AnswerVocabulary } from '../../src/tracing/fit/answers.ts';
import { fitBkt } from '../../src/tracing/fit/fit-bkt.ts';
import { fitGru } from '../../src/tracing/fit/gru/fit-gru.ts';
import { createWeigher, placeBkt } from '../../src/tracing/fitted-bkt.ts';
import { decodeGru, encodeGru } from '../../src/tracing/gru/gru-bytes.ts';
import { quantiseGru } from '../../src/tracing/gru/gru-grid.ts';
import { createGruTracer } from '../../src/tracing/gru/gru-tracer.ts';
import type { LearnerModel } from '../../src/tracing/learner-model.ts';
import { type TracingModel, toItemFacts } from './model.ts';

export const gru: TracingModel = {
  name: 'gru',
  baseline: null,
  skills: 'each',
  fit(answers, vocabulary) {
    const writer = createByteWriter();
    const bkt = encodeBkt(fitBkt(answers, vocabulary));
    writer.u32(bkt.length);
    writer.bytes(bkt);
    writer.bytes(encodeGru(quantiseGru(fitGru(answers, vocabulary))));
    return writer.finish();
  },
  open: (bytes, vocabulary) => {
    const reader = createByteReader(bytes);
    const bkt = decodeBkt(reader.take(reader.u32()));
    const network = decodeGru(reader.take(reader.leftBytes()), {
      skills: vocabulary.skills.length,
      items: vocabulary.items.length,
    });
    if (!bkt.ok || !network.ok) throw new Error('Must read back what was written, got a fault');
    const placed = placeBkt(bkt.value, samePlaces(vocabulary), bkt.value.skills);
    const known: LearnerModel = createBkt(placed.skills, toItemFacts(vocabulary), placed.items);
    return createGruTracer(known, network.value, createWeigher(placed.items));
  },
};

function samePlaces({ skills, items }: AnswerVocabulary) {
  const count = (length: number) => Int32Array.from({ length }, (_, at) => at);
  return { skills: count(skills.length), items: count(items.length) };
}
