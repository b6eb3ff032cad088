// A learner of another tablet or another school day comes with a passport and goes on here at the right level.
import { Take } from '../carrying/take.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import type { ScreenOfProps } from '../role-screens.ts';

export function TakePassportScreen({ app, place }: ScreenOfProps<'take-passport'>) {
  const { t } = app.context.value;
  const up = { name: 'class-set', class: place.class } as const;
  const take = async (bytes: Uint8Array<ArrayBuffer>) => {
    const taken = await app.actions.acceptPassport(bytes, place.class);
    if (!taken.ok) return;
    app.actions.go({ name: 'learner-set', class: place.class, learner: taken.value }, 'replace');
    app.actions.offerUndo(t('passport.taken'), null);
  };
  return (
    <TeacherFrame app={app} title={t('passport.take')} up={up}>
      <p>{t('passport.take-how')}</p>
      <Take app={app} reads="run" point={t('passport.point')} onTaken={(_, bytes) => void take(bytes)} />
    </TeacherFrame>
  );
}
