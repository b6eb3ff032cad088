import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { parseLearnerId } from '../../src/domain/ids.ts';
import { parseEvent } from '../../src/domain/parse-event.ts';
import { createSchoolRing } from '../../src/identity/school-key.ts';
import { createNames } from '../../src/worker/names.ts';
import { openWritten, sealWritten } from '../../src/worker/written-texts.ts';
import { answered, event } from '../domain/events.ts';
import { must } from '../domain/support.ts';
import { realCrypto } from '../support/crypto-port.ts';

const amina = must(parseLearnerId('a'.repeat(22)));
const brook = must(parseLearnerId('b'.repeat(22)));
const TEXT = 'My sister Amina has two goats';
const given: Answer = { type: 'write-freely', ticked: ['two'], written: { in: 'clear', text: TEXT } };

async function openNames() {
  const ring = await createSchoolRing(realCrypto);
  return createNames({ crypto: realCrypto, ring: async () => ring });
}

describe('a learner’s free text', () => {
  test('is sealed before it enters the log, and opened for the school alone', async () => {
    const names = await openNames();
    const kept = await sealWritten(names, given, amina);
    expect(JSON.stringify(kept)).not.toContain('goats');
    expect(await openWritten(names, { answer: kept, learner: amina })).toEqual(given);
    const stranger = await openNames();
    const seen = await openWritten(stranger, { answer: kept, learner: amina });
    expect(seen).toMatchObject({ written: { in: 'nowhere' }, ticked: ['two'] });
  });

  test('is not kept where nothing can seal it, as of guests', async () => {
    const kept = await sealWritten(createNames(null), given, amina);
    expect(kept).toEqual({ type: 'write-freely', ticked: ['two'], written: { in: 'nowhere' } });
  });

  test('of two is read from either one’s record, and from nobody else’s', async () => {
    const names = await openNames();
    const kept = await sealWritten(names, given, amina);
    expect(await openWritten(names, { answer: kept, learner: brook, with: amina })).toEqual(given);
    expect(await openWritten(names, { answer: kept, learner: brook })).toMatchObject({
      written: { in: 'nowhere' },
    });
  });

  test('in clear is refused at the border of the log, wherever it comes from', async () => {
    const good = event('A', 1, answered);
    expect(parseEvent({ ...good, answer: given })).toMatchObject({
      ok: false,
      problem: { code: 'event/malformed', field: 'answer' },
    });
    const kept = await sealWritten(await openNames(), given, amina);
    expect(parseEvent({ ...good, answer: kept }).ok).toBe(true);
  });

  test('leaves every other answer as it is', async () => {
    const names = await openNames();
    const book: Answer = { type: 'write-freely', ticked: [], written: { in: 'book' } };
    for (const answer of [book, { type: 'number', text: '12' } as const]) {
      expect(await sealWritten(names, answer, amina)).toBe(answer);
    }
  });
});
