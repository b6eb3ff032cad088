import { useState } from 'preact/hooks';
import { Jump } from '../figures/line-figure.tsx';
import { NumberLineAxis, percentOf, valueAt } from '../number-line-axis.tsx';
import { ticksOf, toLineValue } from '../number-line-scale.ts';
import { showNumber } from '../shown-number.ts';
import styles from './line-walk.module.css';
import type { ManipulativeProps } from './manipulative-props.ts';

const ABOVE = 104;
/** Arcs of more hops than these would only be a scribble. */
const MOST_HOPS = 12;

/** A walker on a number line: one hop a tap, or drawn along with a finger; the way it went stays visible. */
export function LineWalk({ manipulative: line, context }: ManipulativeProps<'number-line'>) {
  const { t } = context;
  const [value, setValue] = useState(line.start);
  const put = (next: number) => setValue(toLineValue({ ...line, snap: line.step }, next));
  const follow = (event: PointerEvent, slider: HTMLElement) => {
    const box = slider.getBoundingClientRect();
    put(valueAt(line, (event.clientX - box.left) / (box.width || 1)));
  };
  const hops = hopsBetween(ticksOf(line), line.start, value);
  return (
    <div class={styles.walk}>
      <div
        class={styles.slider}
        role="slider"
        tabIndex={0}
        aria-label={t('item.walker')}
        aria-valuemin={line.from}
        aria-valuemax={line.to}
        aria-valuenow={value}
        aria-valuetext={showNumber(value, context)}
        onKeyDown={(event) => {
          const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          put(value + steps * line.step);
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event, event.currentTarget);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event, event.currentTarget);
        }}
      >
        <NumberLineAxis line={{ ...line, labels: 'all' }} context={context} above={ABOVE}>
          {hops.length <= MOST_HOPS &&
            hops.map(([from, to]) => (
              <Jump key={to} from={percentOf(line, from)} to={percentOf(line, to)} ground={ABOVE - 4} />
            ))}
          <svg x={`${percentOf(line, value)}%`} y={ABOVE - 6} overflow="visible" aria-hidden="true">
            <circle class={styles.body} cy={-72} r={11} />
            <path class={styles.body} d="M-9 -58h18l4 28h-8v26h-10v-26h-8z" />
          </svg>
        </NumberLineAxis>
      </div>
      <div class={styles.steps}>
        <Hop
          label={t('item.step-back')}
          sign="−"
          disabled={value <= line.from}
          onTap={() => put(value - line.step)}
        />
        <output class={styles.value}>{showNumber(value, context)}</output>
        <Hop
          label={t('item.step-on')}
          sign="+"
          disabled={value >= line.to}
          onTap={() => put(value + line.step)}
        />
      </div>
    </div>
  );
}

interface HopProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly onTap: () => void;
}

function Hop({ label, sign, disabled, onTap }: HopProps) {
  return (
    <button type="button" class={styles.hop} aria-label={label} disabled={disabled} onClick={onTap}>
      {sign}
    </button>
  );
}

/** The single hops from one tick to another, in the order in which they were made. */
function hopsBetween(
  ticks: readonly number[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const way = ticks.filter((tick) => tick >= Math.min(from, to) && tick <= Math.max(from, to));
  const walked = from <= to ? way : [...way].reverse();
  return walked.slice(1).map((tick, at) => [walked[at] ?? from, tick] as const);
}
