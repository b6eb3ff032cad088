import { useMedia } from '../use-media.ts';
import styles from './drawing.module.css';
import type { FigureProps } from './figure-props.ts';

/** A drawing of the pack; its words stand in for it when the file is missing. */
export function PictureFigure({ figure, pack, context }: FigureProps<'picture'>) {
  const url = useMedia(context, pack, figure.src);
  if (url === null) return <span class={styles.words}>{figure.alt}</span>;
  if (url === undefined) return <span class={styles.waiting} role="img" aria-label={figure.alt} />;
  return (
    <img
      class={styles.picture}
      src={url}
      alt={figure.alt}
      draggable={false}
      data-vector={figure.src.endsWith('.svg')}
    />
  );
}
