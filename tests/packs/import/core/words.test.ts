import { describe, expect, it } from 'vitest';
import { checkRichText } from '../../../../src/domain/rich-text.ts';
import { decodeBase64 } from '../../../../src/packs/import/base64.ts';
import { htmlToWords } from '../../../../src/packs/import/html-words.ts';
import { markdownToHtml } from '../../../../src/packs/import/markdown-html.ts';
import { acceptedWording, mathematics, plainLine, plainWords } from '../../../../src/packs/import/markup.ts';
import { texWords } from '../../../../src/packs/import/tex-words.ts';
import { convertMathematics } from '../../../../src/packs/mathematics.ts';

describe('HTML becomes words', () => {
  it.each([
    ['paragraphs and breaks', '<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['stress, also nested and across paragraphs', '<b>a<strong>b</strong><p>c</p></b>d', '**ab**\n**c**\nd'],
    ['stress of nothing', 'x<b> </b>y', 'x y'],
    ['lists', '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</ol>', '• a\n• b\n3. c'],
    ['tables', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 | 2\n3'],
    ['raised and lowered signs', 'x<sup>2</sup> + H<sub>2</sub>O', '$x^{2}$ + $H_{2}$O'],
    ['both on one letter', 'a<sub>1</sub><sup>2</sup>', '$a_{1}^{2}$'],
    ['units', '5 cm<sup>2</sup>', '5 $\\text{cm}^{2}$'],
    ['entities', 'caf&eacute; &amp; th&#233; &lt;b&gt;', 'café & thé <\u200bb>'],
    ['TeX', '\\(\\frac{1}{2}\\) or $$x &lt; 3$$', '$\\frac{1}{2}$ or $x < 3$'],
    ['MathML', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '$\\frac{1}{2}$'],
    ['a dollar and brackets', 'It costs $5 [or so]', 'It costs \\$5 \\[or so]'],
    ['a smaller sign', 'a<b and 3 < 4', 'a<\u200bb and 3 < 4'],
    ['lines that are to be kept', '<pre>a\n  b</pre>', 'a\n  b'],
  ])('%s', (_, html, words) => {
    expect(htmlToWords(html)).toMatchObject({ words });
  });

  it.each([
    ['script', '<script>alert(1)</script>a'],
    ['script', '<img src="x.png" onerror="alert(1)">a'],
    ['script', '<a href="javascript:alert(1)">a</a>'],
    ['script', '<iframe src="http://example.org"></iframe>a'],
    ['script', '<object data="x"><embed src="y"></object>a'],
    ['media-kind', '<svg onload="alert(1)"><script>alert(1)</script></svg>a'],
    ['media-kind', '<video src="x.mp4"></video>a'],
    ['link', '<a href="http://example.org">a</a>'],
    ['formatting', '<font color="red">a</font>'],
    ['too-large', `a${' '.repeat(70_000)}`],
  ])('and tells with "%s" what %s loses', (code, html) => {
    const { words, notes } = htmlToWords(html);
    expect(words).toBe('a');
    expect(notes.map((note) => note.code)).toContain(code);
  });

  it('and names its pictures', () => {
    expect(htmlToWords('<img src="a.png" alt="A cat">x').images).toEqual([{ src: 'a.png', alt: 'A cat' }]);
  });

  it.each([
    ['tags that nobody closes', '<b><i><p>'],
    ['closings without an opening', '</b></p></li>'],
    ['formulas in formulas', '<math><mrow>'],
    ['raised signs in raised signs', '<sup>1'],
    ['lists in lists', '<ul><li>'],
    ['openings of TeX', '$$\\(\\['],
    ['stars', '**'],
    ['braces', '\\({{{{'],
  ])('%s by the thousand are read soon and leave no mark-up', (_, part) => {
    const { words } = htmlToWords(`x${part.repeat(12_000)}`.slice(0, 60_000));
    const { text } = convertMathematics(words);
    expect(typeof text === 'string' && checkRichText(text.slice(0, 20_000)).ok).toBe(true);
  });
});

describe('Markdown becomes words', () => {
  it.each([
    ['**bold** and __bold__', '**bold** and **bold**'],
    ['*leaning* and 2*3*4', 'leaning and 2*3*4'],
    ['# Title\n\ntext', '**Title**\ntext'],
    ['- a\n- b', '• a\n• b'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['[words](http://example.org) `code`', 'words code'],
  ])('%s', (markdown, words) => {
    expect(htmlToWords(markdownToHtml(markdown)).words.replaceAll('\u200b', '')).toBe(words);
  });
});

describe('mathematics in words', () => {
  const noted = (text: string) => {
    const notes: string[] = [];
    return { words: texWords(text, ({ code, detail }) => notes.push(`${code} ${detail}`)), notes };
  };

  it('is set where it can be, and stays as written where it cannot, with a note', () => {
    expect(noted('Is $$\\frac12$$ half?')).toEqual({ words: 'Is $\\frac12$ half?', notes: [] });
    expect(noted('Is $$\\frac{1$$ half?')).toEqual({
      words: 'Is \\$\\$\\frac{1\\$\\$ half?',
      notes: ['mathematics \\frac{1'],
    });
    expect(noted('$$\\href{javascript:alert(1)}{x}$$').notes).toHaveLength(1);
  });

  it('holds dollars, brackets and a last backslash without ending too soon', () => {
    expect(mathematics('1+[a]')).toBe('$1+{[}a]$');
    expect(mathematics('\\text{5 $}')).toBe('$\\text{5 \\$}$');
    expect(mathematics('x\\')).toBe('$x\\ $');
    for (const latex of ['[a]', '\\text{5 $}', 'x\\ ', '\\\\']) {
      expect(convertMathematics(`${mathematics(latex)} y`).faults).toEqual([]);
    }
  });
});

describe('plain words', () => {
  it('are escaped where a pack would read marks', () => {
    expect(plainWords('a [n] $5 {{1}} **b** <i> \u0000\ud800c\r\nd')).toBe(
      'a \\[n] \\$5 {\u200b{1}} *\u200b*b*\u200b* <\u200bi> c\nd',
    );
    expect(plainLine('a\n  b'.repeat(100)).length).toBeLessThanOrEqual(200);
  });

  it('that hold the bar between wordings, or none, are no wording', () => {
    expect(acceptedWording(' red ')).toBe('red');
    expect(acceptedWording('|x|')).toBeUndefined();
    expect(acceptedWording('  ')).toBeUndefined();
    expect(acceptedWording('x'.repeat(400))).toBeUndefined();
  });
});

describe('base64', () => {
  it.each([
    ['', []],
    ['TQ==', [77]],
    ['TWE', [77, 97]],
    ['TWFu\r\n AA', [77, 97, 110, 0]],
    ['_-8', [255, 239]],
  ])('of "%s" is read', (text, bytes) => {
    expect([...(decodeBase64(text) ?? [])]).toEqual(bytes);
  });

  it('that is none is refused', () => {
    expect(decodeBase64('a%b')).toBeUndefined();
    expect(decodeBase64('TQ==', 'data:image/svg+xml;utf8,')).toBeUndefined();
  });
});
