// Reads one TypeScript file as the architecture test sees it: what it imports, which globals it uses, how it is
// written. By a parser, so that words in texts and comments are no imports.
import { parseSync } from 'vite';

export interface Import {
  /** As written, or for `new URL('./x.ts', import.meta.url)` the first argument. */
  readonly specifier: string;
  readonly kind: 'value' | 'type';
}

export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** Names that the file uses without declaring them, members of `Math` and `Date` with their name: `Math.random`. */
  readonly globals: ReadonlySet<string>;
  readonly defaultExport: boolean;
  /** Nothing but `export … from`. */
  readonly barrel: boolean;
  readonly lines: number;
  /** The first five lines. */
  readonly head: string;
  /** What the compiler was told to overlook: `any`, `!`, suppressing comments. */
  readonly silenced: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Wrappers around a value; every other node whose type begins with TS is about types only. */
const TYPED_VALUES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);

const SPLIT = new Set(['Math', 'Date']);

export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`${path} must parse: ${errors.map(({ message }) => message).join()}`);
  const statements: readonly unknown[] = program.body;
  const body = statements.filter(isNode);
  const found = new Findings();
  for (const statement of body) found.take(statement);
  const lines = text.split('\n');
  const hushed = comments.filter(({ value }) => /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(value));
  return {
    path,
    imports: found.imports,
    globals: new Set([...found.used].filter((name) => !found.declared.has(name.split('.')[0] ?? ''))),
    defaultExport: body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    barrel: body.length > 0 && body.every(isReExport),
    lines: lines.length - (text.endsWith('\n') ? 1 : 0),
    head: lines.slice(0, 5).join('\n'),
    silenced: [...found.silenced, ...hushed.map(({ value }) => value.trim())],
  };
}

class Findings {
  readonly imports: Import[] = [];
  readonly used = new Set<string>();
  readonly declared = new Set<string>();
  readonly silenced: string[] = [];

  take(node: Node): void {
    this.takeImport(node);
    this.takeSilence(node);
    if (node.type.startsWith('TS') && !TYPED_VALUES.has(node.type)) this.takeTypes(node);
    else if (node.type === 'MemberExpression') this.takeMember(node);
    else this.takeValue(node);
  }

  private takeValue(node: Node): void {
    if (node.type === 'Identifier') this.used.add(String(node.name));
    for (const name of declaredBy(node)) this.declared.add(name);
    for (const [field, child] of childrenOf(node)) {
      if (!isPlainKey(node, field)) this.take(child);
    }
  }

  /** Within types only imports and `any` count. */
  private takeTypes(node: Node): void {
    for (const [, child] of childrenOf(node)) {
      this.takeImport(child);
      this.takeSilence(child);
      this.takeTypes(child);
    }
  }

  private takeMember(node: Node): void {
    const { object, property, computed } = node;
    if (!isNode(object) || !isNode(property)) return;
    if (computed === true) this.take(property);
    if (object.type === 'Identifier' && SPLIT.has(String(object.name)) && computed !== true) {
      this.used.add(`${object.name}.${property.name}`);
    } else this.take(object);
  }

  private takeImport(node: Node): void {
    const found = importOf(node);
    if (found) this.imports.push(found);
  }

  private takeSilence(node: Node): void {
    if (node.type === 'TSNonNullExpression') this.silenced.push('!');
    if (node.type === 'TSAnyKeyword') this.silenced.push('any');
  }
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration': {
      const specifier = textOf(node.source);
      return specifier === null ? null : { specifier, kind: isTypeOnly(node) ? 'type' : 'value' };
    }
    case 'ImportExpression': {
      const specifier = textOf(node.source);
      return specifier === null ? null : { specifier, kind: 'value' };
    }
    case 'TSImportType': {
      const specifier = textOf(node.source);
      return specifier === null ? null : { specifier, kind: 'type' };
    }
    case 'NewExpression':
      return urlOf(node);
    default:
      return null;
  }
}

/** `new URL('./worker.ts', import.meta.url)` names a file as an import does. */
function urlOf({ callee, arguments: words }: Node): Import | null {
  if (!isNode(callee) || callee.name !== 'URL' || !Array.isArray(words)) return null;
  const [first, second]: readonly unknown[] = words;
  const specifier = textOf(first);
  const besideThis = isNode(second) && isNode(second.object) && second.object.type === 'MetaProperty';
  const isFile = specifier !== null && /\.\w+$/.test(specifier);
  return isFile && besideThis ? { specifier, kind: 'value' } : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const { specifiers } = node;
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one: Node) => one.importKind === 'type' || one.exportKind === 'type');
}

/** Names that a node brings into the file. Without scopes: a local name hides the global of that name everywhere. */
function declaredBy(node: Node): readonly string[] {
  switch (node.type) {
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return names(node.local);
    case 'VariableDeclarator':
    case 'ClassDeclaration':
      return names(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...names(node.id), ...(Array.isArray(node.params) ? node.params.flatMap(names) : [])];
    case 'CatchClause':
      return names(node.param);
    default:
      return [];
  }
}

function names(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const inside = [
    pattern.left,
    pattern.argument,
    pattern.parameter,
    ...list(pattern.elements),
    ...list(pattern.properties).map((property) =>
      isNode(property) && property.type === 'Property' ? property.value : property,
    ),
  ];
  return inside.flatMap(names);
}

/** The `key` of `{ key: value }` or of a class member is a name of its own, not one that is used. */
function isPlainKey(node: Node, field: string): boolean {
  if (node.type === 'ImportSpecifier' || node.type === 'ExportSpecifier') return field !== 'local';
  return field === 'key' && node.computed !== true && node.shorthand !== true;
}

function isReExport(node: Node): boolean {
  return (
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && isNode(node.source))
  );
}

function childrenOf(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [field, child] as const),
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function textOf(node: unknown): string | null {
  return isNode(node) && typeof node.value === 'string' ? node.value : null;
}
