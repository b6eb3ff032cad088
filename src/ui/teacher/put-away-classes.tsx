// Below the classes: those that are put away, and learners whose class has not come to this tablet. Nobody is out of reach.
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import { useTold } from './use-told.ts';

export function PutAwayClasses({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const classes = app.device.value?.classesPutAway ?? [];
  const strays = useTold(app.actions.readStrays, [app.device.value]) ?? [];
  return (
    <>
      {strays.length > 0 && (
        <Section title={t('stray.title')}>
          <p>{t('stray.what')}</p>
          {strays.map((one) => (
            <Line
              key={one.learner}
              picture={<Avatar avatar={one.avatar} size={48} />}
              title={one.name || t('name.missing')}
              onClick={() => app.actions.go({ name: 'learner-set', class: one.class, learner: one.learner })}
            />
          ))}
        </Section>
      )}
      {classes.length > 0 && (
        <Section title={t('put-away.title')}>
          {classes.map((one) => (
            <Line
              key={one.id}
              picture={<Icon name="put" size={32} />}
              title={one.name}
              detail={t('classes.learners', { count: one.learnerCount })}
              onClick={() => app.actions.go({ name: 'class-set', class: one.id })}
            />
          ))}
        </Section>
      )}
    </>
  );
}
