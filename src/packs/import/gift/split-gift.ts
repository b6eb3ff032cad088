// A GIFT file cut into its questions, each with its line: one that cannot be read then costs no other one. What Moodle
// does line by line is done here too: comments are taken out, `$CATEGORY:` stands for what follows.

export interface GiftPiece {
  /** From 1, in the file. */
  readonly line: number;
  /** The question as written, without comments. */
  readonly text: string;
  /** Words of `// [id:…] [tag:…]` before it. */
  readonly id: string | undefined;
  readonly tags: readonly string[];
  /** Names of the category, the widest first; empty before the first one. */
  readonly category: readonly string[];
}

/** What stands beyond is told as one piece. */
const MOST_PIECES = 20_000;
/** Parts between blank lines that are looked at; one question may be several. */
const MOST_BLOCKS = 2 * MOST_PIECES;
/** Blank lines inside of braces part a question into as many pieces at most. */
const MOST_JOINED = 12;

export interface GiftPieces {
  readonly pieces: readonly GiftPiece[];
  /** The line from which nothing was read, 0 when all was. */
  readonly unreadFrom: number;
}

interface Block {
  readonly line: number;
  readonly lines: string[];
}

export function splitGift(source: string): GiftPieces {
  const all = toBlocks(source);
  const blocks = joinOpen(all.slice(0, MOST_BLOCKS));
  const pieces: GiftPiece[] = [];
  let category: readonly string[] = [];
  let comments: string[] = [];
  for (const block of blocks) {
    let line = block.line;
    let text: string[] = [];
    let from = line;
    const put = (): void => {
      if (text.some((one) => one.trim() !== '')) {
        pieces.push({ line: from, text: text.join('\n'), category, ...marksIn(comments) });
        comments = [];
      }
      text = [];
    };
    for (const one of block.lines) {
      if (/^\s*\/\//.test(one)) comments.push(one);
      else if (/^\s*\$CATEGORY:/.test(one)) {
        put();
        category = toCategory(one.replace(/^\s*\$CATEGORY:/, ''));
      } else {
        if (text.length === 0) from = line;
        text.push(one);
      }
      line += 1;
    }
    put();
    if (pieces.length > MOST_PIECES) return { pieces: pieces.slice(0, MOST_PIECES), unreadFrom: from };
  }
  return { pieces, unreadFrom: all[MOST_BLOCKS]?.line ?? 0 };
}

function toBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  source
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((text, index) => {
      if (text.trim() === '') open = undefined;
      else if (open === undefined) {
        open = { line: index + 1, lines: [text] };
        blocks.push(open);
      } else open.lines.push(text);
    });
  return blocks;
}

/** Many write blank lines between a question's answers: a block that leaves its brace open takes the next ones to it. */
function joinOpen(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    const lines = [...block.lines];
    let depth = depthOf(lines);
    let taken = 0;
    while (depth === 1 && taken < MOST_JOINED) {
      const next = blocks[at + taken + 1];
      const more = next === undefined || startsAnew(next) ? 0 : depthOf(next.lines);
      if (next === undefined || startsAnew(next) || more > 0) break;
      depth += more;
      taken += 1;
      lines.push(...next.lines);
    }
    const isClosed = taken > 0 && depth === 0;
    joined.push(isClosed ? { line: block.line, lines } : block);
    if (isClosed) at += taken;
  }
  return joined;
}

function startsAnew({ lines }: Block): boolean {
  return /^\s*(?:::|\$CATEGORY:|\/\/)/.test(lines[0] ?? '');
}

/** Braces that are opened and not closed; those behind a backslash are letters. */
function depthOf(lines: readonly string[]): number {
  let depth = 0;
  for (const line of lines) {
    if (/^\s*\/\//.test(line)) continue;
    for (const [sign] of line.matchAll(/\\.|[{}]/g)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  }
  return depth;
}

function marksIn(comments: readonly string[]): Pick<GiftPiece, 'id' | 'tags'> {
  const all = comments.join('\n');
  const id = /\[id:((?:\\\]|[^\]\n])+)\]/.exec(all)?.[1]?.replaceAll('\\]', ']').trim();
  const tags = [...all.matchAll(/\[tag:([^\]\n]+)\]/g)].map(([, tag = '']) => tag.trim());
  return { id: id === '' ? undefined : id, tags };
}

/** `$course$/top/Number/Fractions`; a doubled stroke is one in a name. */
function toCategory(words: string): readonly string[] {
  return words
    .replaceAll('//', '\u0000')
    .split('/')
    .map((part) => part.replaceAll('\u0000', '/').trim())
    .filter((part) => part !== '' && part !== 'top' && !/^\$\w+\$$/.test(part));
}
