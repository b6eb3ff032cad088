// A child was entered twice: who is the other? Of the same class, those who were taken from the list too.
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Line } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import listStyles from './class-set-screen.module.css';

export function MergeScreen({ app, place }: ScreenOfProps<'merge'>) {
  const { t, language } = app.context.value;
  const view = app.class.value;
  const everybody = [...(view?.learners ?? []), ...(view?.away ?? [])];
  const own = everybody.find(({ id }) => id === place.learner);
  const collator = new Intl.Collator(language, { numeric: true });
  const others = everybody
    .filter(({ id }) => id !== place.learner)
    .sort((a, b) => collator.compare(a.name, b.name));
  const name = own?.name || t('name.missing');
  return (
    <TeacherFrame
      app={app}
      title={t('merge.with-whom', { name })}
      up={{ name: 'learner-set', class: place.class, learner: place.learner }}
    >
      <p>{others.length > 0 ? t('merge.how') : t('merge.nobody')}</p>
      <ul class={listStyles.learners}>
        {others.map((card) => (
          <li key={card.id}>
            <Line
              picture={<Avatar avatar={card.avatar} size={48} />}
              title={card.name || t('name.missing')}
              onClick={() =>
                app.actions.go({
                  name: 'merge-two',
                  class: place.class,
                  learner: place.learner,
                  other: card.id,
                })
              }
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && <p>{t('merge.other-class')}</p>}
    </TeacherFrame>
  );
}
