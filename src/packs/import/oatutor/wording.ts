// A text of the source as a text of a pack: `$$…$$` is mathematics, `\n` a new line, `##figure1.gif##` a picture,
// `___` a blank, `@{name}` one of the values drawn for it.
import { plainWords } from '../markup.ts';
import { type ImportNote, toNote } from '../report.ts';
import { raised, type SetFormula, toReadable } from './formula.ts';

export interface Worded {
  /** In the markup of pack sources, lines trimmed; may be empty. */
  readonly markup: string;
  /** Names of pictures, in their order. */
  readonly figures: readonly string[];
  readonly notes: readonly ImportNote[];
}

/** `\n` of a command such as `\neq` is no new line. */
const COMMANDS_OF_N = 'eq|e|u|abla|ot|otin|i|mid|less|leq|gtr|geq|earrow|warrow|sim|parallel|eg|exists';
const NEW_LINE = new RegExp(`\\\\n(?!(?:${COMMANDS_OF_N})(?![a-z]))|\\r?\\n|<br\\s*/?>`, 'gi');
const BLANK = '____';

export function toWording(source: string, setFormula: SetFormula): Worded {
  const figures: string[] = [];
  const notes: ImportNote[] = [];
  const lines = source.split(NEW_LINE).map((line) => wordLine(line, setFormula, figures, notes));
  const markup = lines
    .map((line) => line.replace(/[ \t]{2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return { markup, figures, notes };
}

/** As the source shows it: every other part between `$$` is a formula, line by line. */
function wordLine(line: string, setFormula: SetFormula, figures: string[], notes: ImportNote[]): string {
  const parts = line.split('$$');
  return parts
    .map((part, at) => {
      if (at % 2 === 0) return wordPlain(part, figures, notes);
      if (/^\s*_{2,}\s*$/.test(part)) return BLANK;
      const isClosed = at < parts.length - 1;
      const { markup, isWords } = setFormula(part);
      if (isWords || !isClosed) notes.push(toNote('mathematics', part));
      return isClosed ? markup : spaced(part, toReadable(part));
    })
    .join('');
}

function wordPlain(part: string, figures: string[], notes: ImportNote[]): string {
  return part
    .split('##')
    .map((piece, at, pieces) => {
      const isMedia = at % 2 === 1 && at < pieces.length - 1;
      if (!isMedia) return plainPiece(piece, notes);
      if (/:\/\/|^www\./i.test(piece)) notes.push(toNote('link', piece));
      else figures.push(piece.trim());
      return ' ';
    })
    .join('');
}

function plainPiece(piece: string, notes: ImportNote[]): string {
  const text = piece
    .replace(/\\neq?(?![a-z])/g, '≠')
    .replace(/\\(["'%$#&_])/g, '$1')
    .replace(/%\{[^{}%"]+\}/g, '')
    .replace(/_{3,}/g, BLANK)
    .replace(/(?<=\d)_(?=[-\d])/g, ` ${BLANK} `)
    .replace(/=\/=/g, '≠');
  const isLatex = /\\[a-zA-Z]{2,}/.test(text);
  if (isLatex) notes.push(toNote('mathematics', text));
  return spaced(text, raised(isLatex ? wordsAround(text) : text));
}

/** Commands that stand outside of a formula, each with its groups. */
function wordsAround(text: string): string {
  const said = text.replace(/\\[a-zA-Z]{2,}(?:\[[^\]]{0,40}\])?(?:\s?\{[^{}]{0,200}\}){0,2}/g, (command) =>
    toReadable(command),
  );
  return said.replaceAll('\\', '');
}

/** Escaped for a pack, with the spaces around it as they were. */
function spaced(source: string, text: string): string {
  const inner = plainWords(text);
  if (inner === '') return source === '' ? '' : ' ';
  return `${/^\s/.test(source) ? ' ' : ''}${inner}${/\s$/.test(source) ? ' ' : ''}`;
}
