// Words and sentences that a child of the skill's grades can read.
//
// Latin scripts: Rix, the number of long words (seven letters and more) a sentence, with the grades that Anderson fitted
// to it (J. Anderson, "Lix and Rix: variations on a little-known readability index", Journal of Reading 26, 1983,
// p. 490-496; made for English and tried by its author on French, German and others). It is taken over all texts of a
// skill: one sentence alone says nothing. Elsewhere (Arabic joins articles and pronouns to its words, Hindi parts
// what others join, Swahili writes a clause as one word) only the words a sentence are counted.
import type { SkillId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Finding } from './finding.ts';
import { gradesOf, type Sample } from './samples.ts';
import { plain, wordsOf } from './wording.ts';

/** Rix from which a text is of the grade beside it or higher. */
const RIX_GRADES: readonly (readonly [atLeast: number, grade: number])[] = [
  [7.2, 13],
  [6.2, 12],
  [5.3, 11],
  [4.5, 10],
  [3.7, 9],
  [3.0, 8],
  [2.4, 7],
  [1.8, 6],
  [1.3, 5],
  [0.8, 4],
  [0.5, 3],
  [0.2, 2],
];
const LONG_WORD = 7;
/** The words of the subject (`numerator`, `subtract`) are long, are taught, and are read aloud by the app. */
const GRADES_ABOVE = 3;
const RIX_LANGUAGES = new Set(['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'sv', 'da', 'nb']);
/** Words of one sentence by the first school year of the skill, our own rule: school readers keep below it. */
const MOST_WORDS: readonly (readonly [fromGrade: number, words: number])[] = [
  [7, 28],
  [5, 24],
  [3, 20],
  [2, 18],
  [0, 14],
];
const SENTENCE_END = /(?<=[.!?…؟।:])\s+|\n/;

export function findHardTexts(contents: PackContents, samples: readonly Sample[]): readonly Finding[] {
  const grades = gradesOf(contents);
  return [...samples.flatMap((sample) => longSentences(sample, grades)), ...longWords(samples, grades)];
}

type Grades = ReadonlyMap<SkillId, readonly [number, number]>;

/** Grade of a text in a language with Latin letters; nothing for others. */
export function rixGrade(text: string): number {
  const sentences = sentencesOf(text);
  const long = wordsOf(text).filter((word) => [...word].length >= LONG_WORD).length;
  const rix = sentences.length === 0 ? 0 : long / sentences.length;
  return RIX_GRADES.find(([atLeast]) => rix >= atLeast)?.[1] ?? 1;
}

function longSentences({ placed: { file, line, value }, drawn }: Sample, grades: Grades): readonly Finding[] {
  const first = grades.get(value.skill)?.[0] ?? 0;
  const most = MOST_WORDS.find(([from]) => first >= from)?.[1] ?? 0;
  for (const [language, [item]] of drawn) {
    const sentences = item ? textsOf(item).flatMap(sentencesOf) : [];
    const worst = sentences.find((sentence) => wordsOf(sentence).length > most);
    if (worst === undefined) continue;
    const count = wordsOf(worst).length;
    const detail = `a sentence of ${count} words (${language}), at most ${most} from grade ${first}: part it: "${worst.slice(0, 60)}…"`;
    return [{ rule: 'too-hard-to-read', file, line, about: value.id, detail }];
  }
  return [];
}

function longWords(samples: readonly Sample[], grades: Grades): readonly Finding[] {
  const pooled = new Map<
    string,
    { readonly sample: Sample; readonly language: string; readonly texts: string[] }
  >();
  for (const sample of samples) {
    for (const [language, [item]] of sample.drawn) {
      if (!item || !RIX_LANGUAGES.has(language.split('-')[0] ?? '')) continue;
      const key = `${sample.placed.value.skill} ${language}`;
      const pool = pooled.get(key) ?? { sample, language, texts: [] };
      pool.texts.push(...textsOf(item));
      pooled.set(key, pool);
    }
  }
  return [...pooled.values()].flatMap(({ sample, language, texts }) => {
    const { file, value } = sample.placed;
    const last = grades.get(value.skill)?.[1] ?? 0;
    const grade = rixGrade([...new Set(texts)].join('\n'));
    if (grade <= last + GRADES_ABOVE) return [];
    const detail = `the texts of ${value.skill} read like grade ${grade} (${language}, Rix), its children are in grade ${last}: shorter words, shorter sentences`;
    return [{ rule: 'too-hard-to-read', file, line: 0, about: value.skill, detail } as const];
  });
}

function sentencesOf(text: string): readonly string[] {
  return plain(text)
    .split(SENTENCE_END)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function textsOf({ prompt, hints, solution }: Item): readonly string[] {
  return [prompt, ...hints, ...solution];
}
