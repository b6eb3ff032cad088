// Words of a source as texts of a pack: what is markup here and was none there is escaped.

/** Parts what a pack would read as marks; nobody sees it, and marking drops it from answers. */
const NOTHING = '\u200b';

/** What no text holds: control characters but line breaks, and halves of pairs, which no UTF-8 writes. */
const CONTROLS = /(?![\n\t])\p{Cc}|\p{Cs}/gu;

/** Longer than any short answer that can be marked. */
const LONGEST_WORDING = 300;

/** Plain words; lines are kept, as a pack's text keeps them. */
export function plainWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[$[]/g, (sign) => `\\${sign}`)
    .replace(/\*(?=\*)|\{(?=\{)|<(?=[/!?a-zA-Z])/g, (sign) => `${sign}${NOTHING}`)
    .trim();
}

/** One line of plain words, as titles and answers are. */
export function plainLine(text: string, most = 200): string {
  const line = plainWords(text.replace(/\s+/g, ' '));
  return line.length > most ? `${line.slice(0, most - 1).replace(/\\+$/, '')}…` : line;
}

/** One of the wordings that `accepted` lists; nothing where it holds the bar that parts them, or is none. */
export function acceptedWording(text: string): string | undefined {
  const isOne = text.trim() !== '' && text.length <= LONGEST_WORDING && !text.includes('|');
  return isOne ? plainLine(text, LONGEST_WORDING * 2) : undefined;
}

/** LaTeX as a pack writes it; its brackets are no placeholders, its dollars and its end do not close it too soon. */
export function mathematics(latex: string): string {
  const inner = latex
    .trim()
    .replace(/\[(?=@?[A-Za-z])/g, '{[}')
    .replace(/\\.|\$/gs, (sign) => (sign === '$' ? '\\$' : sign));
  return inner.endsWith('\\') ? `$${inner} $` : `$${inner}$`;
}
