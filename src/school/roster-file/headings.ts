// What the columns of a class list are called, in the languages of the interface. The first word of each is the one that
// is written; all are read, whatever language the screen has.
import { type BuiltInLanguage, builtInLanguage, LANGUAGES } from '../../domain/interface-language.ts';
import type { AttributeField } from '../attributes.ts';
import { nameKey } from '../person-name.ts';

export type Column = 'name' | 'given' | 'family' | 'class' | 'picture' | 'language' | 'role' | 'id';
/** A column of our own, or the id of one of the school's own fields. */
export type ColumnOf = { readonly column: Column } | { readonly field: string };

const WORDS: Readonly<Record<Column, Readonly<Record<BuiltInLanguage, readonly string[]>>>> = {
  name: {
    en: ['Name', 'Full name', 'Learner', 'Learner name', 'Pupil', 'Pupil name', 'Student', 'Student name'],
    fr: ['Nom et prénom', 'Nom complet', 'Prénom et nom', 'Nom', 'Élève', 'Nom de l’élève', 'Apprenant'],
    ar: ['الاسم', 'الاسم الكامل', 'اسم', 'اسم التلميذ', 'اسم الطالب', 'التلميذ', 'الطالب', 'المتعلم'],
  },
  given: {
    en: ['First name', 'Given name', 'Forename', 'givenName'],
    fr: ['Prénom', 'Prénoms', 'Prénom(s)'],
    ar: ['الاسم الأول', 'الاسم الشخصي'],
  },
  family: {
    en: ['Last name', 'Surname', 'Family name', 'familyName'],
    fr: ['Nom de famille'],
    ar: ['اسم العائلة', 'اللقب', 'الكنية', 'الاسم العائلي'],
  },
  class: {
    en: ['Class', 'Class name', 'Grade', 'Group', 'Section', 'Form'],
    fr: ['Classe', 'Nom de la classe', 'Groupe', 'Niveau'],
    ar: ['الفصل', 'الصف', 'القسم', 'الشعبة', 'فصل', 'صف'],
  },
  picture: {
    en: ['Picture', 'Avatar', 'Face'],
    fr: ['Image', 'Avatar', 'Visage'],
    ar: ['الصورة', 'صورة', 'الرمز'],
  },
  language: {
    en: ['Language', 'Lang'],
    fr: ['Langue'],
    ar: ['اللغة', 'لغة'],
  },
  role: {
    en: ['Role', 'User type'],
    fr: ['Rôle'],
    ar: ['الدور'],
  },
  id: {
    en: ['Id', 'Identifier', 'Learner id', 'Student id', 'Pupil id', 'sourcedId', 'Admission number'],
    // Not `N°`: the line of the list, another child's in the next list.
    fr: ['Identifiant', 'Matricule'],
    ar: ['المعرف', 'رقم التلميذ', 'رقم الطالب', 'رقم التسجيل'],
  },
};

const COLUMNS = Object.keys(WORDS) as Column[];

const KNOWN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    LANGUAGES.flatMap((language) => WORDS[column][language].map((word) => [toKey(word), column] as const)),
  ),
);

/** What is written over a column, in a language of the interface; English for any other. */
export function headingOf(column: Column, language: string): string {
  return WORDS[column][builtInLanguage(language) ?? 'en'][0] ?? column;
}

/** Over the columns of the school's own fields; with the id where the name alone would be taken for something else. */
export function fieldHeadings(fields: readonly AttributeField[]): ReadonlyMap<string, string> {
  const keys = fields.map(({ name }) => toKey(name));
  return new Map(
    fields.map(({ id, name }, at) => {
      const key = keys[at] ?? '';
      const isOnly = keys.indexOf(key) === keys.lastIndexOf(key);
      const isPlain = key !== '' && isOnly && !KNOWN.has(key) && !key.endsWith(']');
      return [id, isPlain ? name : `${name} [${id}]`];
    }),
  );
}

/** Reads headings: for each cell what its column holds, null for what nobody here knows, or what an earlier one holds. */
export function createHeadingReader(
  fields: readonly AttributeField[],
): (cells: readonly string[]) => readonly (ColumnOf | null)[] {
  const own = new Map([...fieldHeadings(fields)].map(([field, heading]) => [toKey(heading), field]));
  return (cells) => {
    const seen = new Set<string>();
    return cells.map((cell) => {
      const key = toKey(cell);
      const field = own.get(key);
      const column = field === undefined ? KNOWN.get(key) : undefined;
      const found = field ?? column;
      if (found === undefined || seen.has(found)) return null;
      seen.add(found);
      return field === undefined ? { column: column as Column } : { field };
    });
  };
}

/** `Nom :`, `Class*` and `student_id` are what they are without that. */
function toKey(heading: string): string {
  return nameKey(heading.replace(/_/g, ' ').replace(/[:*]+\s*$/, ''))
    .replace(/['’]/g, '’')
    .trim();
}
