// The columns that a table of questions may have: one list for reading, for the template and for docs/make-a-pack.md.
// Headings in any language of the interface; `prompt.fr` holds the same in another language of the pack.
import { type BuiltInLanguage, LANGUAGES } from '../../../domain/interface-language.ts';

/** A heading in the other languages of the interface. */
type Headings = Readonly<Record<Exclude<BuiltInLanguage, 'en'>, string>>;

export interface CsvColumn {
  /** Its heading in English, by which the code knows it. */
  readonly name: string;
  /** Case, accents, spaces, `-` and `_` do not count. */
  readonly in: Headings;
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
  {
    fr: 'prérequis',
    ar: 'متطلبات',
    es: 'requisitos',
    pt: 'pré-requisitos',
    sw: 'stadi za awali',
    hi: 'पहले के कौशल',
  },
  false,
  'skills that come before it, with a bar between',
);
const ID = column(
  'id',
  { fr: 'identifiant', ar: 'رمز', es: 'identificador', pt: 'identificador', sw: 'kitambulisho', hi: 'पहचान' },
  false,
  'a name that stays when the words change; may be empty',
);

export const QUESTION_COLUMNS: readonly CsvColumn[] = [
  ID,
  column(
    'type',
    { fr: 'type', ar: 'نوع', es: 'tipo', pt: 'tipo', sw: 'aina', hi: 'प्रकार' },
    false,
    'choice, choices, true-false, number, text, order, match, groups, gaps, expression or write; empty: told by the answer',
  ),
  column(
    'skill',
    { fr: 'compétence', ar: 'مهارة', es: 'habilidad', pt: 'habilidade', sw: 'stadi', hi: 'कौशल' },
    true,
    'what it practises; empty: as in the row above',
  ),
  column(
    'prompt',
    { fr: 'question', ar: 'سؤال', es: 'pregunta', pt: 'pergunta', sw: 'swali', hi: 'सवाल' },
    true,
    'the question',
  ),
  column(
    'answer',
    { fr: 'réponse', ar: 'إجابة', es: 'respuesta', pt: 'resposta', sw: 'jibu', hi: 'उत्तर' },
    true,
    'the right answer; several with a bar between, pairs as `left = right`',
  ),
  ...numbered(MOST_WRONG).flatMap((at) => [
    column(
      `wrong ${at}`,
      {
        fr: `faux ${at}`,
        ar: `خطأ ${at}`,
        es: `equivocada ${at}`,
        pt: `errada ${at}`,
        sw: `kosa ${at}`,
        hi: `गलत ${at}`,
      },
      true,
      `a wrong answer, up to wrong ${MOST_WRONG}`,
    ),
    column(
      `wrong ${at} shows`,
      {
        fr: `faux ${at} montre`,
        ar: `خطأ ${at} يدل على`,
        es: `equivocada ${at} muestra`,
        pt: `errada ${at} mostra`,
        sw: `kosa ${at} linaonyesha`,
        hi: `गलत ${at} दिखाता है`,
      },
      true,
      'the mistake that it shows',
    ),
  ]),
  ...numbered(MOST_HINTS).map((at) =>
    column(
      `hint ${at}`,
      {
        fr: `indice ${at}`,
        ar: `تلميح ${at}`,
        es: `pista ${at}`,
        pt: `dica ${at}`,
        sw: `dokezo ${at}`,
        hi: `इशारा ${at}`,
      },
      true,
      `help, the gentlest first, up to hint ${MOST_HINTS}`,
    ),
  ),
  column(
    'solution',
    { fr: 'solution', ar: 'الحل', es: 'solución', pt: 'solução', sw: 'utatuzi', hi: 'हल' },
    true,
    'how it is solved: a step a line, or steps with a bar and spaces between',
  ),
  column(
    'picture',
    { fr: 'image', ar: 'صورة', es: 'imagen', pt: 'imagem', sw: 'picha', hi: 'चित्र' },
    false,
    'name of a picture that lies beside the table',
  ),
  column(
    'picture text',
    {
      fr: 'texte de l’image',
      ar: 'نص الصورة',
      es: 'texto de la imagen',
      pt: 'texto da imagem',
      sw: 'maelezo ya picha',
      hi: 'चित्र के शब्द',
    },
    true,
    'what the picture shows, for who cannot see it',
  ),
  column(
    'unit',
    { fr: 'unité', ar: 'وحدة', es: 'unidad', pt: 'unidade', sw: 'kipimo', hi: 'इकाई' },
    true,
    'of a number, such as cm',
  ),
  column(
    'tolerance',
    { fr: 'tolérance', ar: 'سماح', es: 'tolerancia', pt: 'tolerância', sw: 'kiasi cha kukosea', hi: 'छूट' },
    false,
    'how far a number may be off',
  ),
  column(
    'difficulty',
    { fr: 'difficulté', ar: 'صعوبة', es: 'dificultad', pt: 'dificuldade', sw: 'ugumu', hi: 'मुश्किल' },
    false,
    '1 easy to 5 hard; empty: 2',
  ),
  PREREQUISITES,
];

export const SKILL_COLUMNS: readonly CsvColumn[] = [
  column(
    'skill',
    { fr: 'compétence', ar: 'مهارة', es: 'habilidad', pt: 'habilidade', sw: 'stadi', hi: 'कौशल' },
    true,
    'its name, as in the questions',
  ),
  ID,
  PREREQUISITES,
  column(
    'grades',
    { fr: 'années', ar: 'صفوف', es: 'grados', pt: 'anos', sw: 'madarasa', hi: 'कक्षाएँ' },
    false,
    'school years, such as `2-4`',
  ),
  column(
    'core',
    { fr: 'essentiel', ar: 'أساسي', es: 'básica', pt: 'essencial', sw: 'msingi', hi: 'बुनियादी' },
    false,
    '`yes` or `no`: whether everybody needs it',
  ),
];

function column(name: string, headings: Headings, isSaid: boolean, what: string): CsvColumn {
  return { name, in: headings, isSaid, what };
}

/** The columns as docs/make-a-pack.md lists them; numbered ones once. */
export function columnTable(of: 'questions' | 'skills'): string {
  const columns = of === 'questions' ? QUESTION_COLUMNS : SKILL_COLUMNS;
  const rows = columns
    .filter(({ name }) => !/[2-9]/.test(name))
    .map(({ name, in: others, isSaid, what }) => {
      const cells = [name, isSaid ? '✓' : '', ...OTHERS.map((tag) => others[tag]), what];
      return `| ${cells.join(' | ')} |`;
    });
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const top = ['column', '✓', ...OTHERS.map((tag) => english.of(tag) ?? tag), 'what to write in it'];
  return [`| ${top.join(' | ')} |`, `|${'---|'.repeat(top.length)}`, ...rows].join('\n');
}

/** A cell of a heading, understood. */
export interface Heading {
  readonly name: string;
  /** Empty for the pack's own. */
  readonly language: string;
}

const OTHERS = LANGUAGES.filter((tag) => tag !== 'en');

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
  return columns.find((column) =>
    [column.name, ...Object.values(column.in)].some((one) => toPlain(one) === plain),
  );
}

function toPlain(heading: string): string {
  return (
    heading
      .normalize('NFKD')
      .toLowerCase()
      // Accents and short vowels; a vowel sign of Devanagari is a letter.
      .replace(/[\u0300-\u036f\u064b-\u0652\u0670’']/g, '')
      .replace(/[\s_-]+/g, '')
      .slice(0, 60)
  );
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
