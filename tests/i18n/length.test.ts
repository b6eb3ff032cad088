// Words that do not fit. A button and a heading stand in one line of a screen of 360 px, where English fits. Measured over all
// texts, half of the labels in French are up to 1.1 times as long as in English, one in a hundred is twice as long and more, and
// those are what broke lines: “Synchronisation en cours” for “Syncing”. So a label may have 18 letters in any language, which
// fit every button, and beyond that half as much again as English and four letters more. A sentence breaks where it likes; one
// of more than 1.6 times the English, with eight letters for the short ones, says more than it was asked to.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import type { Message } from '../../src/i18n/message.ts';
import { loadWholeTable, type MessageRows, wordingsOf } from '../support/message-tables.ts';

const FITS_ANYWHERE = 18;
const LONGEST_LABEL = 30;

/** Agreed to be longer, each for its reason. */
const AGREED: ReadonlySet<string> = new Set([
  'es item.math-at-most', // heard inside a formula, never shown
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
    const ground = english[key] ?? '';
    const most = roomOf(ground);
    const has = longestOf(message);
    return has > most
      ? [`${key}: ${has} letters where ${Math.floor(most)} fit: ${wordingsOf(message).join(' | ')}`]
      : [];
  });
}

function roomOf(ground: Message): number {
  const length = longestOf(ground);
  const isLabel = length <= LONGEST_LABEL && wordingsOf(ground).every((text) => !/[.?!:…]$/.test(text));
  return isLabel ? Math.max(FITS_ANYWHERE, length * 1.5 + 4) : length * 1.6 + 8;
}

/** In letters without their marks, a place counted as five. */
function longestOf(message: Message): number {
  return Math.max(
    ...wordingsOf(message).map((text) => text.replace(/\{\w+\}/g, '00000').replace(/\p{M}/gu, '').length),
  );
}
