import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/answer.ts';
import { ITEM_TYPES, type ItemType } from '../../../src/domain/item.ts';
import { rightAnswer } from '../../../src/domain/marking/right-answer.ts';
import { AnswerView } from '../../../src/ui/item-views/answer-view.tsx';
import { numberItem } from '../../domain/items.ts';
import { viewContext } from './answering.tsx';
import { sampleItem } from './sample-items.ts';

afterEach(cleanup);

/** What is read of the right answer to each sample. */
const SHOWN: Readonly<Record<ItemType, string>> = {
  'choose-one': 'a',
  'choose-several': 'ac',
  number: '3/4kg',
  'short-text': 'seven',
  order: '1122',
  match: '1one2two',
  'sort-groups': 'odd1even2',
  'fill-gaps': '1 one b',
  'number-line': '010',
  'point-picture': 'goat',
  draw: '3',
  'read-aloud': 'Words read: 4 of 4',
  'write-freely': 'Both numbers are even.both numberswhy',
  expression: '2\u2062(x+3)',
};

it.each(ITEM_TYPES)('a right answer of type %s is shown under its name', (type) => {
  const item = sampleItem(type);
  render(<AnswerView item={item} answer={rightAnswer(item)} tone="right" context={viewContext()} />);
  const figure = screen.getByRole('figure');
  expect(figure.textContent).toBe(`A right answer${SHOWN[type]}`);
  expect(screen.queryAllByRole('button')).toHaveLength(0);
});

it('an answer is shown as it was given, in the digits of the learner', () => {
  const given: Answer = { type: 'number', text: '-1 2/3' };
  render(<AnswerView item={numberItem('1')} answer={given} tone="given" context={viewContext('ar')} />);
  expect(screen.getByRole('figure').textContent).toBe('إجابتك−١٢/٣');
});

it('a place on a number line is said as a place, not shown by colour alone', () => {
  const item = sampleItem('number-line');
  render(<AnswerView item={item} answer={rightAnswer(item)} tone="given" context={viewContext()} />);
  expect(screen.getByRole('img', { name: 'tick 5' })).toBeTruthy();
});
