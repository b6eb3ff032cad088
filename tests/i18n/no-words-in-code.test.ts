// What a screen says comes from the language files or a pack. Held here over the code of every screen, whether a test comes
// to it or not; tests/support/words-law.ts holds it over what is shown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { PROJECT } from '../../src/cli/project.ts';

/** Read or said to a person wherever they stand. */
const SAID = new Set([
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'alt',
    'title',
    'placeholder',
  ],
  // Of our own parts.
  ...['label', 'legend', 'spoken', 'hint', 'example', 'words', 'text'],
]);

/** Letters of languages that are not ours to translate: the name of the app, and signs that stand for themselves. */
const NOT_WORDS = /^(?:Banyan|PIN|QR|CSV|A b|x|y|n)$/;

const files = readdirSync(join(PROJECT, 'src/ui'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

test('no screen says a word of its own', () => {
  const found = files.flatMap((path) =>
    wordsIn(path, readFileSync(join(PROJECT, 'src/ui', path), 'utf8')).map((words) => `${path}: ${words}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});

test('the check finds a word between tags, in a label, in a choice of two and in a template', () => {
  const bad = `export const A = ({ n, t }) => <p aria-label="Close" title={n ? 'One' : t('x.y')}>Next {n > 1 ? 'many' : \`\${n} left\`}</p>;`;
  expect(wordsIn('a.tsx', bad)).toEqual(['many', 'left', 'Close', 'One', 'Next']);
});

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function wordsIn(path: string, source: string): readonly string[] {
  const found: string[] = [];
  const add = (text: unknown) => {
    const words = String(text).trim();
    if (/\p{L}{2,}/u.test(words) && !NOT_WORDS.test(words)) found.push(words);
  };
  visit(parseSync(path, source).program, (node) => {
    if (node.type === 'JSXText') add(node.value);
    if (node.type === 'JSXAttribute' && SAID.has(String((node.name as Node).name)))
      for (const text of literalsOf(node.value)) add(text);
    // Between tags; what stands in an attribute is looked at there.
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as readonly Node[]) {
        if (child.type === 'JSXExpressionContainer')
          for (const text of literalsOf(child.expression)) add(text);
      }
    }
  });
  return found;
}

/** The texts that an expression can come to by itself: not those that are arguments, conditions or keys. */
function literalsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
        ({ value: { cooked } }) => cooked,
      );
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return literalsOf(node.expression);
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(node.left), ...literalsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literalsOf(node.left), ...literalsOf(node.right)] : [];
    default:
      return [];
  }
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') see(value as Node);
    for (const one of Object.values(value)) visit(one, see);
  }
}
