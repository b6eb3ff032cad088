// What is filled in, drawn, read aloud, written or pointed at.
import type { OwnRegion } from '../../../worker/authoring-api.ts';
import { Section } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { FormList } from './form-list.tsx';
import type { AnsweringProps } from './form-props.ts';
import { freshId, replaced, without } from './lists.ts';
import { PictureField } from './picture-field.tsx';
import { RegionFields } from './region-fields.tsx';
import { TypedField } from './typed-field.tsx';

const MOST = 5;
const MOST_REGIONS = 8;
const GAPS = { number: '{4}', word: '{cat}', either: '{grey|gray}', choice: '{*is|are}' } as const;

export function FillGapsForm({ form, own, onOwn }: AnsweringProps<'fill-gaps'>) {
  const { t } = form.app.context.value;
  return (
    <TypedField
      app={form.app}
      label={t('own.gap-text')}
      help={t('own.gap-help', GAPS)}
      lines={4}
      value={own.text}
      fault={form.faultAt('text')}
      language={form.own.language}
      onInput={(text) => onOwn({ ...own, text })}
    />
  );
}

export function DrawForm({ form, own, onOwn }: AnsweringProps<'draw'>) {
  const { t } = form.app.context.value;
  return (
    <>
      <TypedField
        app={form.app}
        label={t('own.sign')}
        help={t('own.sign-help')}
        value={own.sign}
        fault={form.faultAt('sign')}
        onInput={(sign) => onOwn({ ...own, sign })}
      />
      <div>
        <Button pressed={own.isTraced} onClick={() => onOwn({ ...own, isTraced: !own.isTraced })}>
          {t('own.traced')}
        </Button>
      </div>
    </>
  );
}

export function ReadAloudForm({ form, own, onOwn }: AnsweringProps<'read-aloud'>) {
  const { t } = form.app.context.value;
  return (
    <TypedField
      app={form.app}
      label={t('own.reading')}
      lines={5}
      value={own.text}
      fault={form.faultAt('text')}
      language={form.own.language}
      onInput={(text) => onOwn({ ...own, text })}
    />
  );
}

export function WriteFreelyForm({ form, own, onOwn }: AnsweringProps<'write-freely'>) {
  const { app } = form;
  const { t } = app.context.value;
  const put = (points: typeof own.points) => onOwn({ ...own, points });
  return (
    <>
      <TypedField
        app={app}
        label={t('own.model')}
        lines={4}
        value={own.model}
        fault={form.faultAt('model')}
        language={form.own.language}
        onInput={(model) => onOwn({ ...own, model })}
      />
      <FormList
        app={app}
        title={t('own.points')}
        count={own.points.length}
        least={2}
        most={MOST}
        add={t('own.add-point')}
        fault={form.faultAt('points')}
        onAdd={() => put([...own.points, { id: freshId(own.points.map(({ id }) => id)), text: '' }])}
        onDrop={(at) => put(without(own.points, at))}
        place={(at) => {
          const point = own.points[at];
          return (
            point && (
              <TypedField
                app={app}
                label={t('own.point', { number: at + 1 })}
                value={point.text}
                fault={form.faultAt(`points.${at}`)}
                language={form.own.language}
                onInput={(text) => put(replaced(own.points, at, { ...point, text }))}
              />
            )
          );
        }}
      />
    </>
  );
}

/** In the middle, as large as a finger. */
const REGION = { label: '', x: 0.35, y: 0.35, width: 0.3, height: 0.3, shows: null } as const;

export function PointPictureForm({ form, own, onOwn }: AnsweringProps<'point-picture'>) {
  const { app } = form;
  const { t } = app.context.value;
  const put = (regions: readonly OwnRegion[]) => onOwn({ ...own, regions });
  const add = () =>
    put([
      ...own.regions,
      { ...REGION, id: freshId(own.regions.map(({ id }) => id)), isRight: own.regions.length === 0 },
    ]);
  return (
    <>
      <Section title={t('own.place')}>
        <p>{t('own.place-help')}</p>
        <PictureField
          form={form}
          about={t('own.place')}
          value={own.picture}
          fault={form.faultAt('place')}
          onPick={(picture) => onOwn({ ...own, picture })}
        />
      </Section>
      {own.picture && (
        <FormList
          app={app}
          title={t('own.where')}
          count={own.regions.length}
          least={0}
          most={MOST_REGIONS}
          add={t('own.add-region')}
          fault={form.faultAt('regions')}
          onAdd={add}
          onDrop={(at) => put(without(own.regions, at))}
          place={(at) => (
            <RegionFields
              form={form}
              picture={own.picture}
              regions={own.regions}
              at={at}
              onRegion={(next) => put(replaced(own.regions, at, next))}
            />
          )}
        />
      )}
    </>
  );
}
