// Of which part of the world the names, money and foods in a class's questions are. Countries have the browser's own names.
import { useId } from 'preact/hooks';
import { parseRegion, REGIONS, type Region } from '../../domain/locale.ts';
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import field from '../kit/field.module.css';
import type { AppState } from '../state.ts';

/** What Chromium would show as a bare number. */
const AREAS = ['001', '014', '011', '017', '018', '015', '145', '034'] as const;

export interface RegionSectionProps {
  readonly app: AppState;
  readonly view: ClassView;
}

/** A list of the tablet's own: it opens as the system's, and is found by typing. */
export function RegionSection({ app, view }: RegionSectionProps) {
  const { t, language } = app.context.value;
  const id = useId();
  const { said, usual } = view.region;
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const nameOf = (region: Region) => {
    const area = AREAS.find((known) => known === region);
    return area ? t(`region.${area}`) : (names.of(region.toUpperCase()) ?? region);
  };
  const sorted = [...REGIONS].sort((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  return (
    <Section title={t('region.title')}>
      <p>{t('region.what')}</p>
      <div class={field.field}>
        <label class={field.label} for={id}>
          {t('region.choose')}
        </label>
        <select
          id={id}
          class={field.box}
          value={said ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void app.actions.setClass(view.id, { region: parseRegion(value) ?? '' })
          }
        >
          <option value="">{t('region.usual', { region: nameOf(usual) })}</option>
          {sorted.map((region) => (
            <option key={region} value={region}>
              {nameOf(region)}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
