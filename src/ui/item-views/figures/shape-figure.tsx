import type { PatternTile } from '../../../domain/figure.ts';
import { isRightToLeft } from '../../../i18n/numerals.ts';
import styles from './drawing.module.css';
import { Drawing } from './drawing.tsx';
import type { FigureOf, FigureProps } from './figure-props.ts';
import { describeFigure } from './figure-text.ts';

type ShapeName = FigureOf<'shape'>['shape'];

const SHAPES = {
  circle: 'M100 10a90 90 0 1 0 .01 0z',
  triangle: 'M100 18L188 176H12z',
  square: 'M20 20H180V180H20z',
  rectangle: 'M10 45H190V155H10z',
  pentagon: polygon(5),
  hexagon: polygon(6),
} as const satisfies Readonly<Record<ShapeName, string>>;

export function ShapeFigure({ figure, context }: FigureProps<'shape'>) {
  return (
    <Drawing width={200} height={200} scale={0.9} label={describeFigure(figure, context)}>
      <path class={styles.shape} stroke-width={4} d={SHAPES[figure.shape]} />
    </Drawing>
  );
}

/** In a square of 64. Each has its own outline and its own colour, so that neither is needed alone. */
const TILES = {
  circle: { path: 'M32 8a24 24 0 1 0 .01 0z', look: styles.tileCircle },
  triangle: { path: 'M32 9L58 54H6z', look: styles.tileTriangle },
  square: { path: 'M10 10H54V54H10z', look: styles.tileSquare },
  star: {
    path: 'M32 5l8.2 17.4 19 2.4-14 13.1 3.6 18.9L32 47.6 15.2 56.8l3.6-18.9-14-13.1 19-2.4z',
    look: styles.tileStar,
  },
  heart: {
    path: 'M32 56C14 43 6 33 6 22a13 13 0 0 1 26-5 13 13 0 0 1 26 5C58 33 50 43 32 56z',
    look: styles.tileHeart,
  },
} as const satisfies Readonly<Record<Exclude<PatternTile, '?'>, { path: string; look: string | undefined }>>;

const TILE = 72;
/** As many as are still told apart on the narrowest screen; more are broken into two even rows. */
const PER_ROW = 10;

export function PatternFigure({ figure, context }: FigureProps<'pattern'>) {
  const count = figure.tiles.length;
  const across = count <= PER_ROW ? count : Math.ceil(count / Math.ceil(count / PER_ROW));
  const backwards = isRightToLeft(context.language);
  return (
    <Drawing
      width={across * TILE}
      height={Math.ceil(count / across) * TILE}
      scale={1}
      label={describeFigure(figure, context)}
    >
      {figure.tiles.map((tile, at) => {
        const column = backwards ? across - 1 - (at % across) : at % across;
        return (
          <g key={at} transform={`translate(${column * TILE + 4} ${Math.floor(at / across) * TILE + 4})`}>
            <Tile tile={tile} />
          </g>
        );
      })}
    </Drawing>
  );
}

function Tile({ tile }: { readonly tile: PatternTile }) {
  if (tile !== '?') return <path class={TILES[tile].look} stroke-width={2} d={TILES[tile].path} />;
  return (
    <g>
      <rect
        x={4}
        y={4}
        width={56}
        height={56}
        rx={10}
        class={styles.missingBox}
        stroke-width={3}
        stroke-dasharray="7 6"
      />
      <path class={styles.missing} stroke-width={5} d="M24 25a8 8 0 1 1 11 8c-2 1-3 2-3 5M32 46v.5" />
    </g>
  );
}

function polygon(sides: number): string {
  const corners = Array.from({ length: sides }, (_, at) => {
    const turn = (at / sides) * 2 * Math.PI;
    return `${(100 + 90 * Math.sin(turn)).toFixed(1)} ${(104 - 90 * Math.cos(turn)).toFixed(1)}`;
  });
  return `M${corners.join('L')}z`;
}
