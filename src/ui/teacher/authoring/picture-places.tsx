import { useEffect, useState } from 'preact/hooks';
import type { OwnPicture, OwnRegion } from '../../../worker/authoring-api.ts';
import type { FormGround } from './form-props.ts';
import styles from './picture-places.module.css';
import { useBlobUrl } from './picture-url.ts';

export interface PictureWithPlacesProps {
  readonly form: FormGround;
  readonly picture: OwnPicture;
  readonly regions: readonly OwnRegion[];
  /** The one that is being set. */
  readonly at: number;
}

/** The picture with its places drawn over it, as shares of its width and height: it is the same in either direction of reading. */
export function PictureWithPlaces({ form, picture, regions, at }: PictureWithPlacesProps) {
  const { app, own } = form;
  const [blob, setBlob] = useState<Blob | null>(null);
  useEffect(() => {
    void app.actions.readOwnMedia(own.id, picture.path).then((read) => {
      if (read.ok) setBlob(read.value);
    });
  }, [own.id, picture.path]);
  return blob && <Places blob={blob} alt={picture.alt} regions={regions} at={at} />;
}

interface PlacesProps {
  readonly blob: Blob;
  readonly alt: string;
  readonly regions: readonly OwnRegion[];
  readonly at: number;
}

function Places({ blob, alt, regions, at }: PlacesProps) {
  const url = useBlobUrl(blob);
  if (url === null) return null;
  return (
    <div class={styles.places}>
      <img class={styles.picture} src={url} alt={alt} />
      <svg class={styles.over} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        {regions.map(({ id, x, y, width, height }, place) => (
          <rect key={id} class={styles.place} data-now={place === at} {...{ x, y, width, height }} />
        ))}
      </svg>
    </div>
  );
}
