import { describe, expect, it, vi } from 'vitest';
import type { VocabularyWords } from '../../src/sync/vocabulary.ts';
import { readAll } from '../contracts/event-log.ts';
import { answerBody, learnerNamed, valueIn } from '../support/event-samples.ts';
import { ALL, createSchool, give, MUCH } from './vault-fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const AMINA = learnerNamed('amina');
const { pack, item, skills } = answerBody(AMINA, 1);
const PACK_WORDS: VocabularyWords = {
  type: 'pack',
  pack,
  version: '1.0.0',
  items: [{ item, skills, right: { json: '{"text":"1","type":"number"}', misconceptions: [] }, wrong: [] }],
  lessons: [],
};

describe('words that a device lacks', () => {
  it('keep a chunk waiting, are asked for from where they broke off, and let it in when they are whole', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    tablet.words = PACK_WORDS;
    await tablet.append(...Array.from({ length: 5 }, (_, seed) => answerBody(AMINA, seed)));
    const have = valueIn(await teacher.vault.have());
    const batch = valueIn(await tablet.vault.lacking({ have, scope: ALL, maxBytes: MUCH, known: new Set() }));
    const [id] = batch.vocabularies;
    if (id === undefined) throw new Error('Must name a vocabulary');
    const chunks = batch.chunks.map(({ bytes }) => bytes);
    const nothing = { cards: [], vocabularies: [], chunks: [], snapshots: [] };
    const first = valueIn(await teacher.vault.commit({ ...nothing, cards: batch.cards, chunks }));
    expect([first.added, first.wanted]).toEqual([0, [{ id, offset: 0 }]]);
    expect(await teacher.opened.database.waiting.count()).toBe(1);

    const piece = valueIn(await tablet.vault.vocabulary({ id, offset: 0 }, 30));
    const behindGap = valueIn(await tablet.vault.vocabulary({ id, offset: 60 }, 30));
    if (!piece || !behindGap) throw new Error('Must have slices');
    valueIn(await teacher.vault.commit({ ...nothing, vocabularies: [piece, behindGap] }));
    const held = valueIn(await teacher.vault.vocabularies());
    expect([held.whole, held.partial]).toEqual([[], [{ id, offset: 30 }]]);

    const rest = valueIn(await tablet.vault.vocabulary({ id, offset: 30 }, MUCH));
    if (!rest) throw new Error('Must have the rest');
    const last = valueIn(await teacher.vault.commit({ ...nothing, vocabularies: [rest] }));
    expect(last.added).toBe(6);
    expect(await readAll(teacher.opened.log, { learner: AMINA })).toHaveLength(5);
    expect(await teacher.opened.database.waiting.count()).toBe(0);
  });

  it('come in whole whatever somebody else said they begin with, and however long', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    tablet.words = PACK_WORDS;
    await tablet.append(answerBody(AMINA, 1));
    const have = valueIn(await teacher.vault.have());
    const batch = valueIn(await tablet.vault.lacking({ have, scope: ALL, maxBytes: MUCH, known: new Set() }));
    const [id] = batch.vocabularies;
    const honest = id && valueIn(await tablet.vault.vocabulary({ id, offset: 0 }, MUCH));
    if (!honest) throw new Error('Must have words');
    const nothing = { cards: [], vocabularies: [], chunks: [], snapshots: [] };
    const { totalBytes } = honest;
    const wrong = [
      { ...honest, bytes: new Uint8Array(totalBytes - 1) },
      { ...honest, totalBytes: totalBytes + 1, bytes: new Uint8Array(totalBytes) },
      { ...honest, totalBytes: 5, bytes: new Uint8Array(5) },
      { ...honest, totalBytes: 0, bytes: new Uint8Array(0) },
    ];
    for (const part of wrong) {
      valueIn(await teacher.vault.commit({ ...nothing, vocabularies: [part] }));
      expect(valueIn(await teacher.vault.vocabularies()).whole).not.toContain(honest.id);
      // As a sender does: from where the other side says that it stands, and from the beginning if that was in vain.
      for (let round = 0; round < 3; round++) {
        const [begun] = valueIn(await teacher.vault.vocabularies()).partial;
        const slice = valueIn(
          await tablet.vault.vocabulary({ id: honest.id, offset: begun?.offset ?? 0 }, MUCH),
        );
        valueIn(
          await teacher.vault.commit({ ...nothing, vocabularies: [slice?.bytes.length ? slice : honest] }),
        );
      }
      expect(valueIn(await teacher.vault.vocabularies()).whole).toContain(honest.id);
      await teacher.opened.database.vocabularies.delete(honest.id);
    }
  });

  it('of a whole class are named once for all of its chunks', async () => {
    const [teacher, tablet] = await createSchool(['tablet']);
    if (!tablet) throw new Error('Must have a tablet');
    await give(teacher, tablet);
    const learners = Array.from({ length: 8 }, (_, at) => learnerNamed(`learner-${at}`));
    await tablet.append(
      ...learners.map((learner, avatar) => ({ type: 'learner-added', learner, avatar }) as const),
    );
    for (let round = 0; round < 3; round++) {
      await tablet.append(...learners.map((learner, at) => answerBody(learner, round * 10 + at)));
      await give(tablet, teacher);
    }
    expect(valueIn(await teacher.vault.vocabularies()).whole).toHaveLength(1);
    expect(valueIn(await teacher.vault.have())).toEqual(valueIn(await tablet.vault.have()));
  });
});
