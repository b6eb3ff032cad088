// Words that a learner is to read, and that the ear would say after all: in one language only, or by a slip in the marks.
import { parseRichText, type RichNode, toPlainText } from '../../domain/rich-text.ts';
import type { TextSource } from '../format.ts';
import type { PackContents } from '../pack-contents.ts';
import type { Placed } from '../parse/files.ts';
import { formsOf } from '../text-filling.ts';
import type { Finding } from './finding.ts';

const MARK = '^^';

/** Marks are looked for in texts as they are written: what is put in for a placeholder has none of its own. */
export function findBrokenSilence(contents: PackContents): readonly Finding[] {
  return [...aloneMarks(contents), ...saidElsewhere(contents)];
}

function aloneMarks({ texts }: PackContents): readonly Finding[] {
  return [...texts.values()].flatMap((table) =>
    [...table].flatMap(([key, placed]) =>
      formsOf(placed.value).some((form) => form.includes(MARK) && toPlainText(form).includes(MARK))
        ? [toFinding(placed, key, `has a ${MARK} without its partner, which is shown as it is: close it`)]
        : [],
    ),
  );
}

function saidElsewhere({ texts }: PackContents): readonly Finding[] {
  const silentIn = new Map<string, string>();
  for (const [language, table] of texts) {
    for (const [key, { value }] of table) {
      if (!silentIn.has(key) && isSilent(value)) silentIn.set(key, language);
    }
  }
  return [...texts].flatMap(([language, table]) =>
    [...silentIn].flatMap(([key, other]) => {
      const placed = table.get(key);
      if (!placed || isSilent(placed.value)) return [];
      return [
        toFinding(
          placed,
          key,
          `is read aloud in ${language}, and silent in ${other}: put ${MARK} around what is to be read`,
        ),
      ];
    }),
  );
}

/** In each of its wordings something is to be read. */
const isSilent = (source: TextSource): boolean =>
  formsOf(source).every((form) => form.includes(MARK) && holdsSilent(parseRichText(form)));

const holdsSilent = (nodes: readonly RichNode[]): boolean =>
  nodes.some((node) => node.type === 'silent' || (node.type === 'stress' && holdsSilent(node.children)));

function toFinding({ file, line }: Placed<unknown>, about: string, what: string): Finding {
  return { rule: 'answer-given-away', file, line, about, detail: `"${about}" ${what}` };
}
