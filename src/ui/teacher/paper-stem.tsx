import type { Item } from '../../domain/item.ts';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './paper-stem.module.css';

/** The story that a question is about, as it is printed above it. */
export function PaperStem({ item, context }: { readonly item: Item; readonly context: ViewContext }) {
  const { stem, pack } = item;
  if (stem === undefined) return null;
  return (
    <div class={styles.stem} dir="auto">
      <RichText text={stem.text} context={context} />
      {stem.figure && <FigureView figure={stem.figure} pack={pack} context={context} />}
    </div>
  );
}
