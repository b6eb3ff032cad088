// The picture on paper, black on white: as many skills beside each other as a sheet is wide, then the next ones.
import { toNumerals } from '../../domain/numerals.ts';
import { CELL_GROWTHS, cellsOf, type PictureGrid } from '../../school/class-picture.ts';
import type { AppState } from '../state.ts';
import styles from './picture-paper.module.css';

/** Skills that stand beside the names on A4. */
const BESIDE = 18;

export function PicturePaper({ app, grid }: { readonly app: AppState; readonly grid: PictureGrid }) {
  const { t } = app.context.value;
  const parts = Array.from({ length: Math.ceil(grid.columns.length / BESIDE) }, (_, at) => at * BESIDE);
  return (
    <>
      <p class={styles.legend}>
        {CELL_GROWTHS.map((growth) => (
          <span key={growth} class={styles.sign}>
            <span class={styles.mark} data-growth={growth} />
            {t(`picture.${growth}`)}
          </span>
        ))}
        <span class={styles.sign}>
          <span class={styles.mark} data-growth="fruit" data-word="known" />
          {t('picture.legend-said')}
        </span>
      </p>
      {parts.map((from) => (
        <Part key={from} app={app} grid={grid} from={from} />
      ))}
    </>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly grid: PictureGrid;
  readonly from: number;
}

function Part({ app, grid, from }: PartProps) {
  const { t, numerals } = app.context.value;
  const columns = grid.columns.slice(from, from + BESIDE);
  const digits = (value: number) => toNumerals(String(value), numerals);
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          <th class={styles.name}>{t('picture.learner')}</th>
          {columns.map(({ skill, title, core }) => (
            <th key={skill} class={core ? styles.core : ''}>
              <bdi class={styles.skill}>{toNumerals(title, numerals)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => {
          const { learner, core } = row;
          const cells = cellsOf(row, columns);
          return (
            <tr key={learner.id}>
              <th class={styles.name}>
                <bdi>{learner.name || t('name.missing')}</bdi>
                {cells && ` ${t('picture.core-of', { core, of: grid.coreCount })}`}
              </th>
              {columns.map(({ skill }, at) => {
                const cell = cells?.[at];
                return (
                  <td key={skill} data-growth={cell?.growth} data-word={cell?.word}>
                    {cell && <span class={styles.mark} data-growth={cell.growth} data-word={cell.word} />}
                    {cell && <span class={styles.percent}>{digits(cell.percent)}</span>}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th class={styles.name}>{t('picture.csv-have')}</th>
          {columns.map(({ skill, stands }) => (
            <td key={skill}>{digits(stands)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
