// Words that do not fit: src/i18n/word-length.ts says how long a text may be, and why.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import { lettersOf, roomOf } from '../../src/i18n/word-length.ts';
import { loadWholeTable, type MessageRows, wordingsOf } from '../support/message-tables.ts';

/** Heard inside a formula, never shown. */
const HEARD_ALONE = /^item\.math-/;

/** Agreed to be longer, each for its reason. */
const AGREED: ReadonlySet<string> = new Set([
  'pt pin.ask-teacher', // both a man and a woman may be meant, and in Portuguese both are named
  'pt certificate.signed', // the same, on paper
  'sw relay.title', // “station for passing on”: there is no shorter word that a teacher knows
]);

const english = await loadWholeTable('en');

test.each(LANGUAGES.filter((tag) => tag !== 'en'))(
  'no text in %s is much longer than in English',
  async (tag) => {
    const table = await loadWholeTable(tag);
    expect(overlong(table).filter((line) => !AGREED.has(`${tag} ${line.split(':')[0]}`))).toEqual([]);
  },
);

test('each agreed exception is one', async () => {
  const found = await Promise.all(
    LANGUAGES.map(async (tag) =>
      overlong(await loadWholeTable(tag)).map((line) => `${tag} ${line.split(':')[0]}`),
    ),
  );
  expect([...AGREED].filter((one) => !found.flat().includes(one))).toEqual([]);
});

test('the check finds a label and a sentence that are too long, whichever plural form they are in', () => {
  const long = {
    ...english,
    'safety.syncing': 'Synchronisation en cours',
    'home.greeting': `{name} ${'bonjour '.repeat(9)}`,
  };
  expect(overlong(long).map((line) => line.split(':')[0])).toEqual(['home.greeting', 'safety.syncing']);
  const plural = {
    plural: 'count',
    one: '{count} answer',
    other: `{count} ${'answers '.repeat(8)}`,
  } as const;
  expect(overlong({ ...english, 'device.waiting': plural })).toHaveLength(1);
});

function overlong(table: MessageRows): readonly string[] {
  return Object.entries(table).flatMap(([key, message]) => {
    if (HEARD_ALONE.test(key)) return [];
    const [has, most] = [lettersOf(message), roomOf(english[key] ?? '')];
    return has > most ? [`${key}: ${has} letters where ${most} fit: ${wordingsOf(message).join(' | ')}`] : [];
  });
}
