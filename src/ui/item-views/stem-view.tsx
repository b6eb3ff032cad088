import type { Item } from '../../domain/item.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { FigureView } from './figure-view.tsx';
import { RichText } from './rich-text.tsx';
import { spokenText } from './spoken.ts';
import styles from './stem-view.module.css';

/** A text of more letters takes a small screen for itself: it is open for its first part and closed for the others. */
const LONG = 160;

interface StemViewProps {
  readonly item: Item;
  readonly context: ViewContext;
}

/** What several questions are about, above the question; a long text can be folded away and opened again. */
export function StemView({ item, context }: StemViewProps) {
  const { stem, pack } = item;
  if (stem === undefined) return null;
  const { t } = context;
  const body = (
    <div class={styles.body}>
      <div class={styles.text} dir="auto" data-said={spokenText(stem.text, context)}>
        <RichText text={stem.text} context={context} />
      </div>
      {stem.figure && (
        <div class={styles.figure}>
          <FigureView figure={stem.figure} pack={pack} context={context} />
        </div>
      )}
    </div>
  );
  const part = stem.of > 1 && (
    <span class={styles.part}>{t('item.part-of', { part: stem.part, of: stem.of })}</span>
  );
  if (toPlainText(stem.text).length <= LONG) {
    return (
      <section class={styles.stem} aria-label={t('item.stem')} data-stem={stem.id}>
        {part}
        {body}
      </section>
    );
  }
  return (
    <details class={styles.stem} data-stem={stem.id} open={stem.part === 1}>
      <summary class={styles.summary}>
        {t('item.stem')} {part}
      </summary>
      {body}
    </details>
  );
}
