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

test('no sentence is glued together: lists and labels are wordings of the language', () => {
  const code = readdirSync(join(PROJECT, 'src/ui'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  const found = code.flatMap((path) =>
    glueIn(path, readFileSync(join(PROJECT, 'src/ui', path), 'utf8')).map((glue) => `${path}: ${glue}`),
  );
  expect(found).toEqual([]);
});

test('the check finds a list by hand, two texts with a colon between them, and a sum of texts', () => {
  const bad = `const a = [t('x'), t('y')].join(', ') + \`\${t('z')}: \${name}\` + \`\${name}, \${t('z')}.\`; const b = t('x') + name;`;
  expect(glueIn('a.ts', bad)).toEqual(["join(', ')", '}: ${', '}, ${', "t('x') + name"]);
  const good = `const a = [t('x'), t('y')].join(' · '); const b = \`\${t('x')} \${t('y')}\`; const c = \`0 0, \${x}: \${y}\`;`;
  expect(glueIn('a.ts', good)).toEqual([]);
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

/** What stands between two pieces as a sign of a sentence, which is another one in another script. Middle dots set apart. */
const GLUE = /^\s*[.,;:،؛।]\s+$/u;

function glueIn(path: string, source: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync(path, source).program, (node) => {
    const { start, end } = node as unknown as { start: number; end: number };
    if (node.type === 'CallExpression') {
      const [by] = node.arguments as readonly Node[];
      const callee = node.callee as Node;
      const isJoin = callee.type === 'MemberExpression' && (callee.property as Node).name === 'join';
      if (isJoin && by?.type === 'Literal' && GLUE.test(String(by.value))) found.push(`join('${by.value}')`);
    }
    if (node.type === 'TemplateLiteral' && (node.expressions as readonly Node[]).some(saysWords)) {
      const between = (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).slice(
        1,
        -1,
      );
      for (const { value } of between) if (GLUE.test(value.cooked)) found.push(`}${value.cooked}\${`);
    }
    if (node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some(isWords))
      found.push(source.slice(start, end));
  });
  return found;
}

/** A message, or what is made of one. */
const isWords = (node: unknown): boolean =>
  (node as Node).type === 'CallExpression' && ((node as Node).callee as Node).name === 't';

function saysWords(node: Node): boolean {
  let says = false;
  visit(node, (inner) => {
    says ||= isWords(inner);
  });
  return says || (node.type === 'CallExpression' && /Text$/.test(String((node.callee as Node).name)));
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
