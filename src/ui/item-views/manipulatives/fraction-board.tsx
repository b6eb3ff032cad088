import { useState } from 'preact/hooks';
import type { ViewContext } from '../../kit/view-context.ts';
import { ShownNumber } from '../shown-answer.tsx';
import styles from './fraction-board.module.css';
import type { ManipulativeProps } from './manipulative-props.ts';

/** Bars of one length, cut differently: a finger shades each so far, and the eye compares. */
export function FractionBoard({ manipulative, context }: ManipulativeProps<'fraction-bars'>) {
  return (
    <div class={styles.board}>
      {manipulative.parts.map((parts, at) => (
        <ShadeBar key={at} parts={parts} context={context} />
      ))}
    </div>
  );
}

function ShadeBar({ parts, context }: { readonly parts: number; readonly context: ViewContext }) {
  const [shaded, setShaded] = useState(0);
  const put = (count: number) => setShaded(Math.max(0, Math.min(parts, count)));
  const partUnder = (event: PointerEvent, bar: HTMLElement) => {
    const box = bar.getBoundingClientRect();
    return Math.ceil(((event.clientX - box.left) / (box.width || 1)) * parts);
  };
  return (
    <div class={styles.row}>
      <div
        class={styles.bar}
        role="slider"
        tabIndex={0}
        aria-label={context.t('item.bar')}
        aria-valuemin={0}
        aria-valuemax={parts}
        aria-valuenow={shaded}
        aria-valuetext={context.t('item.bar-shaded', { shaded, parts })}
        onKeyDown={(event) => {
          const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          put(shaded + steps);
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const part = partUnder(event, event.currentTarget);
          // A tap on the last shaded part takes it away again.
          put(part === shaded ? part - 1 : part);
        }}
        onPointerMove={(event) => {
          const moved = event.currentTarget.hasPointerCapture(event.pointerId) && event.movementX !== 0;
          if (moved) put(partUnder(event, event.currentTarget));
        }}
      >
        {Array.from({ length: parts }, (_, at) => (
          <span key={at} class={styles.part} data-shaded={at < shaded} />
        ))}
      </div>
      <span class={styles.name}>
        <ShownNumber text={`${shaded}/${parts}`} context={context} />
      </span>
    </div>
  );
}
