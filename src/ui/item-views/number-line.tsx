import { useId } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import heard from '../kit/heard.module.css';
import type { ViewContext } from '../kit/view-context.ts';
import { describeLine, placeOnLine } from './figures/figure-text.ts';
import styles from './number-line.module.css';
import axis from './number-line-axis.module.css';
import { NumberLineAxis, percentOf, valueAt } from './number-line-axis.tsx';
import { keyStep, toLineValue } from './number-line-scale.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

/** Height above the line: the marker stands there, large enough for a finger to hold it. */
const ABOVE = 84;
const PIN = 'M0 0C-6 -16 -26 -24 -26 -44a26 26 0 0 1 52 0C26 -24 6 -16 0 0z';

/** A marker to drag, tap or move with the arrow keys. Says where it stands, and no more than the line shows. */
export function NumberLineView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'number-line'>) {
  const { t } = context;
  const { value } = draft;
  const endsId = useId();
  const grid = keyStep(item);
  const put = (next: number) => onDraft({ type: 'number-line', value: toLineValue(item, next) });
  const follow = (event: PointerEvent, slider: HTMLElement) => {
    const box = slider.getBoundingClientRect();
    put(valueAt(item, (event.clientX - box.left) / (box.width || 1)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyTarget(event.key, value, item, grid);
    if (next === null || locked) return;
    event.preventDefault();
    put(next);
  };
  const line = (
    <div
      class={styles.slider}
      data-locked={locked}
      role="slider"
      tabIndex={0}
      aria-labelledby={promptId}
      aria-describedby={endsId}
      aria-roledescription={t('item.marker')}
      aria-disabled={locked}
      // Counted in places of the finger, so that the number itself is not read out.
      aria-valuemin={0}
      aria-valuemax={Math.round((item.to - item.from) / grid)}
      aria-valuenow={value === null ? 0 : Math.round((value - item.from) / grid)}
      aria-valuetext={value === null ? t('item.not-placed') : placeOnLine(item, value, context)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (locked || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event, event.currentTarget);
      }}
      onPointerMove={(event) => {
        if (!locked && event.currentTarget.hasPointerCapture(event.pointerId))
          follow(event, event.currentTarget);
      }}
    >
      <NumberLineAxis line={item} context={context} above={ABOVE}>
        <svg
          x={`${percentOf(item, value ?? item.from)}%`}
          y={ABOVE - 4}
          overflow="visible"
          aria-hidden="true"
        >
          <path class={value === null ? styles.waiting : styles.pin} d={PIN} />
          <path class={styles.grip} d="M-8 -46L-14 -40L-8 -34M8 -46L14 -40L8 -34" />
        </svg>
      </NumberLineAxis>
    </div>
  );
  return (
    <>
      <span id={endsId} class={heard.text}>
        {describeLine(item, context)}
      </span>
      {line}
      {!locked && <LineSteps line={item} value={value} grid={grid} onPut={put} context={context} />}
    </>
  );
}

interface LineStepsProps {
  readonly line: Line;
  readonly value: number | null;
  readonly grid: number;
  readonly onPut: (value: number) => void;
  readonly context: ViewContext;
}

/** In place of drag and arrow keys, for who has one switch: drawn only there. */
function LineSteps({ line, value, grid, onPut, context }: LineStepsProps) {
  const steps = [
    ['access.mark-back', -line.step],
    ['access.less', -grid],
    ['access.more', grid],
    ['access.mark-on', line.step],
  ] as const;
  return (
    <div class={styles.steps} data-scan="stay">
      {steps.map(([words, by]) => (
        <Button key={words} onClick={() => onPut(value === null ? line.from : value + by)}>
          {context.t(words)}
        </Button>
      ))}
    </div>
  );
}

type Line = TypeViewProps<'number-line'>['item'];

/** Where a key leads; null for keys that mean nothing here. The first arrow puts the marker on the line's start. */
function keyTarget(key: string, value: number | null, line: Line, grid: number): number | null {
  const by = {
    ArrowRight: grid,
    ArrowUp: grid,
    ArrowLeft: -grid,
    ArrowDown: -grid,
    PageUp: line.step,
    PageDown: -line.step,
  }[key];
  if (key === 'Home') return line.from;
  if (key === 'End') return line.to;
  if (by === undefined) return null;
  return value === null ? line.from : value + by;
}

export function NumberLineAnswer({ item, answer, context }: TypeAnswerProps<'number-line'>) {
  return (
    <span class={axis.whole} role="img" aria-label={placeOnLine(item, answer.value, context)}>
      <NumberLineAxis line={item} context={context} above={40}>
        <svg x={`${percentOf(item, answer.value)}%`} y={36} overflow="visible" aria-hidden="true">
          <path class={styles.pin} transform="scale(0.5)" d={PIN} />
        </svg>
      </NumberLineAxis>
    </span>
  );
}
