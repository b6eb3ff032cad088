import type { ComponentChildren } from 'preact';
import { toNumerals } from '../../domain/numerals.ts';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import styles from './keypad.module.css';
import type { KeypadKeys } from './keypad-keys.ts';
import type { NumberEntry } from './number-entry.ts';
import { decimalSign } from './shown-number.ts';
import type { NumberTyping } from './use-number-entry.ts';

interface KeypadProps {
  readonly keys: KeypadKeys;
  readonly typing: Pick<NumberTyping, 'entry' | 'press' | 'turnShape'>;
  readonly locked: boolean;
  readonly context: ViewContext;
}

interface KeyFace {
  readonly id: string;
  readonly label?: string;
  readonly face: ComponentChildren;
  readonly press: () => void;
}

/** Our own number keys: the system's keyboard would hide half of a small tablet. */
export function Keypad(props: KeypadProps) {
  const signs = signKeys(props);
  const digit = (face: string): KeyFace => ({
    id: face,
    face: toNumerals(face, props.context.numerals),
    press: () => props.typing.press({ type: 'digit', digit: face }),
  });
  const remove: KeyFace = {
    id: 'delete',
    label: props.context.t('item.delete'),
    face: <DeleteSign />,
    press: () => props.typing.press({ type: 'delete' }),
  };
  const keys = [...[...'1234567890'].map(digit), remove, ...signs];
  return (
    <fieldset
      class={`${card.group} ${styles.keypad}`}
      data-signs={signs.length}
      data-whole
      aria-label={props.context.t('item.keypad')}
    >
      {keys.map((key) => (
        <button
          key={key.id}
          type="button"
          class={styles.key}
          data-key={key.id}
          data-sign={key.label !== undefined}
          aria-label={key.label}
          disabled={props.locked}
          // The box keeps the focus: who types with keys and fingers in turn loses nothing.
          onMouseDown={(event) => event.preventDefault()}
          onClick={key.press}
        >
          {key.face}
        </button>
      ))}
    </fieldset>
  );
}

function signKeys({ keys, typing, context }: KeypadProps): readonly KeyFace[] {
  const { shape } = typing.entry;
  const { t } = context;
  const all: readonly (KeyFace | false)[] = [
    keys.minus && {
      id: 'minus',
      label: t('item.minus'),
      face: '−',
      press: () => typing.press({ type: 'minus' }),
    },
    keys.point &&
      shape === 'plain' && {
        id: 'point',
        label: t('item.point'),
        face: decimalSign(context),
        press: () => typing.press({ type: 'point' }),
      },
    keys.fraction && {
      id: 'fraction',
      label: shape === 'plain' ? t('item.as-fraction') : t('item.as-number'),
      face: <ShapeSign shape={shape} />,
      press: typing.turnShape,
    },
  ];
  return all.filter((key) => key !== false);
}

function DeleteSign() {
  return (
    <svg class={styles.sign} width={32} height={32} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M11 7h15v18H11L4 16zM15 12l7 8m0-8-7 8" />
    </svg>
  );
}

function ShapeSign({ shape }: { readonly shape: NumberEntry['shape'] }) {
  const boxes = shape === 'plain' ? 'M11 5h10v8H11zM11 19h10v8H11zM7 16h18' : 'M9 8h14v16H9z';
  return (
    <svg class={styles.sign} width={32} height={32} viewBox="0 0 32 32" aria-hidden="true">
      <path d={boxes} />
    </svg>
  );
}
