// All four, whether one was offered or not, and which were worked through on this tablet.
import type { CoachingDone } from '../../worker/coaching-api.ts';
import { toDayText } from '../day-text.ts';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import styles from './class-set-screen.module.css';
import { TOPICS, type Topic } from './coaching-topics.ts';
import { useTold } from './use-told.ts';

export function CoachingListScreen({ app }: ScreenOfProps<'coaching'>) {
  const context = app.context.value;
  const { t } = context;
  const isOpen = app.device.value?.teacher === 'open';
  const done = useTold<CoachingDone>(
    async () => (isOpen ? app.actions.readCoaching() : { ok: true, value: {} }),
    [isOpen],
  );
  const detailOf = (topic: Topic): string => {
    const atMs = done?.[topic];
    if (atMs === undefined) return t(`coaching.${topic}-what`);
    return t('coaching.done', { day: toDayText(atMs, app.platform.now(), context) });
  };
  return (
    <TeacherFrame app={app} title={t('coaching.title')} up={{ name: 'teacher' }}>
      <p>{t('coaching.what')}</p>
      <ul class={styles.learners}>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <Line
              picture={<Icon name={done?.[topic] === undefined ? 'bulb' : 'check'} size={32} />}
              title={t(`coaching.${topic}`)}
              detail={detailOf(topic)}
              onClick={() => app.actions.go({ name: 'coaching-topic', topic })}
            />
          </li>
        ))}
      </ul>
    </TeacherFrame>
  );
}
