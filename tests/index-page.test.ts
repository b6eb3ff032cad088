import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { contentSecurity } from '../src/cli/content-security.ts';
import { PROJECT } from '../src/cli/project.ts';
import { LANGUAGES } from '../src/domain/interface-language.ts';

const page = readFileSync(join(PROJECT, 'index.html'), 'utf8');
const [inline = ''] = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

/** What a browser of 2015 cannot read. */
const LATER = [
  'ArrowFunctionExpression',
  'TemplateLiteral',
  'SpreadElement',
  'ObjectPattern',
  'ArrayPattern',
  'AssignmentPattern',
  'RestElement',
  'ClassDeclaration',
  'ClassExpression',
  'ForOfStatement',
  'AwaitExpression',
  'ChainExpression',
  'YieldExpression',
];

function laterSyntax(script: string): readonly string[] {
  const found: string[] = [];
  const { program, errors } = parseSync('inline.js', script, {
    sourceType: 'script',
  });
  if (errors.length > 0) throw new Error(`Must parse: ${errors.map(({ message }) => message).join()}`);
  JSON.stringify(program, (_, value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (LATER.includes(value.type)) found.push(value.type);
    if (value.type === 'VariableDeclaration' && value.kind !== 'var') found.push(value.kind);
    if (value.type === 'CatchClause' && value.param === null) found.push('catch without a name');
    if (value.type === 'Property' && (value.shorthand || value.method || value.computed))
      found.push('short field');
    if (value.type === 'LogicalExpression' && value.operator === '??') found.push('??');
    return value;
  });
  return found;
}

test('what tells an old browser that it is too old can be read by it', () => {
  expect(inline).toContain('indexedDB');
  expect(laterSyntax(inline)).toEqual([]);
});

test.each([
  'var f = () => 1',
  'let a = 1',
  'try {} catch {}',
  'var a = b?.c',
  'var a = `b`',
  'var a = { b() {} }',
])('the check notices %s', (script) => {
  expect(laterSyntax(script)).not.toEqual([]);
});

test.each(LANGUAGES)('the messages before the app are there in %s', (language) => {
  const said = page.match(new RegExp(`<(section|p) lang="${language}"`, 'g')) ?? [];
  expect(said).toHaveLength(3);
});

test('the page names nothing of another host', () => {
  expect(page.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
});

test('the policy of the page lets in the inline script by its hash, and from elsewhere only what a relay says', () => {
  const { transformIndexHtml } = contentSecurity();
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
    throw new Error('Must handle');
  const handle: unknown = transformIndexHtml.handler;
  const made: unknown = typeof handle === 'function' ? handle(page) : null;
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(String(made))?.[1] ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/);
  expect(policy).toContain("default-src 'self'");
  // Relays lie at addresses that a school types in.
  const others = policy.split('; ').filter((rule) => !rule.startsWith('connect-src '));
  expect(others).toHaveLength(policy.split('; ').length - 1);
  expect(others.join('; ')).not.toMatch(/https?:|\*|unsafe-eval/);
});
