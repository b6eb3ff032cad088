import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import { Screen } from '../screen.tsx';
import styles from './class-list-screen.module.css';
import { EmptyState } from './empty-state.tsx';

export function ClassListScreen({ app }: ScreenOfProps<'classes'>) {
  const { t } = app.context.value;
  const device = app.device.value;
  const classes = device?.classes ?? [];
  return (
    <Screen
      app={app}
      side="learner"
      title={t('classes.title')}
      onBack={() => app.actions.go({ name: 'start' })}
    >
      {device && classes.length === 0 && (
        <EmptyState words={t('classes.none')}>
          <Button kind="main" icon="teacher" onClick={() => app.actions.go({ name: 'teacher' })}>
            {t('start.teacher')}
          </Button>
        </EmptyState>
      )}
      <ul class={styles.list}>
        {classes.map((one) => (
          <li key={one.id}>
            <Line
              picture={<PlantPicture growth="leaf" />}
              title={one.name}
              detail={t('classes.learners', { count: one.learnerCount })}
              onClick={() => {
                app.actions.go({ name: 'faces', class: one.id });
                // Going to another place ends what is said.
                app.actions.sayAlong(one.name);
              }}
            />
          </li>
        ))}
      </ul>
    </Screen>
  );
}
