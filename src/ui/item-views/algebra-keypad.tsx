import type { ComponentChildren } from 'preact';
import type { ExpressionItem } from '../../domain/item.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './algebra-keypad.module.css';
import card from './card.module.css';
import { type AlgebraKey, algebraKeys } from './expression-keys.ts';
import { decimalSign } from './shown-number.ts';
import type { AlgebraTyping } from './use-algebra-typing.ts';

interface AlgebraKeypadProps {
  readonly item: ExpressionItem;
  readonly typing: AlgebraTyping;
  readonly locked: boolean;
  readonly context: ViewContext;
}

/** Digits beside which *Delete* stands, where it is always in sight. */
const FIRST_ROW = 5;

/** Keys for algebra, six in a row, in the same place whatever language is spoken. */
export function AlgebraKeypad({ item, typing, locked, context }: AlgebraKeypadProps) {
  const { t } = context;
  const keys = algebraKeys(item, decimalSign(context), context.numerals);
  const key = (id: string, label: string | undefined, face: ComponentChildren, press: () => void) => (
    <button
      key={id}
      type="button"
      class={styles.key}
      data-key={id}
      data-sign={label !== undefined}
      aria-label={label}
      disabled={locked}
      // The box keeps the focus, and with it the caret its place.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    >
      {face}
    </button>
  );
  const put = ({ id, label, face, puts }: AlgebraKey) =>
    key(id, label && t(label), faceOf(id, face), () => typing.put(puts));
  return (
    <fieldset class={`${card.group} ${styles.keypad}`} data-whole aria-label={t('item.algebra-keypad')}>
      {keys.slice(0, FIRST_ROW).map(put)}
      {key('delete', t('item.delete'), '⌫', typing.remove)}
      {keys.slice(FIRST_ROW).map(put)}
      {key('left', t('item.caret-left'), '←', () => typing.move(-1))}
      {key('right', t('item.caret-right'), '→', () => typing.move(1))}
    </fieldset>
  );
}

function faceOf(id: string, face: string): ComponentChildren {
  if (id.startsWith('letter-')) return <i>{face}</i>;
  if (id !== 'fraction') return face;
  return (
    <svg class={styles.sign} width={28} height={28} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M11 4h10v8H11zM11 20h10v8H11zM6 16h20" />
    </svg>
  );
}
