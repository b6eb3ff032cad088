// Words that both sides know: what goes in of a pack, and what is refused of what comes from elsewhere.
import { describe, expect, it } from 'vitest';
import type { ItemSource } from '../../../src/packs/format.ts';
import { encodeUtf8 } from '../../../src/packs/utf8.ts';
import { toLearnerWords, toPackWords } from '../../../src/sync/pack-words.ts';
import {
  nameVocabulary,
  parseVocabulary,
  parseVocabularyId,
  toVocabularyText,
} from '../../../src/sync/vocabulary.ts';
import { problemIn, valueIn } from '../../support/event-samples.ts';
import { LEARNERS, PACK_WORDS, sha256 } from './codec-samples.ts';

const base = { skill: 'count', difficulty: 2, prompt: 'p', hints: [], solution: [] };
const pack = (...items: readonly object[]) =>
  toPackWords({ id: 'org.banyan.test', version: '1.2.0' } as never, items as readonly ItemSource[], []);
const first = (item: object) => pack({ ...base, id: 'one', ...item }).items[0];

describe('the words of a pack', () => {
  it('an option is right or foreseen, with what it shows', () => {
    const options = [{ id: 'a' }, { id: 'b', misconception: 'counts-marks' }, { id: 'c' }];
    expect(first({ type: 'choose-one', options, answer: 'a' })).toEqual({
      item: 'one',
      skills: ['count'],
      right: { json: '{"option":"a","type":"choose-one"}', misconceptions: [] },
      wrong: [
        { json: '{"option":"b","type":"choose-one"}', misconceptions: ['counts-marks'] },
        { json: '{"option":"c","type":"choose-one"}', misconceptions: [] },
      ],
    });
  });

  it('a number that is the same in every variant is foreseen, one that is computed is not', () => {
    const wrong = [
      { value: 10, misconception: 'm' },
      { value: '=a+1', misconception: 'm' },
      { value: 12, misconception: 'm' },
    ];
    const item = first({ type: 'number', answer: 12, wrong });
    expect(item?.right?.json).toBe('{"text":"12","type":"number"}');
    expect(item?.wrong.map(({ json }) => json)).toEqual(['{"text":"10","type":"number"}']);
    expect(first({ type: 'number', answer: '=a+b', wrong: [] })).toMatchObject({ right: null, wrong: [] });
    expect(first({ type: 'number', answer: 12, unit: 'u' })).toMatchObject({ right: null, wrong: [] });
  });

  it('what depends on the language is left to spelling', () => {
    expect(first({ type: 'short-text', accepted: 'k' })).toMatchObject({ right: null, wrong: [] });
    const gaps = [
      { type: 'number', answer: 3 },
      { type: 'choice', options: [], answer: 'b' },
    ];
    expect(first({ type: 'fill-gaps', text: 't', gaps })?.right?.json).toBe(
      '{"gaps":["3","b"],"type":"fill-gaps"}',
    );
    expect(
      first({ type: 'fill-gaps', text: 't', gaps: [...gaps, { type: 'text', accepted: 'k' }] }),
    ).toMatchObject({
      right: null,
    });
  });

  it('every type of item has its right answer', () => {
    const rights = [
      { type: 'choose-several', options: [], answers: ['a', 'b'] },
      { type: 'order', entries: [], answer: ['b', 'a'], wrong: [{ order: ['a', 'b'], misconception: 'm' }] },
      { type: 'match', left: [], right: [], pairs: [['a', 'b']] },
      { type: 'sort-groups', groups: [], entries: [], answer: [['a', 'b']] },
      { type: 'number-line', from: 0, to: 9, step: 1, answer: 4 },
      { type: 'point-picture', src: 's', alt: 'k', regions: [{ id: 'r' }, { id: 's' }], answers: ['r'] },
    ].map((item) => first(item)?.right?.json);
    expect(rights).toEqual([
      '{"options":["a","b"],"type":"choose-several"}',
      '{"order":["b","a"],"type":"order"}',
      '{"pairs":[["a","b"]],"type":"match"}',
      '{"placed":[["a","b"]],"type":"sort-groups"}',
      '{"type":"number-line","value":4}',
      '{"regions":["r"],"type":"point-picture"}',
    ]);
  });

  it('are the same words on every device that has the pack', () => {
    const item = {
      ...base,
      id: 'one',
      type: 'choose-one',
      options: [{ id: 'a' }],
      answer: 'a',
      also: ['add'],
    };
    const one = nameVocabulary(pack(item), sha256);
    const back = valueIn(parseVocabulary(encodeUtf8(toVocabularyText(one.words)), sha256));
    expect(back).toEqual(one);
    expect(back.words).toMatchObject({ items: [{ skills: ['count', 'add'] }] });
  });
});

describe('the words of a school', () => {
  it('are sorted, class by class, whatever order they came in', () => {
    const [a, b, c] = LEARNERS;
    const classes = [
      { class: 'd'.repeat(22) as never, learners: [c, a] },
      { class: '' as const, learners: [b] },
    ] as never as Parameters<typeof toLearnerWords>[0];
    const words = toLearnerWords(classes);
    expect(words).toEqual({ type: 'learners', learners: [b, a, c], classes: ['d'.repeat(22)] });
    expect(toLearnerWords([...classes].reverse())).toEqual(words);
  });
});

describe('words from elsewhere', () => {
  const text = toVocabularyText(PACK_WORDS.words);
  const read = (changed: string) => parseVocabulary(encodeUtf8(changed), sha256);

  it('are taken only as they would be written', () => {
    expect(valueIn(read(text))).toEqual(PACK_WORDS);
    const changed = [
      text.slice(0, -1),
      `${text}\n`,
      text.replace('["count"]', '[ "count"]'),
      text.replace('"item-0-0"', '"item-0-1"'),
      text.replace('"item-0-0"', '"Item 0"'),
      text.replace(',12,2]', ',11,2]'),
      text.replace('vocabulary 1', 'vocabulary 2'),
      text.replace(
        '{\\"text\\":\\"0\\",\\"type\\":\\"number\\"}',
        '{\\"type\\":\\"number\\",\\"text\\":\\"0\\"}',
      ),
      text.replace('{\\"text\\":\\"0\\",\\"type\\":\\"number\\"}', '[]'),
      text.replace('{\\"text\\":\\"0\\",\\"type\\":\\"number\\"}', `${'['.repeat(5_000)}`),
      '',
      '\n',
      'null\n',
    ];
    for (const one of changed) {
      expect(one).not.toBe(text);
      expect(problemIn(read(one))).toEqual({ code: 'vocabulary/malformed' });
    }
    expect(parseVocabulary(Uint8Array.of(255, 10), sha256).ok).toBe(false);
  });

  it('have a name of 16 hex digits', () => {
    expect(parseVocabularyId(PACK_WORDS.id)).toEqual({ ok: true, value: PACK_WORDS.id });
    for (const bad of ['', 'ABCDEF0123456789', `${PACK_WORDS.id}0`, 7])
      expect(parseVocabularyId(bad).ok).toBe(false);
  });
});
