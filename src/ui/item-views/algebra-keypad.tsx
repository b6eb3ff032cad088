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
    key(id, label && t(label), id.startsWith('letter-') ? <i>{face}</i> : face, () => typing.put(puts));
  return (
    <fieldset class={`${card.group} ${styles.keypad}`} aria-label={t('item.algebra-keypad')}>
      {keys.map(put)}
      {key('left', t('item.caret-left'), '←', () => typing.move(-1))}
      {key('right', t('item.caret-right'), '→', () => typing.move(1))}
      {key('delete', t('item.delete'), '⌫', typing.remove)}
    </fieldset>
  );
}
