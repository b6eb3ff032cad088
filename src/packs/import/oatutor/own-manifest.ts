// Licence, authors and language of the pack, as the problems themselves name them: CC BY asks for it.
import type { DraftManifest } from '../draft.ts';
import { type ImportSource, type ImportWishes, toManifest } from '../importer.ts';
import { plainLine } from '../markup.ts';
import type { Catalogues } from './catalogues.ts';
import type { Problem } from './source.ts';
import { toLanguageTag } from './words.ts';

/** What most of the problems are in. */
export function languageOf(problems: readonly Problem[], { lessons }: Catalogues): string | undefined {
  const counts = new Map<string, number>();
  for (const { lessonId } of problems) {
    const tag = toLanguageTag(lessons.get(lessonId)?.language ?? '');
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const UNSAID = 'unknown';

/** What the caller said stands; what nobody said is as the source says. */
export function toOwnManifest(
  wishes: ImportWishes,
  language: string,
  problems: readonly Problem[],
  source: ImportSource,
): DraftManifest {
  const plain = toManifest(wishes, [language]);
  const licences = labelsOf(problems.map(({ licence }) => licence));
  const sources = labelsOf(problems.map(({ source: from }) => from));
  const courses = labelsOf(problems.map(({ course }) => course));
  const isUntitled = wishes.title === '' || wishes.title === source.name;
  const title = isUntitled && courses.length === 1 ? (courses[0] ?? wishes.title) : wishes.title;
  const attribution = ['OATutor', ...sources].join('; ');
  return {
    ...plain,
    licence: wishes.licence === UNSAID && licences.length > 0 ? licences.join(', ') : wishes.licence,
    publisher: wishes.publisher === UNSAID ? 'OATutor' : wishes.publisher,
    title: { [language]: plainLine(title) },
    description: {
      [language]: plainLine(`${attribution}${licences.length > 0 ? ` (${licences.join(', ')})` : ''}`, 600),
    },
  };
}

const MOST_LABELS = 12;

/** `https://… <CC BY 4.0>` as `CC BY 4.0`, each once, the most frequent first. */
function labelsOf(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const label = (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim();
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.slice(0, MOST_LABELS).map(([label]) => label);
}
