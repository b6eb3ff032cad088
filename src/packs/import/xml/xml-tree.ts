// XML as a tree of bounded size. htmlparser2 reads it, in its XML mode: it knows no DTD, so there is nothing to expand
// and nothing to fetch. What it would forgive (an element that is not closed) is refused here: half a question is none.
import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ImportNoteCode } from '../report.ts';

export interface XmlElement {
  readonly type: 'element';
  /** Without its prefix: sources name the same namespace by many. */
  readonly name: string;
  /** By their names as written; `xlink:href` is `href`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** From 1. */
  readonly line: number;
}
export interface XmlText {
  readonly type: 'text';
  readonly text: string;
}
export type XmlNode = XmlElement | XmlText;

/** Far beyond any question, and small enough to walk by recursion. */
const XML_LIMITS = { characters: 48_000_000, depth: 100, nodes: 1_500_000 } as const;

export interface XmlFault {
  readonly code: Extract<ImportNoteCode, 'not-closed' | 'several-tops' | 'too-large'>;
  /** The element, or how many there are. */
  readonly detail: string;
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly children: XmlNode[];
}

/** Ends the reading from inside of the parser's callbacks; never leaves this file. */
class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Reads one document. Takes time linear in its length. */
export function readXml(source: string): Result<XmlElement, XmlFault> {
  if (source.length > XML_LIMITS.characters) {
    return fail({ code: 'too-large', detail: `${source.length}` });
  }
  const builder = createBuilder();
  const lineAt = createLines(source);
  try {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => builder.open(name, attributes, lineAt(parser.startIndex)),
        ontext: (text) => builder.text(text),
        // What closes itself, <br/>, is told as closed by implication too; only its last signs tell the two apart.
        onclosetag: (name, isImplied) =>
          builder.close(name, isImplied && source[parser.endIndex - 1] !== '/'),
      },
      { xmlMode: true, decodeEntities: true },
    );
    parser.write(source);
    parser.end();
  } catch (error) {
    if (error instanceof Stop) return fail(error.fault);
    throw error;
  }
  return builder.finish();
}

function createBuilder() {
  const root: Building = { name: '', attributes: new Map(), line: 0, children: [] };
  const open = [root];
  let nodes = 0;
  const count = () => {
    if (++nodes > XML_LIMITS.nodes) throw new Stop({ code: 'too-large', detail: `${XML_LIMITS.nodes}` });
  };
  return {
    open(name: string, attributes: Readonly<Record<string, string>>, line: number) {
      count();
      if (open.length > XML_LIMITS.depth) {
        throw new Stop({ code: 'too-large', detail: `<${name.slice(0, 60)}>` });
      }
      open.push({
        name: localName(name),
        attributes: new Map(Object.entries(attributes).map(([key, value]) => [localKey(key), value])),
        line,
        children: [],
      });
    },
    text(text: string) {
      const into = (open.at(-1) ?? root).children;
      const last = into.at(-1);
      if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + text };
      else {
        count();
        into.push({ type: 'text', text });
      }
    },
    close(name: string, isForgotten: boolean) {
      const closed = open.pop();
      if (closed === undefined || closed === root || isForgotten) {
        throw new Stop({ code: 'not-closed', detail: `<${name.slice(0, 60)}>` });
      }
      (open.at(-1) ?? root).children.push({ type: 'element', ...closed });
    },
    finish(): Result<XmlElement, XmlFault> {
      const elements = root.children.filter((node): node is XmlElement => node.type === 'element');
      const [only] = elements;
      return only !== undefined && elements.length === 1
        ? ok(only)
        : fail({ code: 'several-tops', detail: `${elements.length}` });
    },
  };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** A prefix keeps an editor's own `cx` apart from the drawing's; only that of a link is always the same. */
function localKey(key: string): string {
  return key === 'xlink:href' ? 'href' : key;
}

/** Offsets come in rising order, so each line is looked for once. */
function createLines(source: string): (offset: number) => number {
  const after = (from: number) => {
    const found = source.indexOf('\n', from);
    return found < 0 ? source.length : found;
  };
  let line = 1;
  let end = after(0);
  return (offset) => {
    for (; end < offset; end = after(end + 1)) line++;
    return line;
  };
}
