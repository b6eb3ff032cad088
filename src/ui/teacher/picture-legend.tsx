import { CELL_GROWTHS } from '../../school/class-picture.ts';
import type { AppState } from '../state.ts';
import cell from './picture-grid.module.css';
import styles from './picture-legend.module.css';

/** The signs beside their words. */
export function PictureLegend({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  return (
    <figure class={styles.legend}>
      <figcaption class={styles.title}>{t('picture.legend')}</figcaption>
      <ul class={styles.signs}>
        {CELL_GROWTHS.map((growth) => (
          <li key={growth} class={styles.sign}>
            <span class={cell.cell} data-growth={growth} data-word="none" />
            {t(`picture.${growth}`)}
          </li>
        ))}
        <li class={styles.sign}>
          <span class={cell.cell} data-growth="fruit" data-word="known" />
          {t('picture.legend-said')}
        </li>
      </ul>
    </figure>
  );
}
