// The text around gaps, line by line. What has no letters shows no direction of its own, and digits such as ٣ would be
// set from right to left around each sign: a formula keeps its order in every language, a row of numbers goes the way
// that the language reads.
import type { ComponentChildren } from 'preact';
import { parseRichLines, type RichNode, toPlainText } from '../../domain/rich-text.ts';
import { isRightToLeft } from '../../i18n/numerals.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './gap-text.module.css';
import { RichText } from './rich-text.tsx';

interface GapTextProps {
  readonly text: string;
  readonly context: ViewContext;
  /** What stands where `{{gap}}` does; counts from 1. */
  readonly gap: (gap: number) => ComponentChildren;
}

export function GapText({ text, context, gap }: GapTextProps) {
  return (
    <div class={styles.text}>
      {parseRichLines(text).map((line, at) => {
        const kind = kindOf(line);
        return (
          // Lines are never added or moved while a question is shown.
          <div
            key={at}
            class={kind === 'formula' ? styles.formula : undefined}
            dir={DIRECTIONS[kind](context)}
          >
            <RichText text={line} context={context} gap={gap} />
          </div>
        );
      })}
    </div>
  );
}

type Kind = 'words' | 'row' | 'formula';

const DIRECTIONS = {
  words: () => 'auto',
  row: ({ language }) => (isRightToLeft(language) ? 'rtl' : 'ltr'),
  formula: () => 'ltr',
} as const satisfies Record<Kind, (context: ViewContext) => 'auto' | 'ltr' | 'rtl'>;

/** A comma, Latin or Arabic, parts the numbers of a row; in formulas of packs there is none. */
function kindOf(line: readonly RichNode[]): Kind {
  const plain = toPlainText(line);
  if (/\p{Letter}/u.test(plain)) return 'words';
  return /[,\u060c;\u061b]/.test(plain) ? 'row' : 'formula';
}
