// Letters and words are each language's own, so the right answers are found a second time from the words themselves.
import { describe, expect, test } from 'vitest';
import type { ChooseOne, Item, Option } from '../../src/domain/item.ts';
import { toPlainText } from '../../src/domain/rich-text.ts';
import { openAnswerBook } from '../support/answer-book.ts';
import { readShipped } from './read-shipped.ts';

const LANGUAGES = ['en', 'sw'] as const;
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

const contents = readShipped('early-reading');
const book = openAnswerBook('early-reading');

/** All variants of an item that forty seeds draw. */
function variantsOf(id: string, language: string): readonly Item[] {
  return SEEDS.map((seed) => book.itemOf(id, seed, language));
}

function choicesOf(id: string, language: string): readonly ChooseOne[] {
  return variantsOf(id, language).filter((item): item is ChooseOne => item.type === 'choose-one');
}

/** What a picture shows, or what is written on the card. */
function wordOf({ text, figure }: Pick<Option, 'text' | 'figure'>): string {
  return text === '' && figure?.type === 'picture' ? figure.alt : toPlainText(text);
}

function rightOf({ options, answer }: ChooseOne): string {
  return options.filter(({ id }) => id === answer).map(wordOf)[0] ?? '';
}

function wrongsOf({ options, answer }: ChooseOne): readonly string[] {
  return options.filter(({ id }) => id !== answer).map(wordOf);
}

function pictureOf({ figure }: Item): string {
  return figure?.type === 'picture' ? figure.alt : '';
}

/** What stands in heavy print, where the task names a letter, a word or a gap. */
function printed({ prompt }: Item): string {
  return /\*\*(.+?)\*\*/.exec(prompt)?.[1] ?? '';
}

test('early-reading goes from first sounds to stories over forty skills, in English and Swahili', () => {
  const ids = (contents.manifest?.skills ?? []).map(({ id }): string => id);
  expect(ids.length).toBeGreaterThanOrEqual(40);
  expect([ids[0], ids.at(-1)]).toEqual(['hear-first-sound', 'main-idea']);
  expect(contents.manifest?.languages.map(({ tag }) => tag)).toEqual(['en', 'sw']);
});

test('eight stories or more are short enough to be read in one breath of a lesson, and each has questions', () => {
  const stems = new Map<string, Set<string>>();
  for (const { value } of contents.items) {
    if (!value.stem || typeof value.stem.text !== 'string') continue;
    stems.set(value.stem.text, (stems.get(value.stem.text) ?? new Set()).add(value.id));
  }
  expect(stems.size).toBeGreaterThanOrEqual(8);
  for (const [key, questions] of stems) {
    expect(questions.size, key).toBeGreaterThanOrEqual(3);
    for (const language of LANGUAGES) {
      const words = String(contents.texts.get(language)?.get(key)?.value).split(/\s+/).length;
      expect(words, `${key} ${language}`).toBeGreaterThanOrEqual(18);
      expect(words, `${key} ${language}`).toBeLessThanOrEqual(90);
    }
  }
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the first letter of a picture is the first letter of its name, and no other choice is', () => {
    for (const item of choicesOf('first-letter.choose', language)) {
      expect(rightOf(item)).toBe(pictureOf(item)[0]);
      expect(wrongsOf(item)).not.toContain(pictureOf(item)[0]);
    }
  });

  test('the last letter of a picture is the last letter of its name, and no other choice is', () => {
    for (const item of choicesOf('last-letter.choose', language)) {
      expect(rightOf(item)).toBe(pictureOf(item).at(-1));
      expect(wrongsOf(item)).not.toContain(pictureOf(item).at(-1));
    }
  });

  test('of three pictures only the right one begins with the letter that is asked for', () => {
    for (const item of choicesOf('first-letter.which-picture', language)) {
      expect(rightOf(item)[0]).toBe(printed(item));
      for (const wrong of wrongsOf(item)) expect(wrong[0]).not.toBe(printed(item));
    }
  });

  const gaps = contents.items
    .map(({ value }) => value)
    .filter(({ type, prompt, figure }) => type === 'choose-one' && figure && prompt !== undefined)
    .map(({ id }) => id)
    .filter((id) => /^\S*_\S*$/.test(printed(book.itemOf(id, 0, language))));

  test('a gap filled with the right letters gives the name of the picture, with others it does not', () => {
    expect(gaps.length).toBeGreaterThan(15);
    for (const item of gaps.flatMap((id) => choicesOf(id, language))) {
      const fill = (letters: string) => printed(item).replace(/_+/, letters).replaceAll('-', '');
      expect(fill(rightOf(item)), item.id).toBe(pictureOf(item));
      for (const wrong of wrongsOf(item)) expect(fill(wrong), item.id).not.toBe(pictureOf(item));
    }
  });

  test('what begins with a letter does so, and nothing else on the same question', () => {
    const ids = contents.items.map(({ value }) => value.id).filter((id) => id.endsWith('.begins'));
    expect(ids.length).toBe(5);
    for (const item of ids.flatMap((id) => choicesOf(id, language))) {
      expect(rightOf(item).startsWith(printed(item)), item.id).toBe(true);
      for (const wrong of wrongsOf(item)) expect(wrong.startsWith(printed(item)), item.id).toBe(false);
    }
  });

  test('parts that are put in order spell the word that is asked for', () => {
    for (const id of ['join-syllables.three-in-order', 'long-words.order', 'blend-sounds.build']) {
      for (const item of variantsOf(id, language)) {
        if (item.type !== 'order') throw new Error(`Must be an order, got ${item.type}`);
        const texts = new Map(item.entries.map((entry) => [entry.id, wordOf(entry)]));
        expect(item.answer.map((entry) => texts.get(entry)).join('')).toBe(printed(item));
      }
    }
  });

  test('sounds together are the sounds one after the other', () => {
    for (const item of choicesOf('blend-sounds.together', language)) {
      expect(rightOf(item)).toBe(printed(item).replaceAll(' – ', ''));
    }
  });
});

test('the claps of a Swahili word are its vowels, and an m that stands alone', () => {
  for (const item of choicesOf('clap-syllables.how-many-claps', 'sw')) {
    const name = pictureOf(item);
    const alone = /^m[^aeiouwb]/.test(name) ? 1 : 0;
    expect(Number(rightOf(item)), name).toBe((name.match(/[aeiou]/g) ?? []).length + alone);
  }
});
