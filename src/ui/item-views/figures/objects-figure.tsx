import { isRightToLeft } from '../../../i18n/numerals.ts';
import { useMedia } from '../use-media.ts';
import styles from './drawing.module.css';
import { Drawing } from './drawing.tsx';
import type { FigureOf, FigureProps } from './figure-props.ts';
import { describeFigure } from './figure-text.ts';
import { Thing } from './thing.tsx';
import {
  diceLayout,
  groupLayout,
  type Layout,
  mirrored,
  rowLayout,
  scatterLayout,
  tenFrameLayout,
} from './thing-layout.ts';

/** Pixels of a cell where there is room: a goat is told from a dog at this size. */
const CELL = 64;

export function ObjectsFigure({ figure, pack, context }: FigureProps<'objects'>) {
  const first = useMedia(context, pack, figure.object);
  const second = useMedia(context, pack, figure.also?.object);
  const drawn = layoutOf(figure);
  const layout = isRightToLeft(context.language) ? mirrored(drawn) : drawn;
  const crossedFrom = figure.count - (figure.crossed ?? 0);
  return (
    <Drawing width={layout.width} height={layout.height} scale={CELL} label={describeFigure(figure, context)}>
      {figure.arrange === 'ten-frame' && <Frames count={Math.max(1, Math.ceil(layout.spots.length / 10))} />}
      {layout.spots.map((spot, at) => (
        <Thing
          key={at}
          spot={spot}
          url={at < figure.count ? first : second}
          second={at >= figure.count}
          crossed={at < figure.count && at >= crossedFrom}
        />
      ))}
    </Drawing>
  );
}

export function GroupsFigure({ figure, pack, context }: FigureProps<'groups'>) {
  const url = useMedia(context, pack, figure.object);
  const { width, height, radius, centres, inside } = groupLayout(figure.groups, figure.each);
  return (
    <Drawing width={width} height={height} scale={CELL * 0.7} label={describeFigure(figure, context)}>
      {centres.map((centre, group) => (
        <g key={group}>
          <circle cx={centre.x} cy={centre.y} r={radius} class={styles.plate} stroke-width={0.06} />
          {inside.map((spot, at) => (
            <Thing key={at} spot={{ x: centre.x + spot.x, y: centre.y + spot.y }} url={url} />
          ))}
        </g>
      ))}
    </Drawing>
  );
}

function Frames({ count }: { readonly count: number }) {
  const cells = Array.from({ length: count * 10 }, (_, at) => at);
  return (
    <g class={styles.frame} stroke-width={0.04}>
      {cells.map((at) => (
        <rect
          key={at}
          x={at % 5}
          y={Math.floor((at % 10) / 5) + Math.floor(at / 10) * 2.4}
          width={1}
          height={1}
        />
      ))}
    </g>
  );
}

function layoutOf({ arrange, count, also }: FigureOf<'objects'>): Layout {
  const total = count + (also?.count ?? 0);
  switch (arrange) {
    case 'row':
      return rowLayout(count, also?.count ?? 0);
    case 'scatter':
      return scatterLayout(total);
    case 'dice':
      return diceLayout(total);
    case 'ten-frame':
      return tenFrameLayout(total);
  }
}
