import { expect, test } from 'vitest';
import { cutChunk } from '../../src/relay/intake/reading.ts';
import { writeMessages } from '../../src/sync/message-writer.ts';
import type { Message } from '../../src/sync/messages.ts';
import { toVocabularyText } from '../../src/sync/vocabulary.ts';
import { cardOf, hello, wordsOf } from './by-hand.ts';
import { answers, transportTo } from './school.ts';
import { serveSchool } from './served-school.ts';

const stage = serveSchool();
test('a teacher’s own chunk without the work of a learner whom nobody erased does not stand for the whole one', async () => {
  const { school, ask, post, heldOf } = stage;
  const [amina] = school.learners;
  if (!amina) throw new Error('Must have a learner');
  await school.founder.sync(transportTo(ask));
  const before = await heldOf(school.founder);
  const [whole] = await school.founder.write(...answers(amina, 20));
  const words = new Map(
    school.founder.vocabularies.map((one) => [one.id, new TextEncoder().encode(toVocabularyText(one.words))]),
  );
  const less = whole && cutChunk(whole.bytes, [amina], words);
  if (!less) throw new Error('Must have a chunk');
  const messages: Message[] = [
    ...school.founder.vocabularies.map(wordsOf),
    cardOf(school.founder),
    { type: 'chunk', bytes: less },
  ];
  const answer = await post(writeMessages([hello(stage.tablet), ...messages, { type: 'end' }]));
  expect(answer.status).toBe(200);
  expect(await heldOf(school.founder)).toEqual(before);
});
