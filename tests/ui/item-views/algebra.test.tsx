import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Stem } from '../../../src/domain/item.ts';
import { AnswerView } from '../../../src/ui/item-views/answer-view.tsx';
import { expressionItem, numberItem } from '../../domain/items.ts';
import { startAnswering, viewContext } from './answering.tsx';

afterEach(cleanup);

const press = (...names: readonly string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }));
};
const box = (name = 'Your answer'): HTMLInputElement => screen.getByRole('textbox', { name });
const keys = () => screen.getAllByRole('button').map((button) => button.dataset.key);

describe('typing algebra', () => {
  it('works with the keypad', () => {
    const turn = startAnswering(expressionItem('2x+6'));
    press('2', 'Opening bracket', 'x', 'plus', '3', 'Closing bracket');
    expect(turn.answer()).toEqual({ type: 'expression', text: '2(x+3)' });
    expect(turn.isRight()).toBe(true);
  });

  it('works with a keyboard in the box, which never opens that of the system', () => {
    const turn = startAnswering(expressionItem('x^2/3'));
    expect(box().getAttribute('inputmode')).toBe('none');
    fireEvent.input(box(), { target: { value: 'x*x/3' } });
    expect(turn.isRight()).toBe(true);
  });

  it('the first key of a real keyboard goes to the box, wherever the focus was', () => {
    startAnswering(expressionItem('2x+6'));
    fireEvent.keyDown(document.body, { key: '2' });
    expect(document.activeElement).toBe(box());
  });

  it('shows what was typed as mathematics, and says it', () => {
    startAnswering(expressionItem('x/2'));
    press('x', 'Fraction bar');
    const shown = screen.getByRole('status');
    expect(shown.querySelector('mfrac')?.textContent).toBe('x▢');
    press('2');
    expect(shown.querySelector('mfrac')?.textContent).toBe('x2');
    expect(shown.getAttribute('aria-label')).toBe('x over 2');
  });

  it('puts in and takes away where the caret stands', () => {
    const turn = startAnswering(expressionItem('2x+6'));
    press('2', '4', 'plus', '6', 'Back one place', 'Back one place', 'Delete', 'x');
    expect(turn.answer()).toEqual({ type: 'expression', text: '2x+6' });
    press('On one place', 'Opening bracket');
    expect(turn.answer()).toEqual({ type: 'expression', text: '2x+(6' });
  });

  it('a root is one key, and goes away at once', () => {
    const turn = startAnswering(expressionItem('sqrt(2)'));
    press('Square root');
    expect(turn.answer()).toEqual({ type: 'expression', text: '√(' });
    press('Delete');
    expect(turn.answer()).toBeNull();
  });

  it('has keys only for what the question may need', () => {
    startAnswering(expressionItem('2x+6'));
    expect(keys()).not.toContain('equals');
    expect(keys()).not.toContain('root');
    cleanup();
    startAnswering(expressionItem('-1<x<=3'));
    for (const key of ['less', 'more', 'at-most', 'at-least']) expect(keys()).toContain(key);
    cleanup();
    startAnswering(expressionItem('x=2 or x=-3'));
    for (const key of ['equals', 'comma']) expect(keys()).toContain(key);
    expect(keys()).not.toContain('less');
  });

  it('runs from left to right in Arabic, with the digits and the decimal sign of the learner', () => {
    const turn = startAnswering(expressionItem('2.5x'), { context: viewContext('ar') });
    press('٢', 'الفاصلة العشرية', '٥', 'x');
    const own = box('إجابتك');
    expect(own.value).toBe('٢٫٥x');
    expect(own.dir).toBe('ltr');
    expect(screen.getByRole('status').textContent).toContain('٢٫٥');
    expect(turn.answer()).toEqual({ type: 'expression', text: '2.5x' });
    expect(turn.isRight()).toBe(true);
  });

  it('takes nothing where it is locked', () => {
    const turn = startAnswering(expressionItem('2x+6'), { locked: true });
    press('2');
    expect(turn.changes()).toBe(0);
    expect(box().readOnly).toBe(true);
  });

  it('an answer is shown as it was given, set as mathematics', () => {
    const item = expressionItem('2(x+3)', { before: 'y =' });
    render(
      <AnswerView
        item={item}
        answer={{ type: 'expression', text: '6/(x+1)' }}
        tone="given"
        context={viewContext()}
      />,
    );
    expect(screen.getByRole('figure').querySelector('mfrac')?.textContent).toBe('6x+1');
    expect(screen.getByRole('figure').textContent).toContain('y =');
  });
});

describe('questions that share a stem', () => {
  const stem: Stem = { id: 'market', part: 2, of: 3, text: 'Amina buys **four** mangoes.' };

  it('show it above the question, with their place among the others', () => {
    startAnswering({ ...numberItem('4'), stem });
    const shown = screen.getByRole('region', { name: 'What it is about' });
    expect(shown.textContent).toBe('Question 2 of 3Amina buys four mangoes.');
    const prompt = screen.getByRole('heading');
    expect(shown.compareDocumentPosition(prompt) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('fold a long one away, except for the first question', () => {
    const long = { ...stem, text: 'A long story. '.repeat(20) };
    startAnswering({ ...numberItem('4'), stem: { ...long, part: 1 } });
    expect(detailsOpen()).toBe(true);
    cleanup();
    startAnswering({ ...numberItem('4'), stem: long });
    expect(detailsOpen()).toBe(false);
  });
});

function detailsOpen(): boolean | undefined {
  return document.querySelector('details')?.open;
}
