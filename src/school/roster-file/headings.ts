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
    es: [
      'Nombre y apellido',
      'Nombre y apellidos',
      'Nombre completo',
      'Apellidos y nombres',
      'Apellidos y nombre',
      'Nombre',
      'Estudiante',
      'Alumno',
      'Alumna',
      'Alumno/a',
      'Nombre del estudiante',
      'Nombre del alumno',
    ],
    pt: [
      'Nome',
      'Nome completo',
      'Nome do aluno',
      'Nome da aluna',
      'Aluno',
      'Aluna',
      'Aluno(a)',
      'Estudante',
      'Nome do estudante',
      'Criança',
    ],
    sw: [
      'Jina',
      'Jina kamili',
      'Majina',
      'Majina kamili',
      'Mwanafunzi',
      'Jina la mwanafunzi',
      'Jina la mtoto',
    ],
    hi: [
      'नाम',
      'पूरा नाम',
      'विद्यार्थी',
      'विद्यार्थी का नाम',
      'छात्र का नाम',
      'छात्र',
      'छात्रा',
      'बच्चे का नाम',
      'बच्चा',
    ],
  },
  given: {
    en: ['First name', 'Given name', 'Forename', 'givenName'],
    fr: ['Prénom', 'Prénoms', 'Prénom(s)'],
    ar: ['الاسم الأول', 'الاسم الشخصي'],
    es: ['Nombres', 'Primer nombre', 'Nombre(s)', 'Nombre de pila'],
    pt: ['Primeiro nome', 'Nome próprio', 'Prenome'],
    sw: ['Jina la kwanza', 'Jina la mwanzo'],
    hi: ['पहला नाम', 'प्रथम नाम'],
  },
  family: {
    en: ['Last name', 'Surname', 'Family name', 'familyName'],
    fr: ['Nom de famille'],
    ar: ['اسم العائلة', 'اللقب', 'الكنية', 'الاسم العائلي'],
    es: ['Apellidos', 'Apellido', 'Apellido(s)', 'Primer apellido'],
    pt: ['Sobrenome', 'Último nome', 'Nome de família', 'Apelido'],
    sw: ['Jina la mwisho', 'Jina la ukoo', 'Jina la familia'],
    hi: ['उपनाम', 'कुलनाम', 'अंतिम नाम', 'सरनेम'],
  },
  class: {
    en: ['Class', 'Class name', 'Grade', 'Group', 'Section', 'Form'],
    fr: ['Classe', 'Nom de la classe', 'Groupe', 'Niveau'],
    ar: ['الفصل', 'الصف', 'القسم', 'الشعبة', 'فصل', 'صف'],
    es: ['Clase', 'Nombre de la clase', 'Grado', 'Grupo', 'Curso', 'Sección', 'Aula', 'Paralelo'],
    pt: ['Turma', 'Nome da turma', 'Classe', 'Série', 'Grupo', 'Sala'],
    sw: ['Darasa', 'Jina la darasa', 'Kidato', 'Mkondo', 'Kikundi'],
    hi: ['कक्षा', 'कक्षा का नाम', 'वर्ग', 'सेक्शन', 'समूह', 'अनुभाग'],
  },
  picture: {
    en: ['Picture', 'Avatar', 'Face'],
    fr: ['Image', 'Avatar', 'Visage'],
    ar: ['الصورة', 'صورة', 'الرمز'],
    es: ['Dibujo', 'Imagen', 'Avatar', 'Cara'],
    pt: ['Imagem', 'Rosto', 'Avatar'],
    sw: ['Picha', 'Uso'],
    hi: ['चित्र', 'चेहरा', 'तस्वीर'],
  },
  language: {
    en: ['Language', 'Lang'],
    fr: ['Langue'],
    ar: ['اللغة', 'لغة'],
    es: ['Idioma', 'Lengua'],
    pt: ['Língua', 'Idioma'],
    sw: ['Lugha', 'Lugha ya nyumbani'],
    hi: ['भाषा'],
  },
  role: {
    en: ['Role', 'User type'],
    fr: ['Rôle'],
    ar: ['الدور'],
    es: ['Rol', 'Función', 'Tipo de usuario'],
    pt: ['Função', 'Papel', 'Perfil'],
    sw: ['Nafasi', 'Wajibu', 'Aina ya mtumiaji'],
    hi: ['भूमिका'],
  },
  id: {
    en: ['Id', 'Identifier', 'Learner id', 'Student id', 'Pupil id', 'sourcedId', 'Admission number'],
    // Not `N°`: the line of the list, another child's in the next list.
    fr: ['Identifiant', 'Matricule'],
    ar: ['المعرف', 'رقم التلميذ', 'رقم الطالب', 'رقم التسجيل'],
    es: [
      'Identificador',
      'Código del estudiante',
      'Código de estudiante',
      'Matrícula',
      'Número de matrícula',
    ],
    pt: [
      'Identificador',
      'Matrícula',
      'Número de matrícula',
      'Número do aluno',
      'Código do aluno',
      'Número de processo',
      'RA',
    ],
    sw: [
      'Kitambulisho',
      'Namba ya mwanafunzi',
      'Nambari ya mwanafunzi',
      'Namba ya usajili',
      'Nambari ya usajili',
      'Namba ya udahili',
    ],
    hi: ['पहचान', 'पहचान संख्या', 'प्रवेश संख्या', 'दाखिला संख्या', 'पंजीयन संख्या', 'विद्यार्थी संख्या'],
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
