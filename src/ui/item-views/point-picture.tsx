import { useState } from 'preact/hooks';
import type { Region } from '../../domain/item.ts';
import { toPlainText } from '../../domain/rich-text.ts';
import heard from '../kit/heard.module.css';
import card from './card.module.css';
import styles from './point-picture.module.css';
import { useMedia } from './use-media.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

/** A finger is this wide, in pixels: a tap this near to a small thing means it. */
const FINGER = 56;

type PointItem = TypeViewProps<'point-picture'>['item'];

/** Places on a picture, seen only once chosen or reached with keys: where they are is the question. */
export function PointPictureView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'point-picture'>) {
  const { t } = context;
  const [missed, setMissed] = useState(false);
  const url = useMedia(context, item.pack, item.src);
  const choose = (id: string) => {
    setMissed(false);
    if (item.answers.length === 1) return onDraft({ type: 'point-picture', regions: [id] });
    const rest = draft.regions.filter((chosen) => chosen !== id);
    onDraft({
      type: 'point-picture',
      regions: rest.length < draft.regions.length ? rest : [...draft.regions, id],
    });
  };
  const near = (event: MouseEvent, picture: HTMLElement) => {
    const id = regionAt(item.regions, picture.getBoundingClientRect(), event.clientX, event.clientY);
    if (id === null) setMissed(true);
    else choose(id);
  };
  // Small ones last, so that they lie above the large ones around them.
  const regions = [...item.regions].sort((a, b) => b.width * b.height - a.width * a.height);
  return (
    <fieldset class={`${card.group} ${styles.point}`} aria-labelledby={promptId}>
      <div class={styles.scene}>
        <Scene item={item} url={url} />
        <button
          type="button"
          class={styles.around}
          tabIndex={-1}
          aria-hidden="true"
          disabled={locked}
          onClick={(event) => near(event, event.currentTarget)}
        />
        {regions.map((region) => {
          const chosen = draft.regions.includes(region.id);
          return (
            <button
              key={region.id}
              type="button"
              class={styles.region}
              style={placeOf(region)}
              data-region={region.id}
              aria-pressed={chosen}
              aria-label={toPlainText(region.label)}
              disabled={locked}
              onClick={() => choose(region.id)}
            >
              {chosen && <span class={styles.sign} />}
            </button>
          );
        })}
      </div>
      <p class={styles.hint} role="status">
        {missed ? t('item.nothing-there') : ''}
      </p>
    </fieldset>
  );
}

function Scene({ item, url }: { readonly item: PointItem; readonly url: string | null | undefined }) {
  if (url === null) return <span class={styles.missing}>{item.alt}</span>;
  if (url === undefined) return <span class={styles.missing} role="img" aria-label={item.alt} />;
  return <img class={styles.picture} src={url} alt={item.alt} draggable={false} />;
}

function placeOf({ x, y, width, height }: Region): Record<string, string> {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

/** The region that a tap means: the nearest within a finger's width of its middle, of equally near ones the smallest. */
export function regionAt(
  regions: readonly Region[],
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  clientX: number,
  clientY: number,
): string | null {
  const near = regions
    .map((region) => ({
      id: region.id,
      area: region.width * region.height,
      across: missOf(region.x * box.width, region.width * box.width, clientX - box.left),
      down: missOf(region.y * box.height, region.height * box.height, clientY - box.top),
    }))
    .filter(({ across, down }) => across !== null && down !== null)
    .map(({ id, area, across, down }) => ({ id, area, away: Math.hypot(across ?? 0, down ?? 0) }))
    .sort((a, b) => a.away - b.away || a.area - b.area);
  return near[0]?.id ?? null;
}

/** How far a tap is beside a stretch: 0 on it, null when farther than a finger that means it. Lengths in pixels. */
function missOf(start: number, length: number, tap: number): number | null {
  const away = Math.max(start - tap, 0, tap - (start + length));
  return away <= Math.max(0, (FINGER - length) / 2) ? away : null;
}

export function PointPictureAnswer({ item, answer, context }: TypeAnswerProps<'point-picture'>) {
  const url = useMedia(context, item.pack, item.src);
  const chosen = item.regions.filter(({ id }) => answer.regions.includes(id));
  return (
    <span class={styles.scene}>
      <Scene item={item} url={url} />
      {chosen.map((region) => (
        <span key={region.id} class={styles.region} data-still="true" style={placeOf(region)}>
          <span class={styles.sign} />
          <span class={heard.text}>{toPlainText(region.label)}</span>
        </span>
      ))}
    </span>
  );
}
