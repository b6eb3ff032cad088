// Moodle's embedded answers: `{1:MULTICHOICE:=right#yes~%50%half~wrong}` in the middle of a text. A brace, a tilde, an
// equals sign or a number sign of an answer itself stands behind a backslash.
export type ClozeKind = 'words' | 'number' | 'one' | 'several';

export interface ClozeAnswer {
  /** As written there, which may be HTML. */
  readonly text: string;
  /** In percent. */
  readonly worth: number;
  readonly feedback: string;
}

export interface ClozeGap {
  readonly kind: ClozeKind;
  readonly answers: readonly ClozeAnswer[];
}

export interface Cloze {
  /** The text with `\ue010N\ue011` where gap N stands, from 0. */
  readonly text: string;
  readonly gaps: readonly ClozeGap[];
}

const KINDS: Readonly<Record<string, ClozeKind>> = {
  SHORTANSWER: 'words',
  SA: 'words',
  MW: 'words',
  SHORTANSWER_C: 'words',
  SAC: 'words',
  MWC: 'words',
  NUMERICAL: 'number',
  NM: 'number',
  MULTICHOICE: 'one',
  MC: 'one',
  MULTIRESPONSE: 'several',
  MR: 'several',
};
const OPENING = /\{(\d{0,4}):([A-Z_]{2,20}):/g;
/** One gap; longer is a brace that nothing closes. */
const LONGEST_GAP = 8_000;

export function readCloze(source: string): Cloze {
  const gaps: ClozeGap[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 2: name = '', index } of source.matchAll(OPENING)) {
    const kind = kindOf(name);
    if (index < at || kind === undefined) continue;
    const end = closing(source, index + whole.length);
    if (end < 0) continue;
    text += `${source.slice(at, index)}\ue010${gaps.length}\ue011`;
    gaps.push({ kind, answers: readAnswers(source.slice(index + whole.length, end)) });
    at = end + 1;
  }
  return { text: text + source.slice(at), gaps };
}

/** `MULTICHOICE_VS` is one that stands upright and is shuffled: neither changes what is asked. */
function kindOf(name: string): ClozeKind | undefined {
  if (Object.hasOwn(KINDS, name)) return KINDS[name];
  const bare = name.replace(/_?[VH]?S?$/, '');
  return Object.hasOwn(KINDS, bare) ? KINDS[bare] : undefined;
}

function closing(source: string, from: number): number {
  const last = Math.min(source.length, from + LONGEST_GAP);
  for (let at = from; at < last; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '}') return at;
  }
  return -1;
}

function readAnswers(text: string): readonly ClozeAnswer[] {
  return splitAt(text, '~').map((answer) => {
    const [body = '', ...feedback] = splitAt(answer, '#', 2);
    const worth = /^\s*(?:=|%(-?\d{1,3}(?:\.\d{1,7})?)%)/.exec(body);
    const isRight = worth !== null && worth[1] === undefined;
    return {
      text: unescaped(body.slice(worth?.[0].length ?? 0)).trim(),
      worth: isRight ? 100 : Number(worth?.[1] ?? 0),
      feedback: unescaped(feedback.join('#')).trim(),
    };
  });
}

/** At every such sign that stands there by itself: not behind a backslash, not in an entity of HTML. */
function splitAt(text: string, sign: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && parts.length + 1 < most; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign && !(sign === '#' && text[at - 1] === '&')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function unescaped(text: string): string {
  return text.replace(/\\([}~=#/"'\\{])/g, '$1');
}
