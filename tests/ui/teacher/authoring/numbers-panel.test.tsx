import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { NumbersTemplate, PlainQuestion } from '../../../../src/packs/authoring/numbers.ts';
import { NumbersPanel } from '../../../../src/ui/teacher/authoring/numbers-panel.tsx';
import { partContext } from './part-context.ts';

afterEach(cleanup);

const MANGOES = 'Amina has 7 mangoes and gives away 3. How many are left?';

function show(prompt: string, answer: string, language: 'en' | 'ar' = 'en') {
  const templates: NumbersTemplate[] = [];
  const plains: PlainQuestion[] = [];
  function Question() {
    const [question, setQuestion] = useState<
      PlainQuestion & { readonly numbers: Pick<NumbersTemplate, 'parameters' | 'where'> | null }
    >({ prompt, answer, hints: [], solution: ['7 - 3 = 4'], numbers: null });
    return (
      <NumbersPanel
        context={partContext(language)}
        language={language}
        texts={question}
        answer={question.answer}
        numbers={question.numbers}
        onTemplate={(template) => {
          templates.push(template);
          setQuestion({ ...template, numbers: template });
        }}
        onPlain={(plain) => {
          plains.push(plain);
          setQuestion({ ...plain, numbers: null });
        }}
      />
    );
  }
  render(<Question />);
  return { templates, plains };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const tap = (name: string | RegExp) => fireEvent.click(button(name));
const isOn = (name: string | RegExp) => button(name).getAttribute('aria-pressed') === 'true';
const type = (label: string, value: string) =>
  fireEvent.input(screen.getAllByRole('textbox', { name: label })[0] ?? document.body, { target: { value } });

describe('numbers that change', () => {
  it('asks for the question and the answer first', () => {
    show('How many mangoes?', '4');
    expect(screen.getByText(/Write the question with numbers/)).toBeDefined();
  });

  it('guesses the relation, the conditions and the wrong answers, and shows three examples at once', () => {
    show(MANGOES, '4');
    expect(isOn('7') && isOn('3')).toBe(true);
    expect(isOn('7 − 3')).toBe(true);
    tap('More exactly');
    expect(isOn('nothing falls below 0')).toBe(true);
    expect(isOn('10: added instead')).toBe(true);
    const examples = screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    expect(examples.length).toBe(3);
    for (const example of examples) {
      const [a = 0, b = 0, r = 0] = [...example.matchAll(/\d+/g)].map(Number);
      expect(r).toBe(a - b);
    }
    expect(screen.getByRole('status').textContent).toBe('36 different questions');
  });

  it('puts what was chosen into the question, and back again', () => {
    const { templates, plains } = show(MANGOES, '4');
    tap('More exactly');
    tap('21: multiplied instead');
    tap('the numbers differ');
    type('The answer is at most', '5');
    tap('Let the numbers change');
    expect(templates[0]).toMatchObject({
      parameters: { a: { from: 2, to: 10 }, b: { from: 2, to: 10 }, r: { value: 'a-b' } },
      where: ['a-b>=0', 'a-b!=0', 'a-b<=5'],
      prompt: 'Amina has [a] mangoes and gives away [b]. How many are left?',
      solution: ['[a] - [b] = [r]'],
      answer: '=a-b',
    });
    expect(templates[0]?.wrong.map(({ shows }) => shows)).toEqual([
      'added',
      'one-more',
      'one-less',
      'took-a-number',
    ]);
    expect(screen.getByText(/The numbers change now/)).toBeDefined();
    tap('Let the numbers stay');
    expect(plains[0]?.prompt).toMatch(/^Amina has \d+ mangoes and gives away \d+\. How many are left\?$/);
    expect(button('Let the numbers change')).toBeDefined();
  });

  it('lets a number stay, and finds the relation with what is left', () => {
    const { templates } = show(MANGOES, '4');
    tap('3');
    tap('Let the numbers change');
    expect(templates[0]).toMatchObject({
      parameters: { a: { from: 2, to: 10 } },
      prompt: 'Amina has [a] mangoes and gives away 3. How many are left?',
      answer: '=a-3',
    });
  });

  it('says in words what a blackboard has no sign for', () => {
    const { templates } = show('17 children sit in boats of 5. How many are left over?', '2');
    expect(isOn('the remainder of 17 ÷ 5')).toBe(true);
    tap('Let the numbers change');
    expect(templates[0]?.answer).toBe('=a%b');
  });

  it('says what is wrong with bounds, and waits', () => {
    show(MANGOES, '4');
    tap('More exactly');
    type('from', '12');
    expect(screen.getByRole('alert').textContent).toBe('The first number must not be above the second.');
    expect(screen.queryByRole('button', { name: 'Let the numbers change' })).toBeNull();
    type('from', 'many');
    expect(screen.getByRole('alert').textContent).toBe('Write numbers in all three boxes.');
    type('from', '6');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('does not go on with conditions that hardly any numbers meet', () => {
    show(MANGOES, '4');
    tap('More exactly');
    type('The answer is at most', '0');
    expect(screen.getByRole('status').textContent).toContain('Hardly any numbers fit');
    expect(button('Let the numbers change').disabled).toBe(true);
  });

  it('says so where the numbers do not give the answer', () => {
    show('There are 3 trees.', '100');
    expect(screen.getByRole('alert').textContent).toContain('do not give 100');
    expect(screen.queryByRole('button', { name: 'Let the numbers change' })).toBeNull();
  });

  it("reads and shows the digits of the teacher's own script", () => {
    const { templates } = show('لدى أمينة ٧ حبات وأعطت ٣. كم بقي؟', '٤', 'ar');
    expect(isOn('٧ − ٣')).toBe(true);
    tap('دع الأعداد تتغير');
    expect(templates[0]?.prompt).toBe('لدى أمينة [a] حبات وأعطت [b]. كم بقي؟');
  });
});
