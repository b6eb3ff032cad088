// What fits a screen of 320 points, and a tablet that fills up: about 32 letters a line in the size of a question.
import type { Item } from '../../domain/item.ts';
import type { PackContents, PackFiles } from '../pack-contents.ts';
import { alternativesOf, choicesOf } from './choices.ts';
import type { Finding } from './finding.ts';
import type { Sample } from './samples.ts';
import { plain } from './wording.ts';

/** Letters: eight lines of a question beside its keypad, six of a hint, three of an option. */
const MOST_LETTERS = { prompt: 256, hint: 192, step: 256, option: 96 } as const;
const PICTURE_BYTES = 150_000;
const SOUND_BYTES = 400_000;

export function findLongTexts(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, [item]] of drawn) {
      const long = item && longestOf(item);
      if (!long) continue;
      const detail = `${long} (${language}): more than a small screen holds, make it shorter`;
      return [{ rule: 'too-long', file, line, about: value.id, detail } as const];
    }
    return [];
  });
}

function longestOf(item: Item): string | undefined {
  const parts: readonly (readonly [keyof typeof MOST_LETTERS, readonly string[]])[] = [
    ['prompt', [item.prompt]],
    ['hint', item.hints],
    ['step', item.solution],
    ['option', choicesOf(item).flatMap(({ options }) => options.map(({ text }) => text))],
  ];
  for (const [what, texts] of parts) {
    const length = Math.max(0, ...texts.map((text) => plain(text).length));
    if (length > MOST_LETTERS[what]) return `a ${what} of ${length} letters, at most ${MOST_LETTERS[what]}`;
  }
  return undefined;
}

/** Words for who cannot see a picture: there, and more than its name. */
export function findMissingAlternatives(samples: readonly Sample[]): readonly Finding[] {
  return samples.flatMap(({ placed: { file, line, value }, drawn }) => {
    for (const [language, [item]] of drawn) {
      const empty =
        item && allAlternatives(item).find((words) => !/[\p{L}\p{M}]{2}|\p{N}/u.test(plain(words)));
      if (empty === undefined) continue;
      const detail = `a picture's words are "${plain(empty)}" (${language}): say what is to be seen on it`;
      return [{ rule: 'missing-alternative', file, line, about: value.id, detail } as const];
    }
    return [];
  });
}

function allAlternatives(item: Item): readonly string[] {
  const inOptions = choicesOf(item).flatMap(({ options }) =>
    options.flatMap(({ figure }) => (figure?.type === 'picture' ? [figure.alt] : [])),
  );
  return [...alternativesOf(item), ...inOptions];
}

export function findLargeMedia(contents: PackContents, files: PackFiles): readonly Finding[] {
  return [...contents.media].sort().flatMap((path) => {
    const sizeBytes = files.get(path)?.length ?? 0;
    const most = path.endsWith('.opus') ? SOUND_BYTES : PICTURE_BYTES;
    if (sizeBytes <= most) return [];
    const detail = `${Math.ceil(sizeBytes / 1000)} kB: make it smaller than ${most / 1000} kB, tablets are full soon`;
    return [{ rule: 'large-media', file: path, line: 0, about: path, detail } as const];
  });
}
