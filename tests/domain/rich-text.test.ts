import { describe, expect, it } from 'vitest';
import type { SpokenWords } from '../../src/domain/math-text.ts';
import {
  checkRichText,
  parseRichLines,
  parseRichText,
  type RichNode,
  toPlainText,
  toSpokenText,
} from '../../src/domain/rich-text.ts';

const HALF = '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>';
const MIXED = '<math><mn>2</mn><mfrac><mn>3</mn><mn>4</mn></mfrac></math>';

const COMPARISONS = { '<': '{1} is less than {2}', '>': '{1} is greater than {2}' };

const WORDS: SpokenWords = {
  fraction: '{1} over {2}',
  namedFractions: { '1/2': 'one half' },
  mixed: '{1} and {2}',
  power: '{1} to the power of {2}',
  root: 'square root of {1}',
  nthRoot: 'root of {1} with index {2}',
  gap: 'gap {1}',
  signs: { '×': 'times', '−': 'minus', '<': 'is less than', '=': 'equals' },
  comparisons: COMPARISONS,
  and: 'and',
};

const text = (words: string): RichNode => ({ type: 'text', text: words });

describe('rich text', () => {
  it('plain words stay plain, also with signs that look like mark-up', () => {
    for (const plain of ['3 < 4 and 5 > 2', 'a & b', '2 * 3', '{1}', '{{x}}', '"quoted"', '']) {
      expect(parseRichText(plain)).toEqual(plain === '' ? [] : [text(plain)]);
      expect(checkRichText(plain).ok).toBe(true);
    }
  });

  it('knows stress, line breaks and gaps', () => {
    expect(parseRichText('Take **two**.\n{{1}} + {{12}}')).toEqual([
      text('Take '),
      { type: 'stress', children: [text('two')] },
      text('.'),
      { type: 'break' },
      { type: 'gap', gap: 1 },
      text(' + '),
      { type: 'gap', gap: 12 },
    ]);
  });

  it('stars without a partner are stars', () => {
    expect(parseRichText('2 ** 3')).toEqual([text('2 ** 3')]);
    expect(parseRichText('****')).toEqual([text('****')]);
  });

  it('knows words that the learner is to read, around stress and in it', () => {
    expect(parseRichText('Read: ^^the **cat**^^.')).toEqual([
      text('Read: '),
      { type: 'silent', children: [text('the '), { type: 'stress', children: [text('cat')] }] },
      text('.'),
    ]);
    expect(parseRichText('**a ^^cat^^**')).toEqual([
      { type: 'stress', children: [text('a '), { type: 'silent', children: [text('cat')] }] },
    ]);
  });

  it('a mark without a partner, or with one beyond the end of what it stands in, is its characters', () => {
    expect(parseRichText('x^^2')).toEqual([text('x^^2')]);
    expect(parseRichText('^^^^')).toEqual([text('^^^^')]);
    expect(parseRichText('^^cat')).toEqual([text('^^cat')]);
    expect(parseRichText('^^a **b^^ c**')).toEqual([
      { type: 'silent', children: [text('a **b')] },
      text(' c**'),
    ]);
    expect(parseRichText('**a ^^b** c^^')).toEqual([
      { type: 'stress', children: [text('a ^^b')] },
      text(' c^^'),
    ]);
    expect(parseRichText('**a ^^b')).toEqual([text('**a ^^b')]);
  });

  it('in lines, what is marked beyond the end of a line is marked in each of them', () => {
    expect(parseRichLines('a **b\n^^c\r\nd^^** e\n')).toEqual([
      [text('a '), { type: 'stress', children: [text('b')] }],
      [{ type: 'stress', children: [{ type: 'silent', children: [text('c')] }] }],
      [{ type: 'stress', children: [{ type: 'silent', children: [text('d')] }] }, text(' e')],
      [],
    ]);
    expect(parseRichLines('')).toEqual([[]]);
  });

  it.each([
    ['^^cat^^', ''],
    ['^^**cat**^^', ''],
    ['“^^The cat runs.^^”', ''],
    ['Read the word. Which picture shows it?\n^^**cat**^^', 'Read the word. Which picture shows it?'],
    ['Find this word again: ^^cat^^', 'Find this word again'],
    ['Put the parts together: ^^man – go^^. Which word is it?', 'Put the parts together. Which word is it?'],
    ['The word **^^hat^^** must become another.', 'The word must become another.'],
    ['Read ^^this^^, then ^^that^^!', 'Read, then!'],
    ['The ^^{{1}} lays^^ an egg.', 'The an egg.'],
    ['Is ^^cat^^ like “hat”?', 'Is like “hat”?'],
    [`^^${HALF}^^ of it`, 'of it'],
  ])('%s is read aloud as "%s"', (markup, spoken) => {
    expect(toSpokenText(markup, WORDS)).toBe(spoken);
  });

  const LATER: SpokenWords = { ...WORDS, comparisons: { ...COMPARISONS, '<': '{1}, than {2} it is less' } };
  const less = '<mo>&lt;</mo>';
  const either = '<mi>x</mi><mo>&lt;</mo><mn>2</mn><mtext>or</mtext><mi>x</mi><mo>&gt;</mo><mn>5</mn>';
  it.each([
    ['two sides', `<mn>3</mn>${less}<mn>5</mn>`, '3 is less than 5', '3, than 5 it is less'],
    [
      'sides of several things',
      `<mo>−</mo><mn>7</mn>${less}<mrow><mn>1</mn><mo>×</mo><mn>2</mn></mrow>`,
      'minus 7 is less than 1 times 2',
      'minus 7, than 1 times 2 it is less',
    ],
    [
      'a chain',
      `<mn>2</mn>${less}<mi>x</mi>${less}<mn>5</mn>`,
      '2 is less than x and x is less than 5',
      '2, than x it is less and x, than 5 it is less',
    ],
    ['two with a word between', either, 'x is less than 2 or x is greater than 5', null],
    ['the sign alone', less, 'is less than', 'is less than'],
    ['one side', `${less}<mn>5</mn>`, 'is less than 5', 'is less than 5'],
  ])('a comparison of %s is a sentence, in the order of the language', (_, inside, said, later) => {
    expect(toSpokenText(`<math>${inside}</math>`, WORDS)).toBe(said);
    if (later !== null) expect(toSpokenText(`<math>${inside}</math>`, LATER)).toBe(later);
  });

  it('mathematics becomes a tree, also under stress', () => {
    const half = parseRichText(HALF)[0];
    expect(half).toEqual({
      type: 'math',
      element: 'math',
      attributes: {},
      children: [
        {
          type: 'math',
          element: 'mfrac',
          attributes: {},
          children: [
            { type: 'math', element: 'mn', attributes: {}, children: [text('1')] },
            { type: 'math', element: 'mn', attributes: {}, children: [text('2')] },
          ],
        },
      ],
    });
    expect(parseRichText(`**${HALF}**`)).toEqual([{ type: 'stress', children: [half] }]);
  });

  it('entities are characters, annotations are dropped, allowed attributes are kept', () => {
    const markup =
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics><mrow><mo form="infix">&lt;</mo><mo>&#xd7;</mo></mrow>' +
      '<annotation encoding="application/x-tex">< is not read</annotation></semantics></math>';
    const [math] = parseRichText(markup.replace('< is', 'it is'));
    expect(math).toMatchObject({ attributes: { display: 'block' }, children: [{ element: 'mrow' }] });
    expect(toPlainText(math ? [math] : [])).toBe('<×');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b>bold</b>',
    '<!-- comment -->',
    '</p>',
    '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '<math><script>alert(1)</script></math>',
    '<math><mi href="javascript:alert(1)">x</mi></math>',
    '<math><mi onclick="alert(1)">x</mi></math>',
    '<math><mi style="position:fixed">x</mi></math>',
    '<math><mi class="a">x</mi></math>',
    '<math><maction actiontype="statusline"><mi>x</mi></maction></math>',
    '<math><annotation-xml encoding="text/html"><mi>x</mi></annotation-xml></math>',
    '<math><semantics><mi>x</mi><annotation-xml><svg onload="x"></svg></annotation-xml></semantics></math>',
    '<math><mspace width="9000em"/></math>',
    '<math><mpadded height="-3em"><mi>x</mi></mpadded></math>',
    '<math><mfrac><mn>1</mn></mfrac></math>',
    '<math><mi><mn>1</mn></mi></math>',
    '<math><mi>x</math>',
    '<math><mi>x</mo></math>',
    '<math>loose text</math>',
    '<math><mi>&nbsp;</mi></math>',
    '<math><mi>a & b</mi></math>',
    '<math><mi>&#xd800;</mi></math>',
    '<math><math><mi>x</mi></math></math>',
    '<math><mi>x</mi>',
    '<math><![CDATA[x]]></math>',
    '<math',
    `<math>${'<mrow>'.repeat(30)}${'</mrow>'.repeat(30)}</math>`,
    '<math><mtext>{{1}}</mtext></math>',
  ])('%s is reported, and nothing of it becomes an element that is not on the list', (hostile) => {
    const check = checkRichText(`Before ${hostile}`);
    expect(check.ok).toBe(false);
    if (!check.ok) expect(check.problem.at).toBeGreaterThanOrEqual('Before '.length);
    const shown = parseRichText(hostile);
    if (!hostile.includes('{{')) expect(shown).toEqual([text(hostile)]);
  });

  it('what follows refused mathematics is still parsed', () => {
    expect(parseRichText('<math><b>x</b></math> **yes**')).toEqual([
      text('<math><b>x</b></math> '),
      { type: 'stress', children: [text('yes')] },
    ]);
  });

  it.each(['<math>', '<math><mi>', '<math a="', '&', '<math><mi a="b" '])(
    'endless repetition of %s is shown as it is, without reading it again and again',
    (piece) => {
      const endless = piece.repeat(20_000 / piece.length);
      expect(parseRichText(endless)).toEqual([text(endless)]);
    },
  );

  it('a text beyond the limit is shown without looking for marks', () => {
    const long = '**a** '.repeat(4_000);
    expect(parseRichText(long)).toEqual([text(long)]);
    expect(checkRichText(long).ok).toBe(false);
  });
});

describe('plain text of rich text', () => {
  it.each([
    [`**Half** is ${HALF}`, 'Half is 1/2', 'Half is one half'],
    [MIXED, '2 3/4', '2 and 3 over 4'],
    ['<math><mn>3</mn><mo>×</mo><mn>4</mn></math>', '3 × 4', '3 times 4'],
    ['<math><mo>−</mo><mn>3</mn></math>', '−3', 'minus 3'],
    ['<math><msup><mn>5</mn><mn>2</mn></msup></math>', '5^2', '5 to the power of 2'],
    ['<math><msqrt><mn>9</mn></msqrt></math>', '√9', 'square root of 9'],
    ['<math><mroot><mn>8</mn><mn>3</mn></mroot></math>', '3√8', 'root of 8 with index 3'],
    [
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac></math>',
      '(a + 1)/2',
      'a + 1 over 2',
    ],
    ['{{1}} < 5', '___ < 5', 'gap 1 < 5'],
    ['one\ntwo', 'one\ntwo', 'one\ntwo'],
  ])('%s reads as %s and sounds as %s', (markup, written, spoken) => {
    expect(toPlainText(markup)).toBe(written);
    expect(toPlainText(markup, WORDS)).toBe(spoken);
  });
});
