// Texts that Moodle's filters show in one language of several, written one after the other: `<span lang="fr"
// class="multilang">…</span>`, or `{mlang fr}…{mlang}`. Of each row of them one is kept.
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly language: string;
  readonly text: string;
}

interface Writing {
  readonly opening: RegExp;
  readonly closing: string;
  readonly languageOf: (opening: string) => string | undefined;
}

const WRITINGS: readonly Writing[] = [
  {
    opening: /<span\b[^<>]{0,300}>/gi,
    closing: '</span>',
    languageOf: (tag) =>
      /\bclass\s*=\s*["'][^"']*\bmultilang\b/i.test(tag)
        ? /\blang\s*=\s*["']([\w-]+)["']/i.exec(tag)?.[1]
        : undefined,
  },
  {
    opening: /\{\s*mlang\s+[\w-]{2,12}\s*\}/gi,
    closing: '{mlang}',
    languageOf: (tag) => /mlang\s+([\w-]+)/i.exec(tag)?.[1],
  },
];

/** The text in `language`, else in what it calls `other`, else in the first of each row. Linear in its length. */
export function inLanguage(text: string, language: string): string {
  return WRITINGS.reduce(
    (written, writing) => withChosen(written, piecesOf(written, writing), language),
    text,
  );
}

function piecesOf(text: string, { opening, closing, languageOf }: Writing): readonly Piece[] {
  const pieces: Piece[] = [];
  let behind = 0;
  for (const { 0: tag, index } of text.matchAll(opening)) {
    const language = index < behind ? undefined : languageOf(tag);
    if (language === undefined) continue;
    const end = text.indexOf(closing, index + tag.length);
    if (end < 0) break;
    behind = end + closing.length;
    pieces.push({ from: index, to: behind, language, text: text.slice(index + tag.length, end) });
  }
  return pieces;
}

function withChosen(text: string, pieces: readonly Piece[], language: string): string {
  let written = '';
  let at = 0;
  for (let first = 0; first < pieces.length; ) {
    let behind = first + 1;
    while (behind < pieces.length && isNext(text, pieces[behind - 1], pieces[behind])) behind++;
    const row = pieces.slice(first, behind);
    written += text.slice(at, row[0]?.from) + chosen(row, language);
    at = row.at(-1)?.to ?? at;
    first = behind;
  }
  return written + text.slice(at);
}

function isNext(text: string, before: Piece | undefined, next: Piece | undefined): boolean {
  return before !== undefined && next !== undefined && text.slice(before.to, next.from).trim() === '';
}

function chosen(row: readonly Piece[], language: string): string {
  const base = (tag: string) => tag.toLowerCase().replace('_', '-').split('-')[0];
  const found =
    row.find((piece) => piece.language.toLowerCase().replace('_', '-') === language.toLowerCase()) ??
    row.find((piece) => base(piece.language) === base(language)) ??
    row.find((piece) => piece.language === 'other');
  return (found ?? row[0])?.text ?? '';
}
