import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { parseLessonId } from '../../../src/domain/ids.ts';
import type { ChooseOne } from '../../../src/domain/item.ts';
import type { Lesson } from '../../../src/domain/lesson.ts';
import { emptyDraft } from '../../../src/ui/item-views/draft.ts';
import { ItemView } from '../../../src/ui/item-views/item-view.tsx';
import { optionName } from '../../../src/ui/item-views/option-face.tsx';
import { RichText } from '../../../src/ui/item-views/rich-text.tsx';
import { spokenItem, spokenLesson, spokenText } from '../../../src/ui/item-views/spoken.ts';
import { base } from '../../domain/items.ts';
import { must } from '../../domain/support.ts';
import { viewContext } from './answering.tsx';

afterEach(cleanup);

const HALF = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const show = (text: string, language: 'en' | 'ar' = 'en', gap?: (gap: number) => ComponentChildren) =>
  render(<RichText text={text} context={viewContext(language)} {...(gap ? { gap } : {})} />).container;

describe('a text of a pack', () => {
  it('shows stress and line breaks', () => {
    const shown = show('How **many**?\nCount.');
    expect(shown.querySelector('strong')?.textContent).toBe('many');
    expect(shown.querySelectorAll('br')).toHaveLength(1);
  });

  it('shows words that the child is to read like any others', () => {
    const shown = show('Read: ^^**cat**^^ and {{1}}^^ now^^.', 'en', () => <i>hat</i>);
    expect(shown.textContent).toBe('Read: cat and hat now.');
    expect(shown.querySelector('strong')?.textContent).toBe('cat');
  });

  it('is never markup', () => {
    const shown = show('<img src=x onerror=alert(1)> and <b>bold</b>');
    expect(shown.querySelectorAll('img, b')).toHaveLength(0);
    expect(shown.textContent).toBe('<img src=x onerror=alert(1)> and <b>bold</b>');
  });

  it('holds formulas as real mathematics, left to right', () => {
    const shown = show(`Take ${HALF}.`);
    const math = shown.querySelector('math');
    expect(math?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(math?.querySelector('mfrac')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(math?.getAttribute('dir')).toBe('ltr');
  });

  it('keeps the full stop on the line of its formula', () => {
    const shown = show(`Take ${HALF}. And ${HALF}, ${HALF}?`);
    expect(shown.textContent).toBe('Take 12. And 12, 12?');
    const ends = [...shown.querySelectorAll('math')].map(
      (math) => math.parentElement?.parentElement?.textContent,
    );
    expect(ends).toEqual(['12.', '12,', '12?']);
  });

  it('an Arabic sentence that begins with a formula runs to the left: the formula is passed over', () => {
    const math = show(`${HALF} هو النصف`).querySelector('math');
    // Browsers look for the direction of `dir="auto"` in MathML too, but in no HTML element that has its own.
    expect(math?.parentElement).toBeInstanceOf(HTMLSpanElement);
    expect(math?.parentElement?.dir).toBe('ltr');
  });

  it('gives a fraction room above and below, and other formulas none', () => {
    const tall = (text: string) => show(text).querySelector('math')?.parentElement?.dataset.tall;
    expect(tall(HALF)).toBe('true');
    expect(tall('<math><mi>x</mi></math>')).toBe('false');
  });

  it('has the digits of the learner, in words and in formulas', () => {
    expect(show(`12 ${HALF}`, 'ar').textContent).toBe('١٢ ١٢');
  });

  it('takes what stands in its gaps', () => {
    const shown = show('{{2}} and {{1}}', 'en', (gap) => <i>{gap * 10}</i>);
    expect(shown.textContent).toBe('20 and 10');
  });
});

describe('reading aloud', () => {
  const item: ChooseOne = {
    ...base,
    type: 'choose-one',
    prompt: `Which is **more** than ${HALF}?`,
    figure: { type: 'objects', object: 'media/mango.svg', count: 5, arrange: 'row' },
    options: [
      { id: 'a', text: '<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>' },
      { id: 'b', text: '', figure: { type: 'fraction-disc', parts: 4, shaded: 1 } },
      { id: 'c', text: 'none of them' },
    ],
    answer: 'a',
  };

  it('says the question and the choices in words, and no picture that is to be counted', () => {
    expect(spokenItem(item, viewContext())).toBe(
      'Which is more than one half? three quarters. none of them.',
    );
  });

  it.each([
    ['en', '3 is less than 5.'],
    ['ar', '3 أصغر من 5.'],
    ['hi', '3, 5 से छोटा है।'],
  ] as const)('says a comparison as a teacher of %s does', (language, said) => {
    const less = '<math><mn>3</mn><mo>&lt;</mo><mn>5</mn></math>';
    const spoken = spokenText(`${less}${language === 'hi' ? '।' : '.'}`, viewContext(language));
    expect(spoken).toBe(said);
  });

  it('never says what the child is to read, and keeps its name for a screen reader', () => {
    const silent: ChooseOne = {
      ...item,
      prompt: 'Read the words. Which one is the animal?\n^^**The dog barks.**^^',
      options: [
        { id: 'a', text: '^^dog^^' },
        { id: 'b', text: '^^log^^' },
        { id: 'c', text: 'none of them' },
      ],
    };
    expect(spokenItem(silent, viewContext())).toBe('Read the words. Which one is the animal? none of them.');
    expect(optionName(silent.options[0] ?? { id: '', text: '' }, viewContext())).toBe('dog');
    const draft = emptyDraft(silent);
    const shown = render(
      <ItemView
        item={silent}
        draft={draft}
        locked={false}
        onDraft={() => undefined}
        context={viewContext()}
      />,
    );
    expect(shown.getByRole('heading').textContent).toBe(
      'Read the words. Which one is the animal?The dog barks.',
    );
    expect(shown.getByRole('radio', { name: 'dog' })).toBeDefined();
  });

  it('says the title of a lesson before its first step only', () => {
    const lesson: Lesson = {
      id: must(parseLessonId('lesson-1')),
      skill: base.skills[0],
      kind: 'steps',
      title: 'Counting on',
      steps: [{ text: 'Start at 3.' }, { text: 'Take four hops.' }],
    };
    expect(spokenLesson(lesson, 0, viewContext())).toBe('Counting on. Start at 3.');
    expect(spokenLesson(lesson, 1, viewContext())).toBe('Take four hops.');
  });
});
