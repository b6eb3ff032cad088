// One place of a picture: what is there, and where, set with keys that a finger and a keyboard press alike.
import { formatNumber } from '../../../i18n/numerals.ts';
import type { OwnPicture, OwnRegion } from '../../../worker/authoring-api.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import type { FormGround } from './form-props.ts';
import { PictureWithPlaces } from './picture-places.tsx';
import styles from './region-fields.module.css';
import { ShowsField } from './shows-field.tsx';
import { TypedField } from './typed-field.tsx';

export interface RegionFieldsProps {
  readonly form: FormGround;
  readonly picture: OwnPicture | null;
  readonly regions: readonly OwnRegion[];
  readonly at: number;
  readonly onRegion: (region: OwnRegion) => void;
}

const STEP = 0.05;
const LEAST = 0.1;
const EDGES = ['x', 'y', 'width', 'height'] as const;
type Edge = (typeof EDGES)[number];

export function RegionFields({ form, picture, regions, at, onRegion }: RegionFieldsProps) {
  const { app, own } = form;
  const { t, language, numerals } = app.context.value;
  const region = regions[at];
  if (!region || !picture) return null;
  const percent = (share: number) =>
    formatNumber(share, language, numerals, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <TypedField
        app={app}
        label={t('own.region', { number: at + 1 })}
        value={region.label}
        fault={form.faultAt(`regions.${at}`)}
        language={own.language}
        onInput={(label) => onRegion({ ...region, label })}
      />
      <PictureWithPlaces form={form} picture={picture} regions={regions} at={at} />
      {EDGES.map((edge) => (
        <div key={edge} class={styles.edge}>
          <span class={styles.name}>{t(`own.region-${edge}`)}</span>
          <IconButton
            icon="minus"
            label={`${t(`own.region-${edge}`)} −`}
            onClick={() => onRegion(moved(region, edge, -STEP))}
          />
          <span class={styles.share}>{percent(region[edge])}</span>
          <IconButton
            icon="plus"
            label={`${t(`own.region-${edge}`)} +`}
            onClick={() => onRegion(moved(region, edge, STEP))}
          />
        </div>
      ))}
      <div>
        <Button
          pressed={region.isRight}
          label={t('own.right-of', { number: at + 1 })}
          onClick={() => onRegion({ ...region, isRight: !region.isRight, shows: null })}
        >
          {t('own.right')}
        </Button>
      </div>
      {!region.isRight && (
        <ShowsField
          form={form}
          number={at + 1}
          value={region.shows}
          onPick={(shows) => onRegion({ ...region, shows })}
        />
      )}
    </>
  );
}

/** Stays within the picture, and never smaller than a finger needs. */
function moved(region: OwnRegion, edge: Edge, by: number): OwnRegion {
  const next = { ...region, [edge]: Math.round((region[edge] + by) * 100) / 100 };
  const width = Math.min(1, Math.max(LEAST, next.width));
  const height = Math.min(1, Math.max(LEAST, next.height));
  return {
    ...next,
    ...{ width, height },
    x: Math.min(Math.max(0, next.x), Math.round((1 - width) * 100) / 100),
    y: Math.min(Math.max(0, next.y), Math.round((1 - height) * 100) / 100),
  };
}
