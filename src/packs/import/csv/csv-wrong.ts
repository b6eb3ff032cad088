// Wrong answers of a row and what they show. The same words name the same mistake in the whole table.
import { type MisconceptionId, parseMisconceptionId, type SkillId } from '../../../domain/ids.ts';
import type { PackDraft, Wording } from '../draft.ts';
import { plainLine } from '../markup.ts';
import { toAuthorId } from '../source-ids.ts';
import { MOST_WRONG } from './csv-columns.ts';
import type { CsvCells } from './csv-row.ts';

export interface WrongAnswer {
  /** Its number in the headings. */
  readonly at: number;
  readonly words: Wording;
  /** Missing where the cell beside it is empty. */
  readonly misconception: MisconceptionId | undefined;
}

export function wrongAnswersOf(cells: CsvCells): readonly WrongAnswer[] {
  return Array.from({ length: MOST_WRONG }, (_, index) => index + 1).flatMap((at) => {
    const words = cells.said(`wrong ${at}`);
    const shows = cells.plain(`wrong ${at} shows`);
    if (Object.keys(words).length === 0) return [];
    return [{ at, words, misconception: shows === '' ? undefined : idOf(shows) }];
  });
}

/** Puts the mistakes that a kept row names into the draft, each at its first row. */
export function addMisconceptions(
  draft: PackDraft,
  known: Set<string>,
  cells: CsvCells,
  skill: SkillId,
): void {
  for (const { at, misconception } of wrongAnswersOf(cells)) {
    if (misconception === undefined || known.has(misconception)) continue;
    known.add(misconception);
    const said = cells.said(`wrong ${at} shows`);
    const title = Object.fromEntries(Object.entries(said).map(([tag, words]) => [tag, plainLine(words)]));
    draft.addMisconception({
      id: misconception,
      skill,
      title: draft.say(`misconception.${misconception}`, title),
    });
  }
}

function idOf(words: string): MisconceptionId {
  const parsed = parseMisconceptionId(toAuthorId(words.toLowerCase().replace(/\s+/g, ' ')));
  if (!parsed.ok) throw new Error(`Must make an id, got ${parsed.problem.got}`);
  return parsed.value;
}
