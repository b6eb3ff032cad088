import { useState } from 'preact/hooks';
import { useMedia } from '../use-media.ts';
import styles from './drawing.module.css';
import type { FigureProps } from './figure-props.ts';

/** From this shape on a picture that is fitted into a narrow screen is a line in which nobody reads a number. */
const STRIP = 4;

/** A drawing of the pack; its words stand in for it when the file is missing. */
export function PictureFigure({ figure, pack, context }: FigureProps<'picture'>) {
  const url = useMedia(context, pack, figure.src);
  const [isStrip, setStrip] = useState(false);
  if (url === null) return <span class={styles.words}>{figure.alt}</span>;
  if (url === undefined) return <span class={styles.waiting} role="img" aria-label={figure.alt} />;
  const picture = (
    <img
      class={styles.picture}
      src={url}
      alt={figure.alt}
      draggable={false}
      data-vector={figure.src.endsWith('.svg')}
      onLoad={({ currentTarget }) => setStrip(isCutByFitting(currentTarget))}
    />
  );
  if (!isStrip) return picture;
  return (
    // Left to right in every language: it is a picture, and its beginning is at the left.
    <section class={styles.strip} dir="ltr" aria-label={figure.alt} ref={letKeysMove}>
      {picture}
    </section>
  );
}

/** A browser before 2024 moves a strip by keys only where the focus may rest on it. */
function letKeysMove(strip: HTMLElement | null): void {
  if (strip) strip.tabIndex = 0;
}

/** Very wide, and wider than there is room. What is tapped as a whole, as an option is, stays in one piece. */
function isCutByFitting(image: HTMLImageElement): boolean {
  const { naturalWidth, naturalHeight } = image;
  if (naturalWidth < naturalHeight * STRIP || image.closest('label, button') !== null) return false;
  return image.closest(`.${styles.strip}`) !== null || naturalWidth > image.clientWidth;
}
