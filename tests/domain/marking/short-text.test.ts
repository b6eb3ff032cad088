import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Item, ShortText } from '../../../src/domain/item.ts';
import { mark } from '../../../src/domain/marking/mark.ts';
import { misconception, textItem } from '../items.ts';
import { must } from '../support.ts';

const marked = (item: Item, answer: Answer) => must(mark(item, answer));
const refused = (item: Item, answer: Answer) => {
  const result = mark(item, answer);
  return result.ok ? 'marked' : result.problem.code;
};

describe('marking a short text', () => {
  const note = (item: ShortText, text: string) => marked(item, { type: 'short-text', text }).note;

  it.each([
    ['the cat', 'The cat.', 'right'],
    ['été', 'ÉTÉ', 'right'],
    ['été', 'ete', 'spelling'],
    ['مدرسة', 'مَدْرَسَة', 'right'],
    ['مدرسة', 'مدرسه', 'spelling'],
    ['where', 'wher', 'wrong'],
    ['?', '?', 'right'],
    ['?', '!', 'wrong'],
    ['-', '−', 'right'],
    ['<', '>', 'wrong'],
  ])('%s answered as %s, no slips allowed, is %s', (accepted, text, expected) => {
    expect(note(textItem([accepted]), text)).toBe(expected);
  });

  it.each([
    ['hosue', 'spelling'],
    ['hous', 'spelling'],
    ['house', 'right'],
    ['hoss', 'wrong'],
  ])('one slip is allowed in house: %s is %s', (text, expected) => {
    expect(note(textItem(['home', 'house'], { spelling: 1 }), text)).toBe(expected);
  });

  it('a digit is no letter to slip on, and another word is no slip', () => {
    expect(note(textItem(['12 eggs'], { spelling: 1 }), '13 eggs')).toBe('wrong');
    expect(note(textItem(['a'], { spelling: 1 }), 'b')).toBe('wrong');
  });

  it('a wrong word beside the right one is not taken for a slip of it', () => {
    const wrong = [{ value: 'ou', misconception: misconception('no-accent') }];
    expect(marked(textItem(['où'], { wrong }), { type: 'short-text', text: 'ou' })).toEqual({
      correct: false,
      score: 0,
      note: 'wrong',
      misconceptions: ['no-accent'],
    });
    const mouse = [{ value: 'mouse', misconception: misconception('rhymes') }];
    const item = textItem(['house'], { spelling: 2, wrong: mouse });
    expect(marked(item, { type: 'short-text', text: 'mousse' }).misconceptions).toEqual(['rhymes']);
  });

  it('what another variant asks for is wrong, and so is what is nearer to it', () => {
    const item = textItem(['sesenta'], { spelling: 1, others: ['setenta', 'ochenta'] });
    const notes = ['sesenta', 'sesent', 'seenta', 'Setenta', 'setent', 'ochenta'].map((text) =>
      note(item, text),
    );
    expect(notes).toEqual(['right', 'spelling', 'spelling', 'wrong', 'wrong', 'wrong']);
  });

  it('empty, endless and wordless texts are not recorded', () => {
    const item = textItem(['cat']);
    expect(refused(item, { type: 'short-text', text: '  ' })).toBe('answer/empty');
    expect(refused(item, { type: 'short-text', text: '...' })).toBe('answer/unreadable');
    expect(refused(item, { type: 'short-text', text: 'cat'.repeat(200) })).toBe('answer/unreadable');
  });
});
