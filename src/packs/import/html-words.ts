// HTML as a pack's text: words, stress, line breaks, mathematics. Nothing else of it comes through, and nothing of it is
// run. Read as a stream of tags, so that its depth costs nothing.
import { Parser } from 'htmlparser2';
import { createMathReader } from './html-math.ts';
import { plainWords } from './markup.ts';
import { distinctNotes, type ImportNote, type ImportNoteCode, toNote } from './report.ts';
import { formula, texWords } from './tex-words.ts';

/** A picture that the text shows; it is not in the words. */
export interface NamedImage {
  readonly src: string;
  readonly alt: string;
}

export interface HtmlWords {
  /** In the markup of pack sources. */
  readonly words: string;
  readonly images: readonly NamedImage[];
  readonly notes: readonly ImportNote[];
}

/** Longer than any text of a pack, with its tags. */
const LONGEST_HTML = 60_000;

const BLOCKS = new Set(
  (
    'p div section article header footer aside main nav figure figcaption blockquote pre address h1 h2 h3 h4 h5 h6 ' +
    'ul ol dl dt dd li table caption thead tbody tfoot tr hr form fieldset legend'
  ).split(' '),
);
const STRESSED = new Set(['b', 'strong', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
/** Left with all that is in them. */
const DROPPED: Readonly<Record<string, ImportNoteCode>> = {
  script: 'script',
  noscript: 'script',
  iframe: 'script',
  object: 'script',
  embed: 'script',
  applet: 'script',
  style: 'formatting',
  title: 'formatting',
  template: 'script',
  svg: 'media-kind',
  audio: 'media-kind',
  video: 'media-kind',
  canvas: 'media-kind',
  select: 'formatting',
  textarea: 'formatting',
};
/** The words stay, and what they looked like told something. */
const DRESS = new Set(
  'u s del ins mark font center big small table tt blink marquee input button'.split(' '),
);

/** A sign of comparing, as in a<b: what no later sign closes, or no name follows, is no tag. */
const NO_TAG = /<(?!\/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?>|!--|!\[CDATA\[|!doctype)/gi;

export function htmlToWords(html: string): HtmlWords {
  const notes: ImportNote[] = [];
  const images: NamedImage[] = [];
  if (html.length > LONGEST_HTML) notes.push(toNote('too-large', `${html.length}`));
  const out = createWords((note) => notes.push(note));
  const math = createMathReader();
  let dropped = 0;
  const lists: { next: number }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        notes.push(...dangerIn(name, attributes));
        if (dropped > 0 || Object.hasOwn(DROPPED, name)) {
          const code = DROPPED[name];
          if (dropped === 0 && code !== undefined) notes.push(toNote(code, attributes.src ?? name));
          dropped += 1;
        } else if (name === 'math' || math.isOpen()) math.open(name, attributes);
        else openTag(name, attributes);
      },
      ontext(text) {
        if (dropped > 0) return;
        if (math.isOpen()) math.text(text);
        else out.text(text);
      },
      onclosetag(name) {
        if (dropped > 0) dropped -= 1;
        else if (math.isOpen()) closeMath();
        else closeTag(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  const openTag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (DRESS.has(name) || (name === 'span' && /color|font|decoration/.test(attributes.style ?? ''))) {
      notes.push(toNote('formatting', name));
    }
    if (BLOCKS.has(name)) out.line();
    if (name === 'br') out.breakLine();
    if (name === 'pre') out.keepLines(true);
    if (name === 'ol') lists.push({ next: Number.parseInt(attributes.start ?? '1', 10) || 1 });
    if (name === 'ul') lists.push({ next: Number.NaN });
    if (name === 'li') out.mark(toListMark(lists.at(-1)));
    if (name === 'td' || name === 'th') out.cell();
    if (STRESSED.has(name)) out.stress(true);
    if (name === 'sub' || name === 'sup') out.script(name === 'sub' ? '_' : '^');
    if (name === 'a' && attributes.href) notes.push(toNote('link', attributes.href));
    if (name === 'img') images.push({ src: attributes.src ?? '', alt: attributes.alt ?? '' });
  };
  const closeTag = (name: string): void => {
    if (STRESSED.has(name)) out.stress(false);
    if (name === 'sub' || name === 'sup') out.endScript();
    if (name === 'pre') out.keepLines(false);
    if (name === 'ol' || name === 'ul') lists.pop();
    if (BLOCKS.has(name)) out.line();
  };
  const closeMath = (): void => {
    const done = math.close();
    if (done === undefined) return;
    const set = done.latex === undefined ? undefined : formula(done.latex);
    if (set === undefined) notes.push(toNote('mathematics', done.text));
    out.raw(set ?? plainWords(done.text));
  };
  parser.end(html.slice(0, LONGEST_HTML).replace(NO_TAG, '&lt;'));
  return { words: out.end(), images, notes: distinctNotes(notes) };
}

/** What would run in a page: it is left with its tag, and told. */
function dangerIn(name: string, attributes: Readonly<Record<string, string>>): readonly ImportNote[] {
  return Object.entries(attributes)
    .filter(([key, value]) => /^on/i.test(key) || /^\s*(?:javascript|vbscript):/i.test(value))
    .map(([key, value]) => toNote('script', `${name} ${key}="${value}"`));
}

function toListMark(list: { next: number } | undefined): string {
  if (list === undefined || Number.isNaN(list.next)) return '• ';
  list.next += 1;
  return `${list.next - 1}. `;
}

/** Collects words; what is between two marks is one piece, so that a formula may hold entities. */
function createWords(note: (note: ImportNote) => void) {
  let out = '';
  let piece = '';
  let stressed = 0;
  let stressFrom = 0;
  let kept = false;
  let script: { readonly sign: '_' | '^'; text: string } | undefined;
  const flush = (): void => {
    const spaced = kept ? piece : piece.replace(/[ \t\n\r\f]+/g, ' ');
    const words = texWords(spaced, note);
    const before = /^\s/.test(spaced) && out !== '' && !/\s$/.test(out) ? ' ' : '';
    const after = /\s$/.test(spaced) && words !== '' ? ' ' : '';
    out += words === '' ? before : before + words + after;
    piece = '';
  };
  const line = (): void => {
    flush();
    const wasStressed = stressed > 0;
    if (wasStressed) unstress();
    out = out.replace(/[ \t]+$/, '');
    if (out !== '' && !out.endsWith('\n')) out += '\n';
    if (wasStressed) restress();
  };
  const restress = (): void => {
    stressFrom = out.length;
    out += '**';
  };
  const unstress = (): void => {
    const inside = out.slice(stressFrom + 2);
    const words = inside.trimEnd();
    const isEmpty = words.trim() === '';
    out = isEmpty
      ? out.slice(0, stressFrom) + inside
      : `${out.slice(0, stressFrom + 2)}${words}**${inside.slice(words.length)}`;
  };
  const lastOf = /(?:\$[^$]{1,60}\$|[\p{L}\p{N})\]]+)$/u;
  return {
    text(text: string): void {
      if (script === undefined) piece += text;
      else script.text += text;
    },
    raw(text: string): void {
      flush();
      out += text;
    },
    line,
    breakLine(): void {
      flush();
      if (out !== '') out = `${out.replace(/[ \t]+$/, '')}\n`;
    },
    keepLines(on: boolean): void {
      flush();
      kept = on;
    },
    mark(text: string): void {
      flush();
      out += text;
    },
    cell(): void {
      flush();
      if (out !== '' && !out.endsWith('\n')) out = `${out.trimEnd()} | `;
    },
    stress(on: boolean): void {
      flush();
      stressed += on ? 1 : -1;
      if (on && stressed === 1) restress();
      if (!on && stressed === 0) unstress();
      stressed = Math.max(0, stressed);
    },
    script(sign: '_' | '^'): void {
      if (script !== undefined) return;
      flush();
      script = { sign, text: '' };
    },
    endScript(): void {
      if (script === undefined) return;
      const { sign, text } = script;
      script = undefined;
      const base = lastOf.exec(out)?.[0] ?? '';
      const set = text.trim() === '' ? '' : withScript(base, sign, text.trim());
      if (set === undefined) {
        note(toNote('formatting', text));
        out += plainWords(text);
      } else if (set !== '') out = out.slice(0, out.length - base.length) + set;
    },
    end(): string {
      flush();
      if (stressed > 0) unstress();
      return out
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}

/** cm² as mathematics: what stands before it is its base. */
function withScript(base: string, sign: '_' | '^', text: string): string | undefined {
  const inner = base.startsWith('$') ? base.slice(1, -1) : toLatex(base);
  return formula(`${inner === '' ? '{}' : inner}${sign}{${toLatex(text)}}`);
}

function toLatex(text: string): string {
  if (/^(?:[\d.,+\-−]+|[A-Za-z])$/.test(text)) return text.replaceAll('−', '-');
  return `\\text{${text.replace(/[^\p{L}\p{N} .,;:()+\-=]/gu, '')}}`;
}
