// The eye that looks for words of nowhere on each screen of the Arabic tours: that it sees them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadWholeTable } from '../support/message-tables.ts';
import { readSaid, strangeWords, textsOfTable, wordsKnownFrom } from '../support/words-law.ts';

const known = wordsKnownFrom(textsOfTable(await loadWholeTable('ar')));

beforeEach(() => {
  document.documentElement.lang = 'ar';
});
afterEach(() => {
  document.documentElement.lang = '';
  document.body.innerHTML = '';
});

function strangeIn(html: string): readonly string[] {
  document.body.innerHTML = html;
  return strangeWords(readSaid(), known).map((fault) => /^«(.*?)»/.exec(fault)?.[1] ?? fault);
}

describe('looked at in Arabic, a screen is told to say', () => {
  test.each([
    ['a word of English between words', '<p>اقرأ next lesson</p>', ['next lesson']],
    [
      'a sentence of a parser inside one of ours',
      '<p>لا شيء: ⁨&lt;quiz&gt; is not closed⁩</p>',
      ['quiz is not closed'],
    ],
    ['the key of a message that was not loaded', '<button>home.go-on</button>', ['home.go-on']],
    ['an undefined fact', '<p>مرحبا undefined</p>', ['undefined']],
    ['a name that only a screen reader says', '<button aria-label="Close"><svg></svg></button>', ['Close']],
    [
      'words in place of a picture, and in an empty box',
      '<img alt="Goat"><input placeholder="Name">',
      ['Goat', 'Name'],
    ],
  ])('%s', (_, html, strange) => {
    expect(strangeIn(html)).toEqual(strange);
  });
});

describe('looked at in Arabic, a screen may say', () => {
  test.each([
    ['names that the Arabic words have', '<p>افتح ملف CSV في بانيان</p>'],
    ['a letter of mathematics, a number, a formula', '<p>x + 12 <math><mi>sin</mi></math></p>'],
    ['what somebody typed', '<p translate="no">my own answer</p>'],
    ['the name of a language in itself', '<span lang="sw">Kiswahili</span>'],
    [
      'the name of a file, an address and a code',
      '<p>الملف numbers-1.0.0.zip من https://relay.invalid/ هو A2E6-7FN9-HB1B</p>',
    ],
  ])('%s', (_, html) => {
    expect(strangeIn(html)).toEqual([]);
  });
});
