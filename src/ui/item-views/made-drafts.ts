// Drafts of the types where something is drawn, read aloud or written.
import { readingWords } from '../../domain/reading-words.ts';
import { isSameSign, toWritten } from '../../domain/signs/sign.ts';
import { unpackStrokes } from '../../domain/signs/strokes.ts';
import { type DraftOf, type DraftRules, type ItemOf, type Stored, storedIds } from './draft-rules.ts';

/** Beyond this nobody is still reading: the tablet lay there. */
const SECONDS_MOST = 3600;
/** Half a page; what is sealed of it comes to some 2 kB in the log. */
export const WRITTEN_MOST = 800;

const EMPTY_DRAW: DraftOf<'draw'> = { type: 'draw', sign: '', strokes: '', by: 'read', unclear: 0 };

export const drawDraft: DraftRules<'draw'> = {
  empty: () => EMPTY_DRAW,
  parse: (item, stored) => {
    const strokes = typeof stored.strokes === 'string' ? stored.strokes : '';
    const isDrawn = strokes !== '' && unpackStrokes(strokes) !== null;
    const by = (['read', 'traced', 'said', 'listed'] as const).find((one) => one === stored.by) ?? 'read';
    const sign = knownSign(item, stored.sign);
    const isFit = isDrawn ? by !== 'listed' : by === 'listed' && sign !== '';
    if (!isFit && !isDrawn) return { ...EMPTY_DRAW, unclear: unclearOf(stored) };
    return {
      type: 'draw',
      sign: isFit ? sign : '',
      strokes: isDrawn ? strokes : '',
      by: isFit ? by : 'read',
      unclear: unclearOf(stored),
    };
  },
  toAnswer: (item, { sign, strokes, by }) =>
    sign === '' || (by === 'traced') !== (item.trace && strokes !== '')
      ? null
      : { type: 'draw', sign, strokes, by },
};

function knownSign(item: ItemOf<'draw'>, stored: unknown): string {
  if (typeof stored !== 'string') return '';
  const known = item.among.flatMap((sign) => [sign, toWritten(sign, 'arab')]);
  return known.includes(stored) && item.among.some((sign) => isSameSign(sign, stored)) ? stored : '';
}

function unclearOf({ unclear }: Stored): number {
  return typeof unclear === 'number' && unclear >= 1 ? Math.min(2, Math.floor(unclear)) : 0;
}

const UNREAD: DraftOf<'read-aloud'> = {
  type: 'read-aloud',
  stage: 'ready',
  last: null,
  missed: [],
  seconds: 0,
  by: null,
};

export const readAloudDraft: DraftRules<'read-aloud'> = {
  empty: () => UNREAD,
  parse: (item, stored) => {
    const words = readingWords(item.text).length;
    const isPlace = (value: unknown, most: number): value is number =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
    const last = isPlace(stored.last, words) ? stored.last : null;
    const by = (['self', 'teacher'] as const).find((one) => one === stored.by) ?? null;
    if (last === null && stored.stage !== 'marking') {
      return stored.stage === 'reading' ? { ...UNREAD, stage: 'reading' } : UNREAD;
    }
    const missed = Array.isArray(stored.missed) ? stored.missed : [];
    const { seconds } = stored;
    const isTime = typeof seconds === 'number' && seconds > 0 && seconds <= SECONDS_MOST;
    return {
      type: 'read-aloud',
      stage: 'marking',
      last: by === null ? null : last,
      missed: [...new Set(missed.filter((word) => isPlace(word, words - 1)))],
      seconds: isTime ? Math.round(seconds) : 0,
      by,
    };
  },
  toAnswer: (_item, { last, missed, seconds, by }) =>
    last === null || by === null ? null : { type: 'read-aloud', last, missed, seconds, by },
};

const UNWRITTEN: DraftOf<'write-freely'> = {
  type: 'write-freely',
  text: '',
  isInBook: false,
  isCompared: false,
  ticked: [],
};

export const writeFreelyDraft: DraftRules<'write-freely'> = {
  empty: () => UNWRITTEN,
  parse: (item, stored) => {
    const { text, isInBook, isCompared } = toWriting(stored);
    const isWritten = isInBook || text.trim() !== '';
    return {
      type: 'write-freely',
      text,
      isInBook,
      isCompared: isCompared && isWritten,
      ticked: isCompared && isWritten ? storedIds(stored.ticked, item.points) : [],
    };
  },
  toAnswer: (_item, { text, isInBook, isCompared, ticked }) => {
    if (!isCompared || (!isInBook && text.trim() === '')) return null;
    const written = isInBook ? ({ in: 'book' } as const) : ({ in: 'clear', text } as const);
    return { type: 'write-freely', ticked, written };
  },
};

/** Also out of an answer, which has been compared. */
function toWriting(stored: Stored) {
  const written = typeof stored.written === 'object' ? (stored.written as Stored | null) : null;
  const text = written === null ? stored.text : written.text;
  return {
    text: typeof text === 'string' && written?.in !== 'sealed' ? text.slice(0, WRITTEN_MOST) : '',
    isInBook: written === null ? stored.isInBook === true : written.in === 'book',
    isCompared: written !== null || stored.isCompared === true,
  };
}
