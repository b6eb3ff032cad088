import { IconButton } from '../kit/button.tsx';
import { PIN_PICTURES, PinPicture } from '../kit/pin-picture.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './pin-pad.module.css';

export interface PinPadProps {
  readonly context: ViewContext;
  /** Numbers of the pictures so far, at most three. */
  readonly chosen: readonly number[];
  /** The same pictures once more: places of another shape. */
  readonly again?: boolean;
  readonly disabled: boolean;
  readonly onPick: (picture: number) => void;
  readonly onUndo: () => void;
}

/** Nine pictures and the three places that they go to, in order. */
export function PinPad({ context, chosen, again = false, disabled, onPick, onUndo }: PinPadProps) {
  const { t } = context;
  return (
    <div class={styles.pad}>
      <div class={styles.places}>
        <ol class={styles.slots} aria-label={t('pin.chosen', { count: chosen.length })}>
          {[0, 1, 2].map((place) => {
            const name = PIN_PICTURES[chosen[place] ?? -1];
            return (
              <li
                key={place}
                class={`${styles.slot} ${again ? styles.round : ''} ${name ? styles.filled : ''}`}
              >
                {name && <PinPicture name={name} size={48} />}
              </li>
            );
          })}
        </ol>
        <IconButton
          icon="undo"
          label={t('pin.undo')}
          disabled={disabled || chosen.length === 0}
          onClick={onUndo}
        />
      </div>
      <div class={styles.pictures}>
        {PIN_PICTURES.map((name, at) => (
          <button
            key={name}
            type="button"
            class={styles.picture}
            // While the three are checked the focus stays where it is.
            aria-disabled={disabled}
            aria-label={t(`pin.${name}`)}
            onClick={() => !disabled && onPick(at)}
          >
            <PinPicture name={name} size={72} />
          </button>
        ))}
      </div>
    </div>
  );
}
