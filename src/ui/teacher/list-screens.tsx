// Where lists of learners come in from files and are saved as files: for one class, and for all of them.
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { ListSteps } from './list-steps.tsx';

/** From a class's own page: rows that name no class come into it. */
export function ClassListScreen({ app, place }: ScreenOfProps<'class-list'>) {
  const { t } = app.context.value;
  const into = { class: place.class, name: app.class.value?.name ?? '' };
  const up = { name: 'class-set', class: place.class } as const;
  return (
    <ListSteps app={app} title={into.name || t('roster.title')} up={up} into={into}>
      <SaveLists app={app} />
    </ListSteps>
  );
}

export function ClassListsScreen({ app }: ScreenOfProps<'class-lists'>) {
  const { t } = app.context.value;
  const into = { class: null, name: '' };
  return (
    <ListSteps app={app} title={t('roster.all')} up={{ name: 'teacher' }} into={into}>
      <SaveLists app={app} />
    </ListSteps>
  );
}

function SaveLists({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const classes = app.device.value?.classes ?? [];
  if (classes.length === 0) return null;
  return (
    <Section title={t('roster.save')}>
      <p>{t('roster.save-what')}</p>
      <Ways>
        <Button icon="save" onClick={() => void app.actions.handOutRoster('csv')}>
          {t('roster.as-csv')}
        </Button>
        <Button icon="save" onClick={() => void app.actions.handOutRoster('oneroster')}>
          {t('roster.as-oneroster')}
        </Button>
      </Ways>
    </Section>
  );
}
