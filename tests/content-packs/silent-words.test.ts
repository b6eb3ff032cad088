// Where reading is the task, the ear must not do it: what it says of a question is searched for the question's answer.
import { describe, expect, test } from 'vitest';
import type { Item, Option } from '../../src/domain/item.ts';
import { toPlainText } from '../../src/domain/rich-text.ts';
import { createTranslate } from '../../src/i18n/messages.ts';
import { spokenItem } from '../../src/ui/item-views/spoken.ts';
import { loadMessages } from '../../src/ui/load-messages.ts';
import { openAnswerBook } from '../support/answer-book.ts';
import { readShipped } from './read-shipped.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const SKILLS_OF_READING = [
  'blend-sounds',
  'open-syllables',
  'join-syllables',
  'short-words',
  'spell-short-words',
  'change-one-letter',
  'word-families',
  'two-letters-one-sound',
  'letter-teams',
  'vowels-together',
  'end-of-word',
  'long-words',
  'common-words',
  'one-and-many',
  'read-sentences',
];
/** What is chosen there says nothing of the words to be read: which place of a word, how many sounds, yes or no. */
const ANSWERED_OTHERWISE = [
  'change-one-letter.which-changed',
  'two-letters-one-sound.how-many-sounds',
  'read-sentences.true-or-not',
];
/** Letters are spelt there one by one: their names said in another order are no answer. */
const SPELT = [
  'spell-short-words.letters-in-order',
  'spell-short-words.four-letters',
  'spell-short-words.two-gaps',
  'spell-short-words.two-gaps-bus',
  'change-one-letter.swap-gap',
  'change-one-letter.chain',
];
const SKILLS_OF_LETTERS = [
  'vowels',
  'letters-m-s-t-k',
  'letters-b-d-p-n',
  'letters-l-r-h-g-f',
  'letters-w-y-j-v-z',
  'first-letter',
  'last-letter',
  'vowel-inside',
];
const LETTER_IS_NAMED = /\.(?:trace|write\S*|draw\S*|odd|chain|say|sort-e-i|sort-o-u)$/;

const { items } = readShipped('early-reading');
const book = openAnswerBook('early-reading');
const t = createTranslate(await loadMessages('en', ['learner']), { language: 'en', numerals: 'latn' });

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

const templates = new Set(items.filter(({ value }) => value.parameters).map(({ value }): string => value.id));

/** What the ear says; of a template without the words that it says in every variant, which are the instruction. */
function saidOf(id: string, language: string): readonly { readonly item: Item; readonly said: string }[] {
  const variants = SEEDS.map((seed) => book.itemOf(id, seed, language));
  const spoken = variants.map((item) => wordsOf(spokenItem(item, { t })));
  const always = new Set(spoken[0]?.filter((word) => spoken.every((words) => words.includes(word))));
  return variants.map((item, at) => {
    const words = spoken[at] ?? [];
    return { item, said: spaced(templates.has(id) ? words.filter((word) => !always.has(word)) : words) };
  });
}

const says = (said: string, text: string): boolean =>
  wordsOf(text).length > 0 && said.includes(spaced(wordsOf(text)));

/** Of a picture its name; of a card its words. */
const nameOf = ({ text, figure }: Option): string =>
  text === '' && figure?.type === 'picture' ? figure.alt : toPlainText(text);

const textsOf = (options: readonly Option[], ids: readonly string[]): readonly string[] =>
  options.filter(({ id }) => ids.includes(id)).map(nameOf);

/** In each list at least one must not be said, or the answer is heard. */
function secretsOf(item: Item): readonly (readonly string[])[] {
  switch (item.type) {
    case 'choose-one':
      return [textsOf(item.options, [item.answer])];
    case 'choose-several':
      return textsOf(item.options, item.answers).map((text) => [text]);
    case 'short-text':
      return item.accepted.map((text) => [text]);
    case 'order':
      return item.entries.map((entry) => [nameOf(entry)]);
    case 'match':
      return item.pairs.map(([left, right]) => [
        ...item.left.filter(({ id, text }) => id === left && text !== '').map(nameOf),
        ...item.right.filter(({ id, text }) => id === right && text !== '').map(nameOf),
      ]);
    case 'sort-groups':
      return item.answer.map(([entry, group]) => [
        ...textsOf(item.entries, [entry]),
        ...textsOf(item.groups, [group]),
      ]);
    case 'fill-gaps':
      return item.gaps.flatMap((gap) => (gap.type === 'choice' ? [textsOf(gap.options, [gap.answer])] : []));
    case 'number':
      return [[/\*\*(.+?)\*\*/.exec(item.prompt)?.[1] ?? '']];
    default:
      return [];
  }
}

function itemsOf(skills: readonly string[]): readonly string[] {
  return items
    .map(({ value }) => value)
    .filter(({ skill }) => skills.includes(skill))
    .map(({ id }) => id);
}

describe.each(['en', 'sw'])('in %s', (language) => {
  test('the ear never reads the words, the parts or the sentence that a reader is to read', () => {
    const ids = itemsOf(SKILLS_OF_READING).filter((id) => ![...ANSWERED_OTHERWISE, ...SPELT].includes(id));
    expect(ids.length).toBeGreaterThan(90);
    const heard = new Set<string>();
    for (const { item, said } of ids.flatMap((id) => saidOf(id, language))) {
      for (const secret of secretsOf(item)) {
        if (secret.every((text) => says(said, text))) heard.add(`${item.id}: ${secret.join(' – ')}`);
      }
    }
    expect([...heard]).toEqual([]);
  });

  test('the ear never names the letter that is to be known by its look', () => {
    const ids = itemsOf(SKILLS_OF_LETTERS).filter((id) => !LETTER_IS_NAMED.test(id));
    expect(ids.length).toBeGreaterThan(30);
    const heard = new Set<string>();
    for (const { item, said } of ids.flatMap((id) => saidOf(id, language))) {
      const asked = [/\*\*(.+?)\*\*/.exec(item.prompt)?.[1] ?? ''];
      const secrets = asked[0]?.length === 1 ? [asked] : secretsOf(item);
      for (const secret of secrets) {
        if (secret.every((text) => says(said, text))) heard.add(`${item.id}: ${secret.join(' – ')}`);
      }
    }
    expect([...heard]).toEqual([]);
  });

  test('where meaning and stories are asked for, everything is said', () => {
    const ids = items
      .map(({ value }) => value.id)
      .filter((id) => /^(?:rhyme|hear-first-sound|opposites|word-meaning|story-|main-idea)/.test(id));
    for (const id of ids) {
      const item = book.itemOf(id, 0, language);
      expect(JSON.stringify(item), id).not.toContain('^^');
    }
    expect(ids.length).toBeGreaterThan(50);
  });
});
