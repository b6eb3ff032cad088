import { useEffect, useRef } from 'preact/hooks';
import type { Item } from '../../domain/item.ts';
import { HelpFigures } from '../item-views/help-figures.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { spokenText } from '../item-views/spoken.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './hints.module.css';

export interface HintsProps {
  /** Those that are open, the gentlest first. */
  readonly hints: readonly string[];
  /** What they are hints to. */
  readonly item: Item;
  readonly context: ViewContext;
}

export function Hints({ hints, item, context }: HintsProps) {
  const last = useRef<HTMLLIElement>(null);
  const before = useRef(hints.length);
  // Only to a hint that was just asked for: who comes back to the question sees the question.
  useEffect(() => {
    if (hints.length > before.current) bringIntoSight(last.current);
    before.current = hints.length;
  }, [hints.length]);
  return (
    <ol class={styles.hints} aria-live="polite">
      {hints.map((hint, at) => (
        <li key={hint} class={styles.hint} ref={at === hints.length - 1 ? last : null}>
          <span class={styles.sign}>
            <Icon name="bulb" />
          </span>
          <div data-said={spokenText(hint, context)}>
            <p class={styles.count}>
              {context.t('practice.hint-count', { hint: at + 1, of: item.hints.length })}
            </p>
            <RichText text={hint} context={context} />
            <HelpFigures item={item} beside="hint" at={at} context={context} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Whole where there is room for it, else from its beginning; `hints.module.css` says what bar and foot cover. */
function bringIntoSight(hint: HTMLElement | null): void {
  const isCalm =
    document.documentElement.dataset.motion === 'calm' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches;
  hint?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}
