// The table: names stay at the inline start, skills at the top, core before the line. Only what can be seen is drawn.

import { toNumerals } from '../../domain/numerals.ts';
import { toSaidText } from '../../i18n/joined.ts';
import { cellsOf, type GridColumn, type GridRow, type PictureGrid } from '../../school/class-picture.ts';
import type { AppState } from '../state.ts';
import styles from './picture-grid.module.css';
import type { About } from './picture-sheet.tsx';
import { toCellLabel } from './picture-words.ts';
import { type Seen, type Span, useSeen } from './seen-window.ts';

/** The same as in the style sheet. */
const CELL_PX = 48;
const HEAD_PX = 144;
const SIDE_PX = 136;

export interface PictureGridProps {
  readonly app: AppState;
  readonly grid: PictureGrid;
  readonly onOpen: (about: About) => void;
}

export function PictureGridView({ app, grid, onOpen }: PictureGridProps) {
  const { t } = app.context.value;
  const { rows, columns } = grid;
  const sizes = {
    rows: rows.length,
    columns: columns.length,
    rowPx: CELL_PX,
    columnPx: CELL_PX,
    headPx: HEAD_PX,
    sidePx: SIDE_PX,
  };
  const { box, seen, follow } = useSeen(sizes);
  return (
    <div ref={box} class={styles.box} onScroll={follow}>
      <table class={styles.table} aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th class={styles.corner} scope="col">
              {t('picture.learner')}
            </th>
            <Gap px={seen.columns.from * CELL_PX} />
            {within(columns, seen.columns).map((column, at) => (
              <Head
                key={column.skill}
                app={app}
                column={column}
                index={seen.columns.from + at}
                grid={grid}
                onOpen={onOpen}
              />
            ))}
            <Gap px={(columns.length - seen.columns.to) * CELL_PX} />
          </tr>
        </thead>
        <tbody>
          <Rest px={seen.rows.from * CELL_PX} />
          {within(rows, seen.rows).map((row, at) => (
            <Row
              key={row.learner.id}
              app={app}
              grid={grid}
              row={row}
              index={seen.rows.from + at}
              seen={seen}
              onOpen={onOpen}
            />
          ))}
          <Rest px={(rows.length - seen.rows.to) * CELL_PX} />
        </tbody>
      </table>
    </div>
  );
}

const within = <T,>(all: readonly T[], { from, to }: Span): readonly T[] => all.slice(from, to);

/** In place of what is not drawn. */
const Gap = ({ px }: { readonly px: number }) => (
  <td class={styles.gap} style={{ inlineSize: `${px}px` }} aria-hidden="true" />
);
const Rest = ({ px }: { readonly px: number }) =>
  px > 0 ? <tr class={styles.rest} style={{ blockSize: `${px}px` }} /> : null;

interface HeadProps extends PictureGridProps {
  readonly column: GridColumn;
  readonly index: number;
}

function Head({ app, grid, column, index, onOpen }: HeadProps) {
  const { t, numerals } = app.context.value;
  const title = toNumerals(column.title, numerals);
  return (
    <th class={`${styles.head} ${lineClass(grid, index)}`} scope="col" aria-colindex={index + 2}>
      <button
        type="button"
        aria-label={toSaidText(
          [title, t('picture.have', { count: column.stands })],
          app.context.value.language,
        )}
        onClick={() => onOpen({ type: 'skill', skill: column.skill })}
      >
        <bdi class={styles.skill}>{title}</bdi>
        <span class={styles.sum}>{toNumerals(String(column.stands), numerals)}</span>
      </button>
    </th>
  );
}

interface RowProps extends PictureGridProps {
  readonly row: GridRow;
  readonly index: number;
  readonly seen: Seen;
}

function Row({ app, grid, row, index, seen, onOpen }: RowProps) {
  const { t } = app.context.value;
  const { learner, core } = row;
  const cells = cellsOf(row, within(grid.columns, seen.columns));
  const name = learner.name || t('name.missing');
  const open = (event: { readonly currentTarget: HTMLElement }): void => {
    const skill = grid.columns[Number(event.currentTarget.dataset.at)]?.skill;
    if (skill !== undefined) onOpen({ type: 'cell', learner: learner.id, skill });
  };
  return (
    <tr aria-rowindex={index + 2} data-learner={learner.id}>
      <th class={styles.name} scope="row">
        <button type="button" onClick={() => onOpen({ type: 'learner', learner: learner.id })}>
          <bdi>{name}</bdi>
          <span class={styles.core}>
            {cells === null ? t('picture.unread') : t('picture.core-of', { core, of: grid.coreCount })}
          </span>
        </button>
      </th>
      {/* What is not read yet has no cells; a gap in their place would be as wide as a column. */}
      {cells === null && (
        <td class={styles.gap} colSpan={seen.columns.to - seen.columns.from + 2} aria-hidden="true" />
      )}
      {cells && <Gap px={seen.columns.from * CELL_PX} />}
      {cells?.map((cell, at) => {
        const place = seen.columns.from + at;
        const column = grid.columns[place];
        return (
          <td key={column?.skill} class={lineClass(grid, place)} aria-colindex={place + 2}>
            <button
              type="button"
              class={styles.cell}
              data-at={place}
              data-growth={cell.growth}
              data-word={cell.word}
              aria-label={toCellLabel(app, cell)}
              onClick={open}
            />
          </td>
        );
      })}
      {cells && <Gap px={(grid.columns.length - seen.columns.to) * CELL_PX} />}
    </tr>
  );
}

/** The line behind the last core skill: what everybody is to have is before it. */
function lineClass({ columns }: PictureGrid, at: number): string {
  return columns[at]?.core && columns[at + 1]?.core === false ? (styles['core-line'] ?? '') : '';
}
