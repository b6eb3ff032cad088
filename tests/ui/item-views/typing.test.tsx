import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FillGaps } from '../../../src/domain/item.ts';
import { GapText } from '../../../src/ui/item-views/gap-text.tsx';
import { base, numberItem, options, textItem } from '../../domain/items.ts';
import { startAnswering, viewContext } from './answering.tsx';

afterEach(cleanup);

const key = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (text: string) => {
  for (const one of text) fireEvent.keyDown(document.body, { key: one });
};
const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const write = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
/** What a browser does on Enter in a box. */
const enterIn = (name: string) => box(name).form?.requestSubmit();

const fraction = numberItem('3/4', { form: 'simplest' });
const gaps: FillGaps = {
  ...base,
  type: 'fill-gaps',
  prompt: 'Fill in.',
  text: '{{1}} tens are {{2}}, and that is {{3}}.',
  gaps: [
    { type: 'number', answer: '4', form: 'any', wrong: [] },
    { type: 'text', accepted: ['forty'], spelling: 0, wrong: [] },
    { type: 'choice', options: options('much', 'little'), answer: 'much' },
  ],
};

describe('typing a number', () => {
  it('works with the keypad', () => {
    const turn = startAnswering(numberItem('42'));
    for (const digit of ['4', '3', 'Delete', '2']) key(digit);
    expect(turn.isRight()).toBe(true);
  });

  it('works with a keyboard while nothing has the focus', () => {
    const turn = startAnswering(numberItem('-1.5'));
    type('-1.5');
    expect(turn.isRight()).toBe(true);
  });

  it('loses no key that comes before the next frame', async () => {
    const turn = startAnswering(numberItem('34.5', { form: 'decimal' }));
    for (const key of '34.5') {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await Promise.resolve();
    }
    expect(turn.answer()).toEqual({ type: 'number', text: '34.5' });
  });

  it('never opens the keyboard of the system', () => {
    startAnswering(numberItem('42'));
    expect(box('Your answer').getAttribute('inputmode')).toBe('none');
  });

  it('shows and reads the digits of the learner', () => {
    const turn = startAnswering(numberItem('2.5', { form: 'decimal' }), { context: viewContext('ar') });
    for (const name of ['٢', 'الفاصلة العشرية', '٥']) key(name);
    expect(box('إجابتك').value).toBe('٢٫٥');
    expect(turn.isRight()).toBe(true);
    write('إجابتك', '٢٫٧');
    expect(turn.answer()).toEqual({ type: 'number', text: '2.7' });
  });

  it('refuses what is no number and keeps what was there', () => {
    const turn = startAnswering(numberItem('42'));
    write('Your answer', '42');
    write('Your answer', '42x');
    expect(box('Your answer').value).toBe('42');
    expect(turn.isRight()).toBe(true);
  });

  it('stacks the boxes of a fraction', () => {
    const turn = startAnswering(fraction);
    key('3');
    expect(turn.answer()).toBeNull();
    fireEvent.focus(box('Bottom number'));
    key('4');
    expect(turn.answer()).toEqual({ type: 'number', text: '3/4' });
  });

  it('takes a mixed number, and a whole one where no fraction is left', () => {
    const turn = startAnswering(numberItem('7/4', { form: 'mixed' }));
    write('Whole number', '1');
    expect(turn.answer()).toEqual({ type: 'number', text: '1' });
    write('Top number', '3');
    expect(turn.answer()).toBeNull();
    write('Bottom number', '4');
    expect(turn.isRight()).toBe(true);
  });

  it('changes between one box and a fraction where both may be right', () => {
    const turn = startAnswering(numberItem('1/2'));
    key('Write a fraction');
    write('Top number', '2');
    write('Bottom number', '4');
    expect(turn.isRight()).toBe(true);
    key('Write one number');
    expect(turn.answer()).toBeNull();
  });

  it('takes a fraction from a keyboard, with the focus or without', () => {
    const turn = startAnswering(fraction);
    write('Top number', '3');
    fireEvent.keyDown(box('Top number'), { key: '/' });
    expect(document.activeElement).toBe(box('Bottom number'));
    write('Bottom number', '4');
    expect(turn.isRight()).toBe(true);
    cleanup();
    const free = startAnswering(numberItem('3/4'));
    type('6/8');
    expect(free.answer()).toEqual({ type: 'number', text: '6/8' });
  });

  it('gives a child who counts only digits', () => {
    startAnswering(numberItem('7'));
    expect(screen.queryByRole('button', { name: 'Minus' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Decimal point' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write a fraction' })).toBeNull();
  });

  it('waits for the unit where there are several', () => {
    const turn = startAnswering(numberItem('3', { units: ['kg', 'cm'] }));
    key('3');
    expect(turn.answer()).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'kg' }));
    expect(turn.isRight()).toBe(true);
  });
});

describe('typing a word', () => {
  it('has a box that neither spells nor finishes the word', () => {
    const turn = startAnswering(textItem(['seven'], { prompt: 'Which number?' }));
    const word = box('Which number?');
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['autocorrect', 'off'],
      ['autocapitalize', 'none'],
      ['lang', 'en'],
    ] as const) {
      expect(word.getAttribute(name)).toBe(value);
    }
    write('Which number?', ' seven ');
    expect(turn.isRight()).toBe(true);
  });

  it('takes Enter for the check, and not while it is locked', () => {
    const open = startAnswering(textItem(['seven'], { prompt: 'Which number?' }));
    enterIn('Which number?');
    expect(open.enters()).toBe(1);
    cleanup();
    const locked = startAnswering(textItem(['seven'], { prompt: 'Which number?' }), { locked: true });
    enterIn('Which number?');
    expect(locked.enters()).toBe(0);
  });

  it('runs from the right in Arabic', () => {
    startAnswering(textItem(['سبعة'], { prompt: 'كم؟' }), { context: viewContext('ar') });
    expect(box('كم؟').dir).toBe('rtl');
  });
});

describe('filling gaps', () => {
  it('takes a number, a word and a choice, each in its gap', () => {
    const turn = startAnswering(gaps);
    key('4');
    write('Gap 2', 'forty');
    expect(turn.answer()).toBeNull();
    key('Gap 3: empty');
    fireEvent.click(screen.getByRole('radio', { name: 'much' }));
    expect(screen.getByRole('button', { name: 'Gap 3: much' })).toBeTruthy();
    expect(turn.isRight()).toBe(true);
  });

  it('shows the keys of the gap that is marked', () => {
    startAnswering(gaps);
    expect(screen.getByRole('group', { name: 'Number keys' })).toBeTruthy();
    fireEvent.focus(box('Gap 2'));
    expect(screen.queryByRole('group', { name: 'Number keys' })).toBeNull();
  });

  it('keeps formulas from left to right and lets rows of numbers run as the language reads', () => {
    const text = 'اكتب {{1}}\n5, 4, {{2}}\n{{3}} + 4 = 13';
    const { container } = render(
      <GapText text={text} context={viewContext('ar')} gap={(number) => <b>{number}</b>} />,
    );
    const lines = [...container.querySelectorAll('[dir]')].map((line) => [
      line.textContent,
      line.getAttribute('dir'),
    ]);
    expect(lines).toEqual([
      ['اكتب 1', 'auto'],
      ['٥, ٤, 2', 'rtl'],
      ['3 + ٤ = ١٣', 'ltr'],
    ]);
  });
});
