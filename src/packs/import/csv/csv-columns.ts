// The columns that a table of questions may have: one list for reading, for the template and for docs/make-a-pack.md.
// Headings in English, French or Arabic; `prompt.fr` holds the same in another language of the pack.

export interface CsvColumn {
  /** Its heading in English, by which the code knows it. */
  readonly name: string;
  /** Case, accents, spaces, `-` and `_` do not count. */
  readonly fr: string;
  readonly ar: string;
  /** May be said in several languages, as `NAME.fr`. */
  readonly isSaid: boolean;
  /** What to write in it; English, for docs/make-a-pack.md, which is held against it by a test. */
  readonly what: string;
}

export const MOST_WRONG = 6;
export const MOST_HINTS = 4;

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

const PREREQUISITES = column(
  'prerequisites',
  'prérequis',
  'متطلبات',
  false,
  'skills that come before it, with a bar between',
);
const ID = column('id', 'identifiant', 'رمز', false, 'a name that stays when the words change; may be empty');

export const QUESTION_COLUMNS: readonly CsvColumn[] = [
  ID,
  column(
    'type',
    'type',
    'نوع',
    false,
    'choice, choices, true-false, number, text, order, match, groups, gaps, expression or write; empty: told by the answer',
  ),
  column('skill', 'compétence', 'مهارة', true, 'what it practises; empty: as in the row above'),
  column('prompt', 'question', 'سؤال', true, 'the question'),
  column(
    'answer',
    'réponse',
    'إجابة',
    true,
    'the right answer; several with a bar between, pairs as `left = right`',
  ),
  ...numbered(MOST_WRONG).flatMap((at) => [
    column(`wrong ${at}`, `faux ${at}`, `خطأ ${at}`, true, `a wrong answer, up to wrong ${MOST_WRONG}`),
    column(`wrong ${at} shows`, `faux ${at} montre`, `خطأ ${at} يدل على`, true, 'the mistake that it shows'),
  ]),
  ...numbered(MOST_HINTS).map((at) =>
    column(
      `hint ${at}`,
      `indice ${at}`,
      `تلميح ${at}`,
      true,
      `help, the gentlest first, up to hint ${MOST_HINTS}`,
    ),
  ),
  column(
    'solution',
    'solution',
    'الحل',
    true,
    'how it is solved: a step a line, or steps with a bar and spaces between',
  ),
  column('picture', 'image', 'صورة', false, 'name of a picture that lies beside the table'),
  column(
    'picture text',
    'texte de l’image',
    'نص الصورة',
    true,
    'what the picture shows, for who cannot see it',
  ),
  column('unit', 'unité', 'وحدة', true, 'of a number, such as cm'),
  column('tolerance', 'tolérance', 'سماح', false, 'how far a number may be off'),
  column('difficulty', 'difficulté', 'صعوبة', false, '1 easy to 5 hard; empty: 2'),
  PREREQUISITES,
];

export const SKILL_COLUMNS: readonly CsvColumn[] = [
  column('skill', 'compétence', 'مهارة', true, 'its name, as in the questions'),
  ID,
  PREREQUISITES,
  column('grades', 'années', 'صفوف', false, 'school years, such as `2-4`'),
  column('core', 'essentiel', 'أساسي', false, '`yes` or `no`: whether everybody needs it'),
];

function column(name: string, fr: string, ar: string, isSaid: boolean, what: string): CsvColumn {
  return { name, fr, ar, isSaid, what };
}

/** The columns as docs/make-a-pack.md lists them; numbered ones once. */
export function columnTable(of: 'questions' | 'skills'): string {
  const columns = of === 'questions' ? QUESTION_COLUMNS : SKILL_COLUMNS;
  const rows = columns
    .filter(({ name }) => !/[2-9]/.test(name))
    .map(({ name, fr, ar, isSaid, what }) => `| ${[name, isSaid ? '✓' : '', fr, ar, what].join(' | ')} |`);
  return ['| column | ✓ | French | Arabic | what to write in it |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** A cell of a heading, understood. */
export interface Heading {
  readonly name: string;
  /** Empty for the pack's own. */
  readonly language: string;
}

const LANGUAGE = /^(.+?)\s*[.:]\s*([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2})$/i;

export function readHeading(cell: string, columns: readonly CsvColumn[]): Heading | undefined {
  const whole = find(cell, columns);
  if (whole) return { name: whole.name, language: '' };
  const [, name = '', tag = ''] = LANGUAGE.exec(cell.trim()) ?? [];
  const said = find(name, columns);
  const language = canonical(tag);
  return said?.isSaid && language !== undefined ? { name: said.name, language } : undefined;
}

/** Whether a row of cells is a heading of such a table: it names the column without which there is none, and another. */
export function headings(
  cells: readonly string[],
  columns: readonly CsvColumn[],
  needed: string,
): readonly (Heading | undefined)[] | undefined {
  const read = cells.map((cell) => readHeading(cell, columns));
  const names = new Set(read.flatMap((one) => (one ? [one.name] : [])));
  return names.has(needed) && names.size > 1 ? read : undefined;
}

function find(cell: string, columns: readonly CsvColumn[]): CsvColumn | undefined {
  const plain = toPlain(cell);
  if (plain === '') return undefined;
  return columns.find(({ name, fr, ar }) => [name, fr, ar].some((one) => toPlain(one) === plain));
}

function toPlain(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’']/gu, '')
    .replace(/[\s_-]+/g, '')
    .slice(0, 60);
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
